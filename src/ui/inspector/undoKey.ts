import type { KeyboardEvent } from "react";
import { editor } from "../../editor/editorStore.ts";

/** In a field where nothing is being typed the keys of undo and redo are the design's. True when it was one of them. */
export function undoKey(event: KeyboardEvent): boolean {
	if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
	const key = event.key.toLowerCase();
	const isRedo = key === "y" || (key === "z" && event.shiftKey);
	if (!isRedo && key !== "z") return false;
	event.preventDefault();
	event.stopPropagation();
	if (isRedo) editor.redo();
	else editor.undo();
	return true;
}
