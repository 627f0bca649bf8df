import { readFileSync } from "node:fs";
import { completedText } from "../../../../src/engine/format/completedText.ts";
import { parseDesign } from "../../../../src/engine/format/parseDesign.ts";
import type { Design } from "../../../../src/engine/model/design.ts";
import type { ReviewDocument } from "../../../../src/engine/model/reviewDocument.ts";
import { analyzeDesign } from "../../../../src/engine/review/analyzeDesign.ts";
import { reviewDocument } from "../../../../src/engine/review/document/reviewDocument.ts";
import type { Redesign, ReviewInputs } from "../../../../src/engine/review/document/reviewInputs.ts";
import { simulate } from "../../../../src/engine/simulation/simulate.ts";

/** A design of text, and what becomes of it with edits. */
export function redesignOf(text: string): Redesign {
	return (edits) => {
		const completed = completedText(text, edits);
		return completed === undefined ? undefined : parseDesign(completed.text).design;
	};
}

/** What a document of a design is written from, without its runs. */
export function inputsOf(design: Design, more: Partial<ReviewInputs> = {}): ReviewInputs {
	return { design, figures: analyzeDesign(design), runs: new Map(), ...more };
}

/** The review with a run of each scenario. */
export function reviewOf(design: Design, more: Partial<ReviewInputs> = {}): ReviewDocument {
	const runs = new Map([...design.scenarios.values()].map((each) => [each.id, simulate(design, each, { seed: 1 })]));
	return reviewDocument(inputsOf(design, { runs, ...more }));
}

export function exampleText(name: string): string {
	return readFileSync(`examples/${name}.yaml`, "utf8");
}

export const exampleNames = ["shop", "global-collaboration", "us-with-eu-replica", "flapping"] as const;
