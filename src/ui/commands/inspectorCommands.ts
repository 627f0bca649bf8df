import type { EditorState } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import * as texts from "../../texts/commands.ts";
import { fieldSearch } from "../inspector/fieldSearch.ts";
import { idFocus } from "../inspector/idFocus.ts";
import type { PageCommand } from "./pageCommand.ts";

function isOneThing({ selection }: EditorState): boolean {
	if (selection.kind === "items") return selection.ids.length === 1 && (selection.notes ?? []).length === 0;
	return selection.kind === "feature";
}

function noId(state: EditorState): string | undefined {
	return isOneThing(state) || state.selection.kind === "scenario" ? undefined : texts.nothingThatHasAnId;
}

/** With nothing selected they are the design's. */
function noFields(state: EditorState): string | undefined {
	const { kind } = state.selection;
	return isOneThing(state) || kind === "scenario" || kind === "design" || kind === "none"
		? undefined
		: texts.whatIsSelectedHasNoList;
}

/** Ways into the inspector that need no pointer. */
export const inspectorCommands: readonly PageCommand[] = [
	{
		id: "edit.field",
		name: texts.findAFieldOfTheSelection,
		group: texts.edit,
		words: texts.inspectorSettingPropertySetChange,
		unavailable: noFields,
		run: () => {
			const { selection, inspectorOpen } = editorStore.getState();
			if (!inspectorOpen || selection.kind === "none") editor.select({ kind: "design" });
			fieldSearch.ask();
		},
	},
	{
		id: "edit.id",
		name: texts.changeTheId,
		group: texts.edit,
		words: texts.keyRenameInspector,
		unavailable: noId,
		run: idFocus.ask,
	},
];
