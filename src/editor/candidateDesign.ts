import { editText } from "../engine/format/applyEdits.ts";
import { parseDesign } from "../engine/format/parseDesign.ts";
import type { Design } from "../engine/model/design.ts";
import type { Edit } from "../engine/model/figures.ts";
import { editorStore } from "./editorStore.ts";

/** The design as it would be with the edits made; undefined where they can't be. */
export function candidateDesign(edits: readonly Edit[]): Design | undefined {
	const { text, design } = editorStore.getState();
	const edited = editText(text, edits);
	if (!edited.ok) return undefined;
	return parseDesign(edited.value.text, { previous: design, read: edited.value.read }).design;
}
