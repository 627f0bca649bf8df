import type { Design } from "../../model/design.ts";
import type { Run } from "../../model/run.ts";
import { simulate } from "../../simulation/simulate.ts";
import { costMeanwhile } from "./costMeanwhile.ts";
import type { Failure, FailureRow, FailureVerdict, FeatureFigures } from "./failure.ts";
import { failureVerdicts, metBy } from "./failureVerdicts.ts";
import { featureFigures, later } from "./featureFigures.ts";
import { askedByPopulation, servedMeanwhile } from "./servedMeanwhile.ts";

/** The phases of the health checks are drawn alike in all runs of a matrix. */
const matrixSeed = 1;

export interface PlayedFailure {
	readonly row: FailureRow;
	/** What the row is the worst of. */
	readonly features: readonly FeatureFigures[];
	/** What its `met` sums up. */
	readonly verdicts: readonly FailureVerdict[];
}

/** Plays one failure of a design and sums it up in a row. */
export function playFailure(design: Design, failure: Failure): PlayedFailure {
	const run = simulate(design, failure.scenario, { seed: matrixSeed });
	const byFeature = featureFigures(design, failure, run);
	const features = [...byFeature.values()];
	const verdicts = failureVerdicts(design, { run, features: byFeature });
	const { rejectedWrites, lostWrites, conflicts } = run.summary;
	const row: FailureRow = {
		failure: failure.name,
		kind: failure.kind,
		subjects: failure.subjects,
		servedShare: servedMeanwhile(design, failure, run),
		recoverSeconds: features.reduce<number | null>((most, each) => later(most, each.recoverSeconds), 0),
		rpoSeconds: features.reduce<number | null>((most, each) => later(most, each.rpoSeconds), 0),
		rejectedWrites,
		lostWrites,
		conflicts,
		worstP99Ms: worstP99Ms(design, run),
		costWhileItLasts: costMeanwhile(design, failure, run),
		met: {
			availability: metBy(verdicts, "availability"),
			rto: metBy(verdicts, "rto"),
			rpo: metBy(verdicts, "rpo"),
			staleness: metBy(verdicts, "staleness"),
			read: metBy(verdicts, "read"),
			write: metBy(verdicts, "write"),
		},
	};
	return { row, features, verdicts };
}

function worstP99Ms(design: Design, { series }: Run): number | null {
	let worst: number | null = null;
	for (const population of askedByPopulation(design).keys()) {
		for (const p99Ms of series.populations[population]?.p99Ms ?? []) {
			if (p99Ms !== null) worst = Math.max(worst ?? 0, p99Ms);
		}
	}
	return worst;
}
