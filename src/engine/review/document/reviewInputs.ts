import type { Design, Id } from "../../model/design.ts";
import type { Edit, ExplainedFigures } from "../../model/figures.ts";
import type { Run } from "../../model/run.ts";
import type { FailureMatrix } from "../matrix/failureMatrix.ts";

/** What a review is written from. */
export interface ReviewInputs {
	readonly design: Design;
	readonly figures: ExplainedFigures;
	/** By scenario; one without a run has no runbook. */
	readonly runs: ReadonlyMap<Id, Run>;
	/** Absent where nobody has played it: the document says so. */
	readonly matrix?: FailureMatrix;
	/** The design's YAML, to stand at the end. */
	readonly text?: string;
	/** The design with these edits, to weigh what else a store could be; undefined where they don't go. */
	readonly redesign?: Redesign;
}

export type Redesign = (edits: readonly Edit[]) => Design | undefined;
