import { editor, editorStore } from "../../editor/editorStore.ts";
import { addScenario, newScenarioId } from "../../engine/model/commands/addScenario.ts";
import { addScene, newSceneId } from "../../engine/model/commands/addScene.ts";
import { type CommandResult, setEdit } from "../../engine/model/commands/command.ts";
import { duplicateScene, duplicateTitle } from "../../engine/model/commands/duplicateScene.ts";
import { moveScene } from "../../engine/model/commands/moveScene.ts";
import { removeItem } from "../../engine/model/commands/removeItem.ts";
import { setField } from "../../engine/model/commands/setField.ts";
import { updateScene } from "../../engine/model/commands/updateScene.ts";
import type { Design, Id, Scenario, Scene } from "../../engine/model/design.ts";
import type { Edit } from "../../engine/model/figures.ts";
import { ok } from "../../engine/model/result.ts";
import * as texts from "../../texts/scenes.ts";
import { durationText, faultFields } from "../failurelab/notation.ts";
import { chosenScene } from "./chosenScene.ts";
import { sceneTitle } from "./sceneTitle.ts";
import { type ShownContent, shownContent } from "./shownContent.ts";

/** The scene that the commands are about, when it is still there. */
export function currentScene(design: Design): Scene | undefined {
	const id = chosenScene.get();
	return id === undefined ? undefined : design.scenes.get(id);
}

/** What the page shows becomes a scene, after the chosen one. */
export function captureScene(): void {
	const id = addShown(shownContent(), currentScene(editorStore.getState().design)?.id);
	if (id !== undefined) chosenScene.choose(id);
}

/** What is shown becomes a scene after another one, or the last; its id when it could. One step of the history. */
export function addShown(shown: ShownContent, after: Id | undefined): Id | undefined {
	const { design: before } = editorStore.getState();
	const { design, content, edits } = withScenario(before, shown);
	const title = sceneTitle(design, content);
	const added = joined(edits, addScene(design, { title, after, ...content }));
	const id = newSceneId(before, title);
	if (!editor.apply(texts.captureSceneTitle(title), added)) return undefined;
	const now = [...editorStore.getState().design.scenes.keys()];
	editor.tell(texts.sceneOfShows(now.indexOf(id) + 1, now.length, title));
	return id;
}

/** The chosen scene shows from now on what the page shows. */
export function updateChosenScene(): void {
	const { design: before } = editorStore.getState();
	const scene = currentScene(before);
	if (scene === undefined) return;
	const { design, content, edits } = withScenario(before, shownContent());
	const result = joined(edits, updateScene(design, scene.id, content));
	if (!editor.apply(texts.updateScene(scene.title), result)) return;
	editor.tell(texts.showsWhatIsOnThePageNow(scene.title));
}

interface Prepared {
	/** As it will be with the scenario in it. */
	readonly design: Design;
	readonly content: ShownContent["content"];
	readonly edits: readonly Edit[];
}

/** A failure that was only looked at becomes a scenario of the design. */
function withScenario(design: Design, { content, unkept }: ShownContent): Prepared {
	if (unkept === undefined) return { design, content, edits: [] };
	const id = newScenarioId(design, unkept.name);
	const { name, durationMs, faults } = unkept;
	const kept = addScenario(design, { id, name, duration: durationText(durationMs), faults: faults.map(faultFields) });
	const scenarios: ReadonlyMap<Id, Scenario> = new Map([...design.scenarios, [id, { ...unkept, id }]]);
	return {
		design: { ...design, scenarios },
		content: { ...content, scenario: id },
		edits: kept.ok ? kept.value : [],
	};
}

function joined(edits: readonly Edit[], result: CommandResult): CommandResult {
	return result.ok ? ok([...edits, ...result.value]) : result;
}

export function duplicateSceneOf({ id, title }: Scene): void {
	const { design } = editorStore.getState();
	const copy = newSceneId(design, duplicateTitle(design, title));
	if (editor.apply(texts.duplicateScene(title), duplicateScene(design, id))) chosenScene.choose(copy);
}

/** The one after it is chosen then, or the last. */
export function removeScene({ id, title }: Scene): void {
	const { design } = editorStore.getState();
	const ids = [...design.scenes.keys()];
	const next = ids[ids.indexOf(id) + 1] ?? ids[ids.indexOf(id) - 1];
	if (!editor.apply(texts.deleteScene(title), removeItem(design, { section: "scenes", id }))) return;
	if (chosenScene.get() === id) chosenScene.choose(next);
}

export function renameScene({ id, title }: Scene, to: string): void {
	const wanted = to.trim();
	if (wanted === "" || wanted === title) return;
	editor.apply(texts.renameScene(title), [setEdit(["scenes", id, "title"], wanted)]);
}

/** In front of another scene; last where none is given. */
export function placeScene({ id, title }: Scene, before: Id | undefined): void {
	const { design } = editorStore.getState();
	editor.apply(texts.moveScene(title), moveScene(design, before === undefined ? { id } : { id, before }));
}

/** One place up or down. */
export function stepScene(scene: Scene, step: 1 | -1): void {
	const ids = [...editorStore.getState().design.scenes.keys()];
	const at = ids.indexOf(scene.id);
	if (at + step < 0 || at + step >= ids.length) return;
	placeScene(scene, ids[step < 0 ? at - 1 : at + 2]);
}

/** Markdown; nothing takes the notes out. */
export function writeSceneNotes({ id, title, notes = "" }: Scene, text: string, coalesce: string): boolean {
	if (text.trim() === notes.trim()) return true;
	const value = text.trim() === "" ? undefined : text.trimEnd();
	const { design } = editorStore.getState();
	return editor.apply(texts.writeNotesOf(title), setField(design, { path: ["scenes", id, "notes"], value }), coalesce);
}
