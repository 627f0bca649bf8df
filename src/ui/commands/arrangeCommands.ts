import type { EditorState } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { refusalOf } from "../../editor/refusalOf.ts";
import { applyEdits } from "../../engine/format/applyEdits.ts";
import { type Alignment, alignPlaces } from "../../engine/layout/hands/alignPlaces.ts";
import type { Chosen, HandScene } from "../../engine/layout/hands/chosenThings.ts";
import { type Along, distributePlaces } from "../../engine/layout/hands/distributePlaces.ts";
import { nudgePlaces } from "../../engine/layout/hands/nudgePlaces.ts";
import { tidyPlaces } from "../../engine/layout/hands/tidyPlaces.ts";
import type { Point } from "../../engine/layout/rect.ts";
import type { CommandResult } from "../../engine/model/commands/command.ts";
import { forgetPlaces } from "../../engine/model/commands/forgetPlaces.ts";
import * as texts from "../../texts/commands.ts";
import { shownLayout } from "../canvas/shownLayout.ts";
import type { PageCommand } from "./pageCommand.ts";

function countChosen({ selection, design }: EditorState): number {
	if (selection.kind !== "items") return 0;
	return selection.ids.filter((id) => !design.regions.has(id)).length + (selection.notes?.length ?? 0);
}

function needsLanes(): string | undefined {
	return shownLayout.get() === undefined ? texts.onlyTheLanesCanBeArranged : undefined;
}

function needs(count: number, state: EditorState): string | undefined {
	const lanes = needsLanes();
	if (lanes !== undefined) return lanes;
	if (countChosen(state) >= count) return undefined;
	return texts.selectAtLeastThreeThings(count);
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
	const what = count === 1 ? (chosen.ids[0] ?? texts.aNote) : texts.countThings(count);
	return { scene: { design, layout }, chosen, what };
}

const alignments: readonly { readonly to: Alignment; readonly name: string; readonly done: string }[] = [
	{ to: "left", name: texts.alignLeft, done: texts.onTheLeft },
	{ to: "centre", name: texts.alignCentres, done: texts.byTheirCentres },
	{ to: "right", name: texts.alignRight, done: texts.onTheRight },
	{ to: "top", name: texts.alignTops, done: texts.atTheTop },
	{ to: "middle", name: texts.alignMiddles, done: texts.byTheirMiddles },
	{ to: "bottom", name: texts.alignBottoms, done: texts.atTheBottom },
];

const alongs: readonly { readonly along: Along; readonly name: string }[] = [
	{ along: "across", name: texts.distributeAcross },
	{ along: "down", name: texts.distributeDown },
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
		name: texts.moveByPixels(name, step),
		group: texts.arrange,
		words: texts.nudgeShift,
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
	const reason = locked === undefined ? refusalOf(result) : texts.isLockedUnlockItFirst(locked);
	const edited = result.ok && reason === undefined ? applyEdits(editorStore.getState().text, result.value) : undefined;
	const coalesce = texts.nudgeValue([...now.chosen.ids, ...(now.chosen.notes ?? [])].join(" "));
	if (edited?.ok === true) editor.setText(edited.value, { label: texts.nudgeWhat(now.what), coalesce });
	else editor.tell(reason ?? texts.thatCantBeMoved, "error");
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
	if (result.ok && result.value.length === 0) editor.tell(texts.everythingIsTidy);
	else editor.apply(texts.tidy, result);
}

/** Where things stand on the canvas. */
export const arrangeCommands: readonly PageCommand[] = [
	...alignments.map(
		({ to, name, done }): PageCommand => ({
			id: `arrange.${to}`,
			name,
			group: texts.arrange,
			words: texts.lineUp,
			unavailable: (state) => needs(2, state),
			run: () => arrange(texts.alignDone(done), ({ scene, chosen }) => alignPlaces(scene, { ...chosen, to })),
		}),
	),
	...alongs.map(
		({ along, name }): PageCommand => ({
			id: `arrange.${along}`,
			name,
			group: texts.arrange,
			words: texts.equalGapsSpacing,
			unavailable: (state) => needs(3, state),
			run: () =>
				arrange(texts.distributeAlong(along), ({ scene, chosen }) => distributePlaces(scene, { ...chosen, along })),
		}),
	),
	...nudgeCommands(1),
	...nudgeCommands(largeStep),
	{
		id: "arrange.forget",
		name: texts.forgetThePlaceOfTheSelection,
		group: texts.arrange,
		words: texts.resetAutomaticLayout,
		unavailable: (state) => needs(1, state) ?? nothingPlaced(state),
		run: () => arrange(texts.letStandByItself, ({ scene, chosen }) => forgetPlaces(scene.design, { ids: chosen.ids })),
	},
	{
		id: "arrange.tidy",
		name: texts.tidy,
		group: texts.arrange,
		words: texts.autoLayoutStraightenRowsGaps,
		unavailable: () => needsLanes(),
		run: tidy,
	},
	{
		id: "arrange.forgetAll",
		name: texts.forgetAllPlaces,
		group: texts.arrange,
		words: texts.resetAutomaticLayoutPositions,
		run: () => void editor.apply(texts.forgetAllPlaces, forgetPlaces(editorStore.getState().design)),
	},
];

function nothingPlaced({ selection, design }: EditorState): string | undefined {
	const result = forgetPlaces(design, { ids: selection.kind === "items" ? selection.ids : [] });
	return result.ok && result.value.length > 0 ? undefined : texts.itStandsByItselfAlready;
}
