import { readFileSync } from "node:fs";
import { completedText } from "../../../../src/engine/format/completedText.ts";
import { parseDesign } from "../../../../src/engine/format/parseDesign.ts";
import type { Design } from "../../../../src/engine/model/design.ts";
import type { Edit } from "../../../../src/engine/model/figures.ts";
import type { ReviewDocument } from "../../../../src/engine/model/reviewDocument.ts";
import { designReview } from "../../../../src/engine/review/document/designReview.ts";

/** A design of text, and what becomes of it with edits. */
export function redesignOf(text: string): (edits: readonly Edit[]) => Design | undefined {
	return (edits) => {
		const completed = completedText(text, edits);
		return completed === undefined ? undefined : parseDesign(completed.text).design;
	};
}

export function reviewOf(design: Design): ReviewDocument {
	return designReview(design, { seed: 1 });
}

export function exampleText(name: string): string {
	return readFileSync(`examples/${name}.yaml`, "utf8");
}

export const exampleNames = ["shop", "global-collaboration", "us-with-eu-replica", "flapping"] as const;
