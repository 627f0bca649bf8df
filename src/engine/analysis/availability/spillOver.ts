/** Requests of one population and operation, which move alike. */
export interface SpillGroup {
	/** Requests a second that enter each region. */
	readonly demand: Float64Array;
	/** All regions, nearest to the population first. */
	readonly nearestFirst: readonly number[];
	/** By region, whether it can take requests of this group. */
	readonly takes: readonly boolean[];
}

export interface Spill {
	readonly groups: readonly SpillGroup[];
	/** Of all groups together. */
	readonly demand: Float64Array;
	readonly capacity: Float64Array;
}

/**
 * Moves what exceeds each region's capacity, evenly of all that enters there, to the region next nearest
 * to who asks with room, in place; what finds none stays.
 */
export function spillOver(spill: Spill): void {
	const { groups, demand, capacity } = spill;
	for (let region = 0; region < demand.length; region++) {
		const offered = demand[region] ?? 0;
		const excess = offered - (capacity[region] ?? 0);
		if (!(excess > 0)) continue;
		for (const group of groups) moveAway(spill, { group, region, share: excess / offered });
	}
}

interface Leaving {
	readonly group: SpillGroup;
	readonly region: number;
	/** Of the group's requests there. */
	readonly share: number;
}

function moveAway({ demand, capacity }: Spill, { group, region, share }: Leaving): void {
	let left = (group.demand[region] ?? 0) * share;
	const open = group.nearestFirst.filter((other) => other !== region && group.takes[other] === true);
	for (const other of open) {
		if (left <= 0) return;
		const moved = Math.min(left, Math.max(0, (capacity[other] ?? 0) - (demand[other] ?? 0)));
		for (const rates of [group.demand, demand]) {
			rates[region] = (rates[region] ?? 0) - moved;
			rates[other] = (rates[other] ?? 0) + moved;
		}
		left -= moved;
	}
}
