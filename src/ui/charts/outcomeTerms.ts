import type { Term } from "../../engine/model/figures.ts";
import type { PartitionTotal } from "../../engine/review/partitionTotals.ts";

/** What a partition's records turn into, once both sides see each other. */
export function outcomeTerms({ lostUpdates, forPeople }: PartitionTotal): readonly Term[] {
	return [
		{ label: "Updates lost", value: lostUpdates },
		{ label: "For people to decide", value: forPeople },
	];
}
