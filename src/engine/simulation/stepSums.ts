import type { World } from "./world.ts";

/** Amounts of one step, in requests. */
export interface StepSums {
	seconds: number;
	/** [population] */
	readonly total: Float64Array;
	readonly success: Float64Array;
	readonly slow: Float64Array;
	readonly error: Float64Array;
	readonly stale: Float64Array;
	/** [population][region] */
	readonly servedBy: readonly Float64Array[];
	/** [region] */
	readonly demand: Float64Array;
	readonly served: Float64Array;
	readonly routed: Float64Array;
	/** [store] */
	readonly rejected: Float64Array;
}

export function newStepSums({ populationIds, regionIds, stores }: World): StepSums {
	const zeros = ({ length }: readonly unknown[]): Float64Array => new Float64Array(length);
	return {
		seconds: 0,
		total: zeros(populationIds),
		success: zeros(populationIds),
		slow: zeros(populationIds),
		error: zeros(populationIds),
		stale: zeros(populationIds),
		servedBy: populationIds.map(() => zeros(regionIds)),
		demand: zeros(regionIds),
		served: zeros(regionIds),
		routed: zeros(regionIds),
		rejected: zeros(stores),
	};
}

export function clearStepSums(sums: StepSums): void {
	sums.seconds = 0;
	for (const list of [sums.total, sums.success, sums.slow, sums.error, sums.stale]) list.fill(0);
	for (const list of [...sums.servedBy, sums.demand, sums.served, sums.routed, sums.rejected]) list.fill(0);
}
