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
 * @param answers probability that one replica answers while its region is up
 */
export function storeSums(
	needs: readonly StoreNeed[],
	{ regions, sets }: RegionSets,
	{ reachable, answers }: { readonly reachable: Float64Array; readonly answers: number },
): StoreSums {
	const chancesOf = needs.map((need) => needChances(need, regions, answers));
	const whileDown = new Float64Array(regions.length);
	let total = 0;
	let perfect = 0;
	for (let position = 0; position < sets.length; position++) {
		const { down, probability } = sets[position] as RegionSet;
		const reached = probability * (reachable[position] as number);
		if (reached === 0) continue;
		let chance = 0;
		for (const { isMember, byLost, perfectByLost } of chancesOf) {
			const lost = countMembers(down, isMember);
			chance += byLost[lost] as number;
			perfect += reached * (perfectByLost[lost] as number);
		}
		total += reached * chance;
		for (const index of down) whileDown[index] = (whileDown[index] as number) + reached * chance;
	}
	return { enough: { total, whileDown }, enoughWithPerfectStore: perfect };
}

interface NeedChances {
	readonly isMember: readonly boolean[];
	/** By the members that are lost with their regions, times the need's share of the requests. */
	readonly byLost: readonly number[];
	readonly perfectByLost: readonly number[];
}

function needChances(need: StoreNeed, regions: readonly Id[], answers: number): NeedChances {
	const isMember = regions.map((region) => need.members.includes(region));
	const members = isMember.filter((member) => member).length;
	const byLost = (each: number): readonly number[] =>
		Array.from({ length: members + 1 }, (_, lost) => need.share * chanceOf(need, members - lost, each));
	return { isMember, byLost: byLost(answers), perfectByLost: byLost(1) };
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
