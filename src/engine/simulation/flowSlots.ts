import type { World } from "./world.ts";

/** Where each sum of a flow stands in one array; of those with a number for each region, the first row's first. */
export interface FlowSlots {
	readonly regions: number;
	/** [population] */
	readonly total: number;
	readonly success: number;
	readonly slow: number;
	readonly error: number;
	/** [population][region] */
	readonly servedBy: number;
	readonly firstTries: number;
	readonly failedFirst: number;
	readonly inFlight: number;
	/** [region] */
	readonly demand: number;
	readonly served: number;
	readonly routed: number;
	readonly failing: number;
	readonly weightedMedianMs: number;
	/** [store] */
	readonly rejected: number;
	/** [group][region] */
	readonly commits: number;
	readonly commitBytes: number;
	/** [feature][region] */
	readonly featureCommits: number;
	/** [feature] */
	readonly featureTotal: number;
	readonly featureError: number;
	readonly accepted: number;
	/** How many there are. */
	readonly length: number;
}

export function flowSlots({ populationIds, regionIds, stores, features }: World, groups: number): FlowSlots {
	let length = 0;
	const take = (slots: number): number => {
		const first = length;
		length += slots;
		return first;
	};
	const regions = regionIds.length;
	const populations = populationIds.length;
	const slots = {
		regions,
		total: take(populations),
		success: take(populations),
		slow: take(populations),
		error: take(populations),
		servedBy: take(populations * regions),
		firstTries: take(populations * regions),
		failedFirst: take(populations * regions),
		inFlight: take(populations * regions),
		demand: take(regions),
		served: take(regions),
		routed: take(regions),
		failing: take(regions),
		weightedMedianMs: take(regions),
		rejected: take(stores.length),
		commits: take(groups * regions),
		commitBytes: take(groups * regions),
		featureCommits: take(features.length * regions),
		featureTotal: take(features.length),
		featureError: take(features.length),
		accepted: take(1),
	};
	return { ...slots, length };
}
