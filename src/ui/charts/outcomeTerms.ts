import type { Term } from "../../engine/model/figures.ts";
import type { PartitionTotal } from "../../engine/review/partitionTotals.ts";
import * as texts from "../../texts/charts.ts";

/** What a partition's records turn into, once both sides see each other. */
export function outcomeTerms({ lostUpdates, forPeople }: PartitionTotal): readonly Term[] {
	return [
		{ label: texts.updatesLostInText, value: lostUpdates },
		{ label: texts.forPeopleToDecide, value: forPeople },
	];
}
