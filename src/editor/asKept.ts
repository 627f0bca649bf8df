import type { EditorState } from "./editorState.ts";
import type { KeptDesign } from "./keptDesign.ts";

/** What is open, as the browser keeps it. */
export function asKept({ text, file, design }: EditorState): KeptDesign {
	const { id, name, savedText, handle } = file;
	const kept = { designId: id, title: design.name, name, text, savedText, atMs: Date.now() };
	return handle === undefined ? kept : { ...kept, handle };
}
