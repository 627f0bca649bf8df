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
	/** [class]: where it belongs in these. */
	readonly placeOf: Int32Array;
	/** What flows, and for how many seconds that is not yet in the sums. */
	seen: Flow | undefined;
	pendingSeconds: number;
}

export function newOutcomes({ features, classes }: World): Outcomes {
	const row = (): Float64Array => new Float64Array(features.length * operations.length);
	return {
		total: row(),
		failed: row(),
		usualSlowShare: row(),
		worstSlowShare: row(),
		placeOf: Int32Array.from(classes, placeIn),
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
	const { total, failed, placeOf, seen, pendingSeconds } = outcomes;
	outcomes.pendingSeconds = 0;
	if (seen === undefined || pendingSeconds <= 0) return;
	const { classTotal, classFailed } = seen;
	for (let index = 0; index < classTotal.length; index++) {
		const at = placeOf[index] ?? 0;
		total[at] = (total[at] ?? 0) + (classTotal[index] ?? 0) * pendingSeconds;
		failed[at] = (failed[at] ?? 0) + (classFailed[index] ?? 0) * pendingSeconds;
	}
}

function placeIn({ featureIndex, operation }: RequestClass): number {
	return featureIndex * operations.length + (operation === "read" ? 0 : 1);
}

function noteSlow({ seen, usualSlowShare, worstSlowShare, placeOf }: Outcomes, flow: Flow): void {
	const { classTotal, classFailed, classSlow } = flow;
	if (classSlow === seen?.classSlow) return;
	for (let index = 0; index < classSlow.length; index++) {
		const slow = classSlow[index] ?? 0;
		if (slow <= 0) continue;
		const at = placeOf[index] ?? 0;
		const share = slow / ((classTotal[index] ?? 0) - (classFailed[index] ?? 0));
		worstSlowShare[at] = Math.max(worstSlowShare[at] ?? 0, share);
		if (seen === undefined) usualSlowShare[at] = Math.max(usualSlowShare[at] ?? 0, share);
	}
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
