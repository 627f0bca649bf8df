import type { EditorState } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import * as texts from "../../texts/commands.ts";
import { allItems } from "../canvas/allItems.ts";
import { editing } from "../canvas/editing.ts";
import { nodeOfSelection } from "../canvas/nodeOfSelection.ts";
import { removeChosen } from "../canvas/removeChosen.ts";
import { shownLayout } from "../canvas/shownLayout.ts";
import { canCopy, copyChosen, cutChosen, duplicateChosen, pasteFromClipboard } from "../menus/clipboard.ts";
import { lockChosen, lockedChosen } from "../menus/lockChosen.ts";
import type { PageCommand } from "./pageCommand.ts";

function nothingChosen({ selection }: EditorState): string | undefined {
	return selection.kind === "items" ? undefined : texts.nothingOnTheCanvasIsSelected;
}

function nothingToCopy(state: EditorState): string | undefined {
	if (state.problems.length > 0) return texts.theYamlHasAProblemMend;
	return canCopy(state) ? undefined : texts.nothingThatCanBeCopied;
}

function noLanes(): string | undefined {
	return shownLayout.get() === undefined ? texts.onlyTheLanesHaveRoom : undefined;
}

/** Undo, and what is done with the selection. */
export const editCommands: readonly PageCommand[] = [
	{
		id: "edit.undo",
		name: texts.undo,
		group: texts.edit,
		unavailable: ({ history }) => (history.past.length === 0 ? texts.thereIsNothingToUndo : undefined),
		run: editor.undo,
	},
	{
		id: "edit.redo",
		name: texts.redo,
		group: texts.edit,
		unavailable: ({ history }) => (history.future.length === 0 ? texts.thereIsNothingToRedo : undefined),
		run: editor.redo,
	},
	{
		id: "edit.cut",
		name: texts.cut,
		group: texts.edit,
		words: texts.clipboardYaml,
		unavailable: (state) => nothingChosen(state) ?? nothingToCopy(state),
		run: cutChosen,
	},
	{
		id: "edit.copy",
		name: texts.copy,
		group: texts.edit,
		words: texts.clipboardYaml,
		unavailable: nothingToCopy,
		run: async () => {
			await copyChosen();
		},
	},
	{ id: "edit.paste", name: texts.paste, group: texts.edit, words: texts.clipboardYamlInsert, run: pasteFromClipboard },
	{
		id: "edit.duplicate",
		name: texts.duplicate,
		group: texts.edit,
		words: texts.copyAgainClone,
		unavailable: nothingToCopy,
		run: duplicateChosen,
	},
	{
		id: "edit.rename",
		name: texts.rename,
		group: texts.edit,
		words: texts.nameTitleText,
		unavailable: (state) =>
			nothingChosen(state) ??
			noLanes() ??
			(nodeOfSelection(state.selection) === undefined ? texts.onlyOneThingAtATime : undefined),
		run: () => {
			const nodeId = nodeOfSelection(editorStore.getState().selection);
			if (nodeId !== undefined) editing.ask({ kind: "rename", nodeId });
		},
	},
	{
		id: "edit.lock",
		name: texts.lockOrUnlock,
		group: texts.edit,
		words: texts.pinFixProtect,
		unavailable: (state) => (lockedChosen(state) === undefined ? texts.nothingThatCanBeLocked : undefined),
		run: lockChosen,
	},
	{
		id: "edit.delete",
		name: texts.deleteTheSelection,
		group: texts.edit,
		words: texts.removeDisconnect,
		unavailable: (state) => (state.selection.kind === "line" ? undefined : nothingChosen(state)),
		run: removeChosen,
	},
	{
		id: "edit.selectAll",
		name: texts.selectEverything,
		group: texts.edit,
		words: texts.allCardsNotes,
		run: () => editor.select(allItems(editorStore.getState().design)),
	},
	{
		id: "edit.selectNone",
		name: texts.selectNothing,
		group: texts.edit,
		words: texts.deselectClear,
		run: () => {
			if (editing.get() === undefined) editor.select({ kind: "none" });
			else editing.done();
		},
	},
	{
		id: "add.note",
		name: texts.addANote,
		group: texts.add,
		words: texts.stickyCommentAnnotationMarkdown,
		unavailable: noLanes,
		run: () => editing.ask({ kind: "place", what: "note" }),
	},
	{
		id: "add.frame",
		name: texts.addAFrame,
		group: texts.add,
		words: texts.groupSectionAnnotation,
		unavailable: noLanes,
		run: () => editing.ask({ kind: "place", what: "frame" }),
	},
];
