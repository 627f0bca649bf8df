import type { Id } from "../../model/design.ts";
import type { StoreNeed } from "../recovery/storeNeeds.ts";
import { atLeast } from "./atLeast.ts";
import type { RegionSet, RegionSets } from "./regionSets.ts";

export interface SetSums {
	/** Σ P(S) · value(S). */
	readonly total: number;
	/** The same, of the sets without each region, by its position. */
	readonly whileDown: Float64Array;
}

export interface StoreSums {
	/** Probability that enough is up after recovery, over all sets of regions. */
	readonly enough: SetSums;
	/** The same if the store's replicas never failed by themselves. */
	readonly enoughWithPerfectStore: number;
}

/**
 * Sums over all sets of regions of the probability of the set, times the share of the requests that
 * find room in it, times the probability that enough of the replicas in it answer, weighed over the
 * homes of a partitioned store.
 *
 * The replicas count alike, so that only how many of them are lost matters: the sets are gone through
 * once for each group of regions that holds something.
 *
 * @param answers probability that one replica answers while its region is up
 */
export function storeSums(
	needs: readonly StoreNeed[],
	sets: RegionSets,
	{ reachable, answers }: { readonly reachable: Float64Array; readonly answers: number },
): StoreSums {
	const count = sets.regions.length;
	const whileDown = new Float64Array(count);
	let total = 0;
	let perfect = 0;
	for (const need of needs) {
		const losses = lossesOf(sets, reachable, need.members);
		for (let lost = 0; lost <= losses.members; lost++) {
			const reached = losses.reached[lost] as number;
			if (reached === 0) continue;
			const chance = need.share * chanceOf(need, losses.members - lost, answers);
			total += reached * chance;
			perfect += reached * need.share * chanceOf(need, losses.members - lost, 1);
			for (let region = 0; region < count; region++) {
				whileDown[region] =
					(whileDown[region] as number) + chance * (losses.whileDown[lost * count + region] as number);
			}
		}
	}
	return { enough: { total, whileDown }, enoughWithPerfectStore: perfect };
}

/** How many of some regions are lost, over all sets. */
interface Losses {
	readonly members: number;
	/** Σ P(S) · reachable(S) of the sets in which so many members are down. */
	readonly reached: Float64Array;
	/** The same, of the sets without each region: one row of all regions for each number of lost members. */
	readonly whileDown: Float64Array;
}

/** Applications whose requests find the same room share it, and stores with the same replicas. */
const known = new WeakMap<Float64Array, Map<string, Losses>>();

function lossesOf(sets: RegionSets, reachable: Float64Array, members: readonly Id[]): Losses {
	const ofReachable = known.get(reachable) ?? new Map<string, Losses>();
	known.set(reachable, ofReachable);
	const key = members.join();
	const losses = ofReachable.get(key) ?? lossesNow(sets, reachable, members);
	ofReachable.set(key, losses);
	return losses;
}

/** The losses if all sets had room for all, less what finds none: that is so in few sets. */
function lossesNow(regionSets: RegionSets, reachable: Float64Array, members: readonly Id[]): Losses {
	const { regions, sets } = regionSets;
	const holds = new Set(members);
	const isMember = regions.map((region) => holds.has(region));
	const all = allLosses(regionSets, members, isMember);
	const losses = { members: all.members, reached: all.reached.slice(), whileDown: all.whileDown.slice() };
	for (const position of scarceIn(reachable)) {
		const { down, probability } = sets[position] as RegionSet;
		addSet(losses, { down, isMember, share: probability * ((reachable[position] as number) - 1) });
	}
	return losses;
}

/** By the regions that hold something. */
const allKnown = new WeakMap<RegionSets, Map<string, Losses>>();

function allLosses(regionSets: RegionSets, members: readonly Id[], isMember: readonly boolean[]): Losses {
	const ofSets = allKnown.get(regionSets) ?? new Map<string, Losses>();
	allKnown.set(regionSets, ofSets);
	const key = members.join();
	const known = ofSets.get(key);
	if (known !== undefined) return known;
	const count = isMember.filter((member) => member).length;
	const reached = new Float64Array(count + 1);
	const losses = { members: count, reached, whileDown: new Float64Array((count + 1) * isMember.length) };
	addAllSets(losses, flatSets(regionSets), Uint8Array.from(isMember, Number));
	ofSets.set(key, losses);
	return losses;
}

/** The same as `addSet` for each of tens of thousands. */
function addAllSets({ reached, whileDown }: Losses, { probability, ends, down }: FlatSets, isMember: Uint8Array): void {
	let start = 0;
	for (let position = 0; position < ends.length; position++) {
		const end = ends[position] as number;
		const share = probability[position] as number;
		let lost = 0;
		for (let at = start; at < end; at++) lost += isMember[down[at] as number] as number;
		reached[lost] = (reached[lost] as number) + share;
		for (let at = start; at < end; at++) {
			const region = lost * isMember.length + (down[at] as number);
			whileDown[region] = (whileDown[region] as number) + share;
		}
		start = end;
	}
}

/** All sets end to end. */
interface FlatSets {
	readonly probability: Float64Array;
	/** Where each set's regions end in `down`. */
	readonly ends: Uint32Array;
	readonly down: Uint16Array;
}

const flat = new WeakMap<RegionSets, FlatSets>();

function flatSets(regionSets: RegionSets): FlatSets {
	const known = flat.get(regionSets) ?? flattened(regionSets.sets);
	flat.set(regionSets, known);
	return known;
}

function flattened(sets: readonly RegionSet[]): FlatSets {
	let end = 0;
	const ends = Uint32Array.from(sets, ({ down }) => (end += down.length));
	const all = new Uint16Array(end);
	for (const [position, { down }] of sets.entries()) all.set(down, (ends[position] as number) - down.length);
	return { probability: Float64Array.from(sets, ({ probability }) => probability), ends, down: all };
}

interface AddedSet {
	readonly down: readonly number[];
	readonly isMember: readonly boolean[];
	/** Of all requests, times the probability of the set. */
	readonly share: number;
}

function addSet({ reached, whileDown }: Losses, { down, isMember, share }: AddedSet): void {
	const lost = countMembers(down, isMember);
	reached[lost] = (reached[lost] as number) + share;
	for (const index of down) {
		const at = lost * isMember.length + index;
		whileDown[at] = (whileDown[at] as number) + share;
	}
}

const scarce = new WeakMap<Float64Array, readonly number[]>();

/** The positions of the sets in which not all requests find room. */
function scarceIn(reachable: Float64Array): readonly number[] {
	const known = scarce.get(reachable);
	if (known !== undefined) return known;
	const positions: number[] = [];
	reachable.forEach((share, position) => {
		if (share !== 1) positions.push(position);
	});
	scarce.set(reachable, positions);
	return positions;
}

function countMembers(down: readonly number[], isMember: readonly boolean[]): number {
	let count = 0;
	for (const index of down) if (isMember[index] === true) count++;
	return count;
}

/** That enough of `present` members answer. */
function chanceOf({ needed, startsAtOne = false }: StoreNeed, present: number, answers: number): number {
	if (!startsAtOne) return atLeast(needed, present, answers);
	return present === 0 ? 0 : answers * atLeast(needed - 1, present - 1, answers);
}
