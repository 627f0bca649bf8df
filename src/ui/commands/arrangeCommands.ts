import type { EditorState } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { applyEdits } from "../../engine/format/applyEdits.ts";
import { type Alignment, alignPlaces } from "../../engine/layout/hands/alignPlaces.ts";
import type { Chosen, HandScene } from "../../engine/layout/hands/chosenThings.ts";
import { type Along, distributePlaces } from "../../engine/layout/hands/distributePlaces.ts";
import { nudgePlaces } from "../../engine/layout/hands/nudgePlaces.ts";
import { tidyPlaces } from "../../engine/layout/hands/tidyPlaces.ts";
import type { Point } from "../../engine/layout/rect.ts";
import type { CommandResult } from "../../engine/model/commands/command.ts";
import { forgetPlaces } from "../../engine/model/commands/forgetPlaces.ts";
import { shownLayout } from "../canvas/shownLayout.ts";
import type { PageCommand } from "./pageCommand.ts";

function countChosen({ selection, design }: EditorState): number {
	if (selection.kind !== "items") return 0;
	return selection.ids.filter((id) => !design.regions.has(id)).length + (selection.notes?.length ?? 0);
}

function needsLanes(): string | undefined {
	return shownLayout.get() === undefined ? "Only the lanes can be arranged; switch to them first." : undefined;
}

function needs(count: number, state: EditorState): string | undefined {
	const lanes = needsLanes();
	if (lanes !== undefined) return lanes;
	if (countChosen(state) >= count) return undefined;
	return count === 1 ? "No card or note is selected." : `Select at least ${count === 2 ? "two" : "three"} things.`;
}

interface Scene {
	readonly scene: HandScene;
	readonly chosen: Chosen;
	/** "orders", "3 things" */
	readonly what: string;
}

function sceneNow(): Scene | undefined {
	const { selection, design } = editorStore.getState();
	const layout = shownLayout.get();
	if (layout === undefined || selection.kind !== "items") return undefined;
	const { kind: _, ...chosen } = selection;
	const count = chosen.ids.length + (chosen.notes?.length ?? 0);
	const what = count === 1 ? (chosen.ids[0] ?? "a note") : `${count} things`;
	return { scene: { design, layout }, chosen, what };
}

const alignments: readonly { readonly to: Alignment; readonly name: string; readonly done: string }[] = [
	{ to: "left", name: "Align left", done: "on the left" },
	{ to: "centre", name: "Align centres", done: "by their centres" },
	{ to: "right", name: "Align right", done: "on the right" },
	{ to: "top", name: "Align tops", done: "at the top" },
	{ to: "middle", name: "Align middles", done: "by their middles" },
	{ to: "bottom", name: "Align bottoms", done: "at the bottom" },
];

const alongs: readonly { readonly along: Along; readonly name: string }[] = [
	{ along: "across", name: "Distribute across" },
	{ along: "down", name: "Distribute down" },
];

const directions: readonly { readonly key: string; readonly name: string; readonly by: Point }[] = [
	{ key: "Left", name: "left", by: { x: -1, y: 0 } },
	{ key: "Right", name: "right", by: { x: 1, y: 0 } },
	{ key: "Up", name: "up", by: { x: 0, y: -1 } },
	{ key: "Down", name: "down", by: { x: 0, y: 1 } },
];

/** Pixels of a large step. */
const largeStep = 8;

function nudgeCommands(step: 1 | typeof largeStep): readonly PageCommand[] {
	return directions.map(({ key, name, by }) => ({
		id: `arrange.${step === 1 ? "nudge" : "push"}${key}`,
		name: `Move ${name} by ${step === 1 ? "a pixel" : `${step} pixels`}`,
		group: "Arrange",
		words: "nudge shift",
		unavailable: (state) => needs(1, state),
		run: () => nudge({ x: by.x * step, y: by.y * step }),
	}));
}

/** Steps that follow each other are one entry of the history. */
function nudge(by: Point): void {
	const now = sceneNow();
	if (now === undefined) return;
	const locked = now.chosen.ids.find((id) => now.scene.design.canvas.get(id)?.locked === true);
	const result = nudgePlaces(now.scene, { ...now.chosen, by });
	const reason = locked === undefined ? editor.refusal(result) : `${locked} is locked. Unlock it first.`;
	const edited = result.ok && reason === undefined ? applyEdits(editorStore.getState().text, result.value) : undefined;
	const coalesce = `nudge ${[...now.chosen.ids, ...(now.chosen.notes ?? [])].join(" ")}`;
	if (edited?.ok === true) editor.setText(edited.value, { label: `Nudge ${now.what}`, coalesce });
	else editor.tell(reason ?? "That can't be moved.", "error");
}

function arrange(label: string, command: (now: Scene) => CommandResult): void {
	const now = sceneNow();
	if (now !== undefined) editor.apply(label.replace("…", now.what), command(now));
}

function tidy(): void {
	const { design } = editorStore.getState();
	const layout = shownLayout.get();
	if (layout === undefined) return;
	const result = tidyPlaces({ design, layout });
	if (result.ok && result.value.length === 0) editor.tell("Everything is tidy.");
	else editor.apply("Tidy", result);
}

/** Where things stand on the canvas. */
export const arrangeCommands: readonly PageCommand[] = [
	...alignments.map(
		({ to, name, done }): PageCommand => ({
			id: `arrange.${to}`,
			name,
			group: "Arrange",
			words: "line up",
			unavailable: (state) => needs(2, state),
			run: () => arrange(`Align … ${done}`, ({ scene, chosen }) => alignPlaces(scene, { ...chosen, to })),
		}),
	),
	...alongs.map(
		({ along, name }): PageCommand => ({
			id: `arrange.${along}`,
			name,
			group: "Arrange",
			words: "equal gaps spacing",
			unavailable: (state) => needs(3, state),
			run: () => arrange(`Distribute … ${along}`, ({ scene, chosen }) => distributePlaces(scene, { ...chosen, along })),
		}),
	),
	...nudgeCommands(1),
	...nudgeCommands(largeStep),
	{
		id: "arrange.forget",
		name: "Forget the place of the selection",
		group: "Arrange",
		words: "reset automatic layout",
		unavailable: (state) => needs(1, state) ?? nothingPlaced(state),
		run: () => arrange("Let … stand by itself", ({ scene, chosen }) => forgetPlaces(scene.design, { ids: chosen.ids })),
	},
	{
		id: "arrange.tidy",
		name: "Tidy",
		group: "Arrange",
		words: "auto layout straighten rows gaps",
		unavailable: () => needsLanes(),
		run: tidy,
	},
	{
		id: "arrange.forgetAll",
		name: "Forget all places",
		group: "Arrange",
		words: "reset automatic layout positions",
		run: () => void editor.apply("Forget all places", forgetPlaces(editorStore.getState().design)),
	},
];

function nothingPlaced({ selection, design }: EditorState): string | undefined {
	const result = forgetPlaces(design, { ids: selection.kind === "items" ? selection.ids : [] });
	return result.ok && result.value.length > 0 ? undefined : "It stands by itself already.";
}
