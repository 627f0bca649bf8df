import type { Design, Id } from "../model/design.ts";
import type { Figures } from "../model/figures.ts";

interface PartitionRegions {
	/** In the order of the file. */
	readonly regions: readonly Id[];
	/** The one that holds what has most conflicts; undefined where there are no regions. */
	readonly busiest: Id | undefined;
}

/** The regions that can be cut off with something to reconcile: those with a replica of a store whose writes conflict. */
export function partitionRegions(design: Design, { conflicts }: Pick<Figures, "conflicts">): PartitionRegions {
	const perHour = new Map<Id, number>();
	for (const figure of conflicts) {
		for (const region of design.data.get(figure.store)?.replicas ?? []) {
			perHour.set(region, (perHour.get(region) ?? 0) + figure.perHour);
		}
	}
	const regions = [...design.regions.keys()].filter((region) => perHour.has(region));
	let busiest = regions[0];
	for (const region of regions) {
		if ((perHour.get(region) ?? 0) > (perHour.get(busiest ?? "") ?? 0)) busiest = region;
	}
	return { regions, busiest };
}
