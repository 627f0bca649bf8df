import type { Id, Region } from "../../model/design.ts";

/** One outcome for all regions together. */
export interface RegionSet {
	/** Positions (in `RegionSets.regions`) of the regions that are down, ascending. */
	readonly down: readonly number[];
	readonly probability: number;
}

export interface RegionSets {
	readonly regions: readonly Id[];
	readonly sets: readonly RegionSet[];
	/** Probability of the sets that are not listed; they count as unavailable. */
	readonly unlisted: number;
	/** Most regions that are down together in a listed set. */
	readonly mostDown: number;
}

/** Up to this many regions every set is listed. */
const exactRegions = 12;
/** Beyond: sets with more regions down than `mostDown` have this probability at most. */
const unlistedAtMost = 1e-9;
/** More sets than this take seconds: then those with fewer regions down have to do, and what is left out is shown. */
const mostSets = 250_000;
/** A set rarer than this adds nothing to a double-precision sum. */
const negligible = 1e-15;

/**
 * The sets of regions that can be up, with their probabilities. Regions fail independently here (the
 * common cause comes later): all sets for up to 12 regions, beyond that those with at most k regions
 * down, k the smallest with P(more than k) < 10⁻⁹ (or the largest that can be gone through, where dozens
 * of regions fail often).
 */
export function regionSets(regions: readonly Region[]): RegionSets {
	const availabilities = regions.map((region) => region.availability);
	const mostDown =
		regions.length <= exactRegions ? regions.length : affordable(availabilities, mostRegionsDown(availabilities));
	const sets: RegionSet[] = [];
	const visit = (from: number, down: readonly number[], probability: number): void => {
		if (probability < negligible) return;
		if (from === regions.length) {
			sets.push({ down, probability });
			return;
		}
		const availability = availabilities[from] ?? 1;
		visit(from + 1, down, probability * availability);
		if (down.length < mostDown) visit(from + 1, [...down, from], probability * (1 - availability));
	};
	visit(0, [], 1);
	const listed = sets.reduce((sum, set) => sum + set.probability, 0);
	return { regions: regions.map((region) => region.id), sets, unlisted: Math.max(0, 1 - listed), mostDown };
}

/** The smallest k with P(more than k regions down) below the limit. */
function mostRegionsDown(availabilities: readonly number[]): number {
	// down[k]: probability that exactly k of the regions seen so far are down.
	let down = [1];
	for (const availability of availabilities) {
		down = [...down, 0].map(
			(probability, count) => probability * availability + (down[count - 1] ?? 0) * (1 - availability),
		);
	}
	// From the rare end, so that small tails are not lost in the rounding of sums near one.
	let tail = 0;
	for (let count = availabilities.length; count > 0; count--) {
		tail += down[count] ?? 0;
		if (tail >= unlistedAtMost) return count;
	}
	return 0;
}

/** The largest k up to the given one with no more sets than can be gone through. */
function affordable(availabilities: readonly number[], wanted: number): number {
	const alwaysDown = availabilities.filter((availability) => availability <= 0).length;
	const uncertain = availabilities.filter((availability) => availability > 0 && availability < 1).length;
	let sets = 1;
	let withCount = 1;
	for (let count = 1; count <= wanted - alwaysDown; count++) {
		withCount = (withCount * (uncertain - count + 1)) / count;
		sets += withCount;
		if (sets > mostSets) return alwaysDown + count - 1;
	}
	return wanted;
}
