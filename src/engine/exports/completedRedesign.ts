import { completedText } from "../format/completedText.ts";
import { parseDesign } from "../format/parseDesign.ts";
import type { Design } from "../model/design.ts";
import type { Edit } from "../model/figures.ts";

/** As `redesignOf`, with what the edits need besides to hold: a store that is to have a leader gets one. */
export function completedRedesign(text: string, previous: Design): (edits: readonly Edit[]) => Design | undefined {
	return (edits) => {
		const completed = completedText(text, edits);
		return completed === undefined ? undefined : parseDesign(completed.text, { previous }).design;
	};
}
