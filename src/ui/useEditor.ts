import { useStore } from "zustand";
import type { EditorState } from "../editor/editorState.ts";
import { editorStore } from "../editor/editorStore.ts";

/** A part of the editor's state. Select primitives or existing objects; wrap what is made anew in `useShallow`. */
export function useEditor<T>(select: (state: EditorState) => T): T {
	return useStore(editorStore, select);
}
