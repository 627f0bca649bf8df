import type { World } from "./world.ts";

/** Amounts of one step, in requests. */
export interface StepSums {
	seconds: number;
	/** [population] */
	readonly total: number[];
	readonly success: number[];
	readonly slow: number[];
	readonly error: number[];
	readonly stale: number[];
	/** [population][region] */
	readonly servedBy: number[][];
	/** [region] */
	readonly demand: number[];
	readonly served: number[];
	readonly routed: number[];
	/** [store] */
	readonly rejected: number[];
}

export function newStepSums({ populationIds, regionIds, stores }: World): StepSums {
	const zeros = (list: readonly unknown[]): number[] => list.map(() => 0);
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
