import type { EditorState } from "./editorState.ts";
import type { KeptDesign } from "./keptDesign.ts";

/** What is open, as the browser keeps it. */
export function asKept({ text, file, design, baseline }: EditorState): KeptDesign {
	const { id, name, savedText, handle } = file;
	return {
		designId: id,
		title: design.name,
		name,
		text,
		savedText,
		atMs: Date.now(),
		...(handle === undefined ? {} : { handle }),
		...(baseline?.text === undefined
			? {}
			: { baseline: { label: baseline.label, text: baseline.text, atMs: baseline.atMs } }),
	};
}
