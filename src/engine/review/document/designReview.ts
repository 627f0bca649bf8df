import type { Design, Id } from "../../model/design.ts";
import type { ReviewDocument } from "../../model/reviewDocument.ts";
import type { Run } from "../../model/run.ts";
import { simulate } from "../../simulation/simulate.ts";
import { analyzeDesign } from "../analyzeDesign.ts";
import type { FailureMatrix } from "../matrix/failureMatrix.ts";
import { decisionRecord } from "./record/decisionRecord.ts";
import { reviewDocument } from "./reviewDocument.ts";
import type { Redesign, ReviewInputs } from "./reviewInputs.ts";

export interface ReviewOptions {
	/** Of the phases of the health checks. */
	readonly seed: number;
	/** Playing it takes longer than all else: without it the document says that it was not played. */
	readonly matrix?: FailureMatrix;
	/** The design's YAML, to stand at the end. */
	readonly text?: string;
	/** The design with edits, to weigh what else its stores could be; without it the document says that it was not weighed. */
	readonly redesign?: Redesign;
	/** Hears which part is done, of how many. */
	readonly onProgress?: (done: number, of: number) => void;
}

/** Analyses a design, plays its scenarios, and says what the review says of it. */
export function designReview(design: Design, { seed, onProgress = () => {}, ...rest }: ReviewOptions): ReviewDocument {
	const of = design.scenarios.size + 1;
	let done = 0;
	const figures = analyzeDesign(design);
	onProgress(++done, of);
	const runs = new Map<Id, Run>();
	for (const scenario of design.scenarios.values()) {
		runs.set(scenario.id, simulate(design, scenario, { seed }));
		onProgress(++done, of);
	}
	return reviewDocument({ design, figures, runs, ...rest });
}

/** The record of the decision for a design, or for one of its stores. Plays no scenario. */
export function designDecision(
	design: Design,
	{ subject, ...rest }: Pick<ReviewOptions, "matrix" | "redesign"> & { readonly subject?: Id } = {},
): ReviewDocument {
	const inputs: ReviewInputs = { design, figures: analyzeDesign(design), runs: new Map(), ...rest };
	return decisionRecord(inputs, subject === undefined ? {} : { subject });
}
