import type { OperationOutcome } from "../model/run.ts";
import { operations } from "../model/vocabulary.ts";
import type { Flow } from "./flow.ts";
import type { RequestClass, World } from "./world.ts";

/** What becomes of each feature's reads and writes over a run. [feature × 2, and 1 more for writes] */
export interface Outcomes {
	readonly total: Float64Array;
	readonly failed: Float64Array;
	/** Of one population's answers, the largest share beyond the objective: at the start, and ever. */
	readonly usualSlowShare: Float64Array;
	readonly worstSlowShare: Float64Array;
	/** What flows, and for how many seconds that is not yet in the sums. */
	seen: Flow | undefined;
	pendingSeconds: number;
}

export function newOutcomes({ features }: World): Outcomes {
	const row = (): Float64Array => new Float64Array(features.length * operations.length);
	return {
		total: row(),
		failed: row(),
		usualSlowShare: row(),
		worstSlowShare: row(),
		seen: undefined,
		pendingSeconds: 0,
	};
}

/** Adds a stretch of time in which the flow stays as it is. */
export function addOutcomes(outcomes: Outcomes, flow: Flow, seconds: number): void {
	if (flow !== outcomes.seen) {
		settleOutcomes(outcomes);
		noteSlow(outcomes, flow);
		outcomes.seen = flow;
	}
	outcomes.pendingSeconds += seconds;
}

/** Puts what is pending into the sums. */
export function settleOutcomes(outcomes: Outcomes): void {
	const { total, failed, seen, pendingSeconds } = outcomes;
	outcomes.pendingSeconds = 0;
	if (seen === undefined || pendingSeconds <= 0) return;
	let index = 0;
	for (const { requests } of seen.classes) {
		const at = placeOf(requests);
		total[at] = (total[at] ?? 0) + (seen.classTotal[index] ?? 0) * pendingSeconds;
		failed[at] = (failed[at] ?? 0) + (seen.classFailed[index] ?? 0) * pendingSeconds;
		index++;
	}
}

function placeOf({ featureIndex, operation }: RequestClass): number {
	return featureIndex * operations.length + (operation === "read" ? 0 : 1);
}

function noteSlow({ seen, usualSlowShare, worstSlowShare }: Outcomes, flow: Flow): void {
	flow.classes.forEach(({ requests }, index) => {
		const slow = flow.classSlow[index] ?? 0;
		if (slow <= 0) return;
		const at = placeOf(requests);
		const share = slow / ((flow.classTotal[index] ?? 0) - (flow.classFailed[index] ?? 0));
		worstSlowShare[at] = Math.max(worstSlowShare[at] ?? 0, share);
		if (seen === undefined) usualSlowShare[at] = Math.max(usualSlowShare[at] ?? 0, share);
	});
}

/** Of each feature and operation that is asked for. */
export function operationOutcomes({ features }: World, outcomes: Outcomes): readonly OperationOutcome[] {
	settleOutcomes(outcomes);
	return features.flatMap(({ id }, index) =>
		operations.flatMap((operation, offset) => {
			const at = index * operations.length + offset;
			const requests = outcomes.total[at] ?? 0;
			if (requests <= 0) return [];
			return [
				{
					feature: id,
					operation,
					requests,
					failed: outcomes.failed[at] ?? 0,
					usualSlowShare: Math.min(1, outcomes.usualSlowShare[at] ?? 0),
					worstSlowShare: Math.min(1, outcomes.worstSlowShare[at] ?? 0),
				},
			];
		}),
	);
}
