import { editor, editorStore } from "../../editor/editorStore.ts";
import { addScenario, newScenarioId } from "../../engine/model/commands/addScenario.ts";
import { type CommandResult, setEdit } from "../../engine/model/commands/command.ts";
import { itemPath, itemsOf } from "../../engine/model/commands/items.ts";
import { removeItem } from "../../engine/model/commands/removeItem.ts";
import { renameItem } from "../../engine/model/commands/renameItem.ts";
import { ok } from "../../engine/model/result.ts";
import * as texts from "../../texts/outline.ts";
import { removeItems } from "../canvas/removeChosen.ts";
import { openScenario } from "../failurelab/openScenario.ts";
import { wantedField } from "../inspector/wantedField.ts";
import type { OutlineEntry } from "./outlineEntries.ts";

/** Chooses what an entry stands for, and shows its field in the inspector where it has one. */
export function chooseEntry({ selection, field }: OutlineEntry): void {
	editor.select(selection);
	if (field !== undefined) wantedField.ask(field);
}

/** Another name; a region's is its id. */
export function renameEntry({ section, id, name }: OutlineEntry, to: string): void {
	const wanted = to.trim();
	if (section === undefined || wanted === "" || wanted === name) return;
	const { design } = editorStore.getState();
	if (section === "regions") {
		const renamed = editor.apply(texts.renameTo(id, wanted), renameItem(design, { section, id, to: wanted }));
		if (renamed) editor.select({ kind: "items", ids: [wanted] });
		return;
	}
	const key = section === "scenes" ? "title" : "name";
	editor.apply(texts.renameNameToWanted(name, wanted), [setEdit([...itemPath(section, id), key], wanted)]);
}

/** Takes an entry out of the design, asking first where that takes other things along. */
export function removeEntry({ section, id, name, selection }: OutlineEntry): void {
	if (section === undefined) return;
	if (selection.kind === "items") {
		removeItems(selection);
		return;
	}
	if (section === "regions") return;
	editor.apply(texts.deleteName(name), removeItem(editorStore.getState().design, { section, id }));
}

/** Moves an entry one place up or down in its section of the file. */
export function moveEntry({ section, id, name }: OutlineEntry, step: 1 | -1): void {
	if (section === undefined) return;
	editor.apply(texts.moveDown(name, step), moved(section, id, step));
}

function moved(section: NonNullable<OutlineEntry["section"]>, id: string, step: 1 | -1): CommandResult {
	const ids = [...itemsOf(editorStore.getState().design, section).keys()];
	const at = ids.indexOf(id);
	const isLast = at + step < 0 || at + step >= ids.length;
	if (at < 0 || isLast) return ok([]);
	const before = ids[step < 0 ? at - 1 : at + 2];
	return ok([{ op: "move", path: itemPath(section, id), ...(before === undefined ? {} : { before }) }]);
}

export function addNewScenario(): void {
	const { design } = editorStore.getState();
	const name = texts.newScenario;
	const id = newScenarioId(design, name);
	if (editor.apply(texts.newScenario, addScenario(design, { id, name, duration: "20m" }))) openScenario(id);
}
