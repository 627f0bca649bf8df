import type { Design, Id } from "../../model/design.ts";
import type { Run } from "../../model/run.ts";
import type { Operation } from "../../model/vocabulary.ts";
import type { Failure, FeatureFigures } from "./failure.ts";
import { recoveryPoints } from "./recoveryPoints.ts";

/** What a played failure means for each feature. */
export function featureFigures(design: Design, failure: Failure, run: Run): ReadonlyMap<Id, FeatureFigures> {
	const points = recoveryPoints(design, failure);
	const served = servedShares(failure, run);
	const recovered = recoveries(failure, run);
	return new Map(
		[...design.features.keys()].map((feature) => [
			feature,
			{
				feature,
				servedShare: served.get(feature) ?? 1,
				recoverSeconds: recovered.get(feature)?.seconds ?? (recovered.has(feature) ? null : 0),
				slowerOperation: recovered.get(feature)?.operation,
				rpoSeconds: points.get(feature) ?? null,
			},
		]),
	);
}

/**
 * Of the operation that is served worse, as a share of what is asked while the fault lasts. What
 * fails after it, since it fails because of it, counts too.
 */
function servedShares({ scenario }: Failure, { outcomes = [] }: Run): ReadonlyMap<Id, number> {
	const [fault] = scenario.faults;
	const part = (fault?.forMs ?? scenario.durationMs) / scenario.durationMs;
	const served = new Map<Id, number>();
	for (const { feature, requests, failed } of outcomes) {
		const share = Math.max(0, 1 - failed / (requests * part));
		served.set(feature, Math.min(served.get(feature) ?? 1, share > 1 - 1e-9 ? 1 : share));
	}
	return served;
}

/** Of the operation that is back later. Who is back only because the fault has ended is back on return: null. */
function recoveries({ scenario }: Failure, { recovery = [], outcomes = [] }: Run): ReadonlyMap<Id, Recovered> {
	const endsSeconds = Math.max(...scenario.faults.map(({ forMs }) => forMs)) / 1000;
	const asked = new Set(outcomes.map(({ feature, operation }) => `${feature}/${operation}`));
	const recovered = new Map<Id, Recovered>();
	for (const { feature, operation, recoverSeconds } of recovery) {
		if (!asked.has(`${feature}/${operation}`)) continue;
		const seconds = recoverSeconds !== null && recoverSeconds < endsSeconds ? recoverSeconds : null;
		const other = recovered.get(feature);
		if (other === undefined || isLater(seconds, other.seconds)) recovered.set(feature, { operation, seconds });
	}
	return recovered;
}

interface Recovered {
	readonly operation: Operation;
	/** null is never. */
	readonly seconds: number | null;
}

function isLater(a: number | null, b: number | null): boolean {
	return (a ?? Number.POSITIVE_INFINITY) > (b ?? Number.POSITIVE_INFINITY);
}

/** null is never. */
export function later(a: number | null | undefined, b: number | null): number | null {
	return a === null || b === null ? null : Math.max(a ?? 0, b);
}
