import type { Conditions } from "../conditions.ts";
import type { World } from "../world.ts";
import type { StoreGroup } from "./group.ts";

/** What can talk to what at one time. */
export interface Reach {
	readonly world: World;
	readonly conditions: Conditions;
}

/** The replica in this region works. */
export function replicaUp({ conditions }: Reach, group: StoreGroup, region: number): boolean {
	return conditions.up[region] === true && conditions.replicaDown[group.store]?.[region] !== true;
}

/** A request in `from` can use the replica in `to`. */
export function canUse(
	reach: Reach,
	group: StoreGroup,
	{ from, to }: { readonly from: number; readonly to: number },
): boolean {
	return replicaUp(reach, group, to) && reach.conditions.connected[from]?.[to] === true;
}

/** Writes that commit at `from` are applied at `to`. */
export function replicates(
	reach: Reach,
	group: StoreGroup,
	{ from, to }: { readonly from: number; readonly to: number },
): boolean {
	return replicaUp(reach, group, from) && canUse(reach, group, { from, to }) && !reach.conditions.stalled[group.store];
}

/** Median round trip now, with what slow links add, in milliseconds. */
export function roundTripNowMs({ world, conditions }: Reach, from: number, to: number): number {
	return (world.rtt[from]?.[to] ?? 1) + (conditions.slowMs[from]?.[to] ?? 0);
}

/** Holders that a request in `from` can use, nearest first; equally near ones in the file's order. */
export function usableHolders(reach: Reach, group: StoreGroup, from: number): readonly number[] {
	return nearestFirst(reach, from, group.holders).filter((to) => canUse(reach, group, { from, to }));
}

/** These regions by their round trip now. While no link is slow the world has all of them in order. */
export function nearestFirst(reach: Reach, from: number, regions: readonly number[]): readonly number[] {
	if (reach.conditions.isAnySlow || regions.length < sortedBelow) {
		return regions.toSorted((a, b) => roundTripNowMs(reach, from, a) - roundTripNowMs(reach, from, b) || a - b);
	}
	const isWanted = new Uint8Array(reach.world.regionIds.length);
	for (const region of regions) isWanted[region] = 1;
	return reach.world.nearestTo(from).filter((region) => isWanted[region] === 1);
}

/** So few are sorted sooner than looked up among all. */
const sortedBelow = 6;

/** The replica can reach a majority of the voters, itself included. */
export function hasMajority(reach: Reach, group: StoreGroup, region: number): boolean {
	const reached = group.voters.filter((to) => canUse(reach, group, { from: region, to })).length;
	return reached > group.voters.length / 2;
}
