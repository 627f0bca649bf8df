import type { EditorState } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { fieldSearch } from "../inspector/fieldSearch.ts";
import { idFocus } from "../inspector/idFocus.ts";
import type { PageCommand } from "./pageCommand.ts";

function isOneThing({ selection }: EditorState): boolean {
	if (selection.kind === "items") return selection.ids.length === 1 && (selection.notes ?? []).length === 0;
	return selection.kind === "feature";
}

function noId(state: EditorState): string | undefined {
	return isOneThing(state) || state.selection.kind === "scenario" ? undefined : "Nothing that has an id is selected.";
}

/** With nothing selected they are the design's. */
function noFields(state: EditorState): string | undefined {
	const { kind } = state.selection;
	return isOneThing(state) || kind === "scenario" || kind === "design" || kind === "none"
		? undefined
		: "What is selected has no list of fields.";
}

/** Ways into the inspector that need no pointer. */
export const inspectorCommands: readonly PageCommand[] = [
	{
		id: "edit.field",
		name: "Find a field of the selection",
		group: "Edit",
		words: "inspector setting property set change",
		unavailable: noFields,
		run: () => {
			const { selection, inspectorOpen } = editorStore.getState();
			if (!inspectorOpen || selection.kind === "none") editor.select({ kind: "design" });
			fieldSearch.ask();
		},
	},
	{
		id: "edit.id",
		name: "Change the id",
		group: "Edit",
		words: "key rename inspector",
		unavailable: noId,
		run: idFocus.ask,
	},
];
