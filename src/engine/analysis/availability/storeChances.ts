import type { Id } from "../../model/design.ts";
import type { StoreNeed } from "../recovery/storeNeeds.ts";
import { atLeast } from "./atLeast.ts";
import type { RegionSet, RegionSets } from "./regionSets.ts";

/**
 * For each set of regions, the probability that enough of the replicas in it answer, weighed over the
 * homes of a partitioned store.
 *
 * @param answers probability that one replica answers while its region is up
 */
export function storeChances(
	needs: readonly StoreNeed[],
	{ regions, sets }: RegionSets,
	answers: number,
): Float64Array {
	const chances = new Float64Array(sets.length);
	for (const need of needs) {
		const isMember = memberFlags(need.members, regions);
		const members = isMember.filter((member) => member).length;
		const byLost = Array.from({ length: members + 1 }, (_, lost) => chanceOf(need, members - lost, answers));
		for (let position = 0; position < sets.length; position++) {
			let lost = 0;
			for (const index of (sets[position] as RegionSet).down) if (isMember[index] === true) lost++;
			chances[position] = (chances[position] as number) + need.share * (byLost[lost] as number);
		}
	}
	return chances;
}

/** That enough of `present` members answer. */
function chanceOf({ needed, startsAtOne = false }: StoreNeed, present: number, answers: number): number {
	if (!startsAtOne) return atLeast(needed, present, answers);
	return present === 0 ? 0 : answers * atLeast(needed - 1, present - 1, answers);
}

function memberFlags(members: readonly Id[], regions: readonly Id[]): readonly boolean[] {
	return regions.map((region) => members.includes(region));
}
