import type { EditorState } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { allItems } from "../canvas/allItems.ts";
import { editing } from "../canvas/editing.ts";
import { nodeOfSelection } from "../canvas/nodeOfSelection.ts";
import { removeChosen } from "../canvas/removeChosen.ts";
import { shownLayout } from "../canvas/shownLayout.ts";
import { canCopy, copyChosen, cutChosen, duplicateChosen, pasteFromClipboard } from "../menus/clipboard.ts";
import { lockChosen, lockedChosen } from "../menus/lockChosen.ts";
import type { PageCommand } from "./pageCommand.ts";

function nothingChosen({ selection }: EditorState): string | undefined {
	return selection.kind === "items" ? undefined : "Nothing on the canvas is selected.";
}

function nothingToCopy(state: EditorState): string | undefined {
	if (state.problems.length > 0) return "The YAML has a problem; mend it first, or undo.";
	return canCopy(state) ? undefined : "Nothing that can be copied is selected.";
}

function noLanes(): string | undefined {
	return shownLayout.get() === undefined ? "Only the lanes have room for it; switch to them first." : undefined;
}

/** Undo, and what is done with the selection. */
export const editCommands: readonly PageCommand[] = [
	{
		id: "edit.undo",
		name: "Undo",
		group: "Edit",
		unavailable: ({ history }) => (history.past.length === 0 ? "There is nothing to undo." : undefined),
		run: editor.undo,
	},
	{
		id: "edit.redo",
		name: "Redo",
		group: "Edit",
		unavailable: ({ history }) => (history.future.length === 0 ? "There is nothing to redo." : undefined),
		run: editor.redo,
	},
	{
		id: "edit.cut",
		name: "Cut",
		group: "Edit",
		words: "clipboard yaml",
		unavailable: (state) => nothingChosen(state) ?? nothingToCopy(state),
		run: cutChosen,
	},
	{
		id: "edit.copy",
		name: "Copy",
		group: "Edit",
		words: "clipboard yaml",
		unavailable: nothingToCopy,
		run: async () => {
			await copyChosen();
		},
	},
	{ id: "edit.paste", name: "Paste", group: "Edit", words: "clipboard yaml insert", run: pasteFromClipboard },
	{
		id: "edit.duplicate",
		name: "Duplicate",
		group: "Edit",
		words: "copy again clone",
		unavailable: nothingToCopy,
		run: duplicateChosen,
	},
	{
		id: "edit.rename",
		name: "Rename",
		group: "Edit",
		words: "name title text",
		unavailable: (state) =>
			nothingChosen(state) ??
			noLanes() ??
			(nodeOfSelection(state.selection) === undefined ? "Only one thing at a time can be renamed." : undefined),
		run: () => {
			const nodeId = nodeOfSelection(editorStore.getState().selection);
			if (nodeId !== undefined) editing.ask({ kind: "rename", nodeId });
		},
	},
	{
		id: "edit.lock",
		name: "Lock or unlock",
		group: "Edit",
		words: "pin fix protect",
		unavailable: (state) => (lockedChosen(state) === undefined ? "Nothing that can be locked is selected." : undefined),
		run: lockChosen,
	},
	{
		id: "edit.delete",
		name: "Delete the selection",
		group: "Edit",
		words: "remove disconnect",
		unavailable: (state) => (state.selection.kind === "line" ? undefined : nothingChosen(state)),
		run: removeChosen,
	},
	{
		id: "edit.selectAll",
		name: "Select everything",
		group: "Edit",
		words: "all cards notes",
		run: () => editor.select(allItems(editorStore.getState().design)),
	},
	{
		id: "edit.selectNone",
		name: "Select nothing",
		group: "Edit",
		words: "deselect clear",
		run: () => {
			if (editing.get() === undefined) editor.select({ kind: "none" });
			else editing.done();
		},
	},
	{
		id: "add.note",
		name: "Add a note",
		group: "Add",
		words: "sticky comment annotation markdown",
		unavailable: noLanes,
		run: () => editing.ask({ kind: "place", what: "note" }),
	},
	{
		id: "add.frame",
		name: "Add a frame",
		group: "Add",
		words: "group section annotation",
		unavailable: noLanes,
		run: () => editing.ask({ kind: "place", what: "frame" }),
	},
];
