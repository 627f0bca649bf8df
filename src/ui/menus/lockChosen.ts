import type { EditorState } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { setLocked } from "../../engine/model/commands/setLocked.ts";
import * as texts from "../../texts/menus.ts";

/** Whether all that is chosen is locked; undefined where nothing chosen can be. */
export function lockedChosen({ selection, design }: Pick<EditorState, "selection" | "design">): boolean | undefined {
	if (selection.kind !== "items" || selection.ids.length === 0) return undefined;
	return selection.ids.every((id) => design.canvas.get(id)?.locked === true);
}

/** Locks what is chosen, or unlocks it where all of it is locked. */
export function lockChosen(): void {
	const { selection, design } = editorStore.getState();
	const isLocked = lockedChosen({ selection, design });
	if (selection.kind !== "items" || isLocked === undefined) return;
	const { ids } = selection;
	const what = ids.length === 1 ? ids[0] : texts.countThings(ids.length);
	editor.apply(texts.unlockWhat(isLocked, what), setLocked(design, { ids, locked: !isLocked }));
}
