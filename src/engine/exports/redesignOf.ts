import { applyEdits } from "../format/applyEdits.ts";
import { parseDesign } from "../format/parseDesign.ts";
import type { Design } from "../model/design.ts";
import type { Edit } from "../model/figures.ts";

/** Reads a design's text anew with edits; what they would break is no design. */
export function redesignOf(text: string, previous: Design): (edits: readonly Edit[]) => Design | undefined {
	return (edits) => {
		const edited = applyEdits(text, edits);
		const read = edited.ok ? parseDesign(edited.value, { previous }) : undefined;
		return read?.problems.length === 0 ? read.design : undefined;
	};
}
