import type { Design, Id } from "../../model/design.ts";
import type { Run } from "../../model/run.ts";
import { simulate } from "../../simulation/simulate.ts";
import { costMeanwhile } from "./costMeanwhile.ts";
import type { Failure, FailureRow, FailureVerdict } from "./failure.ts";
import { failureVerdicts, metBy } from "./failureVerdicts.ts";
import { recoveryPoints } from "./recoveryPoints.ts";
import { askedByPopulation, servedMeanwhile } from "./servedMeanwhile.ts";

/** The phases of the health checks are drawn alike in all runs of a matrix. */
export const matrixSeed = 1;

export interface PlayedFailure {
	readonly row: FailureRow;
	/** What `met` sums up. */
	readonly verdicts: readonly FailureVerdict[];
}

/** Plays one failure of a design and sums it up in a row. */
export function playFailure(design: Design, failure: Failure): PlayedFailure {
	const run = simulate(design, failure.scenario, { seed: matrixSeed });
	const servedShare = servedMeanwhile(design, failure, run);
	const worstP99Ms = worstP99(design, run);
	const recoverSeconds = recoveries(design, failure, run);
	const rpoSeconds = recoveryPoints(design, failure);
	const verdicts = failureVerdicts(design, { run, servedShare, worstP99Ms, recoverSeconds, rpoSeconds });
	const { rejectedWrites, lostWrites, conflicts } = run.summary;
	const row: FailureRow = {
		failure: failure.name,
		kind: failure.kind,
		subjects: failure.subjects,
		servedShare,
		recoverSeconds: longest(recoverSeconds),
		rpoSeconds: longest(rpoSeconds),
		rejectedWrites,
		lostWrites,
		conflicts,
		worstP99Ms,
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
	return { row, verdicts };
}

/** Of each feature's slower operation. Who is back only because the fault has ended is back on return: null. */
function recoveries(design: Design, { scenario }: Failure, run: Run): ReadonlyMap<Id, number | null> {
	const endsSeconds = Math.max(...scenario.faults.map(({ forMs }) => forMs)) / 1000;
	const byFeature = new Map<Id, number | null>([...design.features.keys()].map((id) => [id, 0]));
	for (const { feature, operation, recoverSeconds } of run.recovery ?? []) {
		const { readsPerSecond = 0, writesPerSecond = 0 } = design.features.get(feature) ?? {};
		if ((operation === "read" ? readsPerSecond : writesPerSecond) <= 0) continue;
		const itself = recoverSeconds !== null && recoverSeconds < endsSeconds ? recoverSeconds : null;
		byFeature.set(feature, later(byFeature.get(feature), itself));
	}
	return byFeature;
}

function later(a: number | null | undefined, b: number | null): number | null {
	return a === null || b === null ? null : Math.max(a ?? 0, b);
}

function longest(byFeature: ReadonlyMap<Id, number | null>): number | null {
	let most: number | null = 0;
	for (const seconds of byFeature.values()) most = later(most, seconds);
	return most;
}

function worstP99(design: Design, { series }: Run): number | null {
	let worst: number | null = null;
	for (const population of askedByPopulation(design).keys()) {
		for (const p99Ms of series.populations[population]?.p99Ms ?? []) {
			if (p99Ms !== null) worst = Math.max(worst ?? 0, p99Ms);
		}
	}
	return worst;
}
