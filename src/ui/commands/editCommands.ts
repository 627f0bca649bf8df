import { editor } from "../../editor/editorStore.ts";
import { removeChosen } from "../canvas/removeChosen.ts";
import type { PageCommand } from "./pageCommand.ts";

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
		id: "edit.delete",
		name: "Delete the selection",
		group: "Edit",
		words: "remove",
		unavailable: ({ selection }) => (selection.kind === "items" ? undefined : "Nothing on the canvas is selected."),
		run: removeChosen,
	},
	{
		id: "edit.selectNone",
		name: "Select nothing",
		group: "Edit",
		words: "deselect clear",
		run: () => editor.select({ kind: "none" }),
	},
];
