import * as texts from "../../texts/review/figures.ts";
import { partitionConflicts } from "../analysis/conflicts/partitionConflicts.ts";
import type { Design, Feature, Id } from "../model/design.ts";
import type { Term } from "../model/figures.ts";
import { joinPath } from "../model/path.ts";
import { requestStreams } from "../model/spill.ts";
import { writeOrigins } from "../model/writeOrigins.ts";

/** Lengths of a partition for which the totals are given, in minutes. */
export const partitionMinutes: readonly number[] = [1, 2, 5, 10, 20, 30, 60, 120];

/** What is to be reconciled after a partition of one length; expected numbers, at peak. */
export interface PartitionTotal {
	readonly minutes: number;
	/** Records that both sides wrote. */
	readonly records: number;
	readonly lostUpdates: number;
	readonly forPeople: number;
}

export interface PartitionTotals {
	readonly feature: Id;
	readonly at: readonly PartitionTotal[];
	readonly terms: readonly Term[];
}

interface Partition {
	/** Whose records are counted; those of a store that can have no conflicts are not to be among them. */
	readonly features: readonly Id[];
	/** The region that is cut off from all others. */
	readonly cutOff: Id;
}

/** What each feature has to reconcile after one region was cut off from all others, by the length of the partition. */
export function partitionTotals(design: Design, { features, cutOff }: Partition): readonly PartitionTotals[] {
	const streams = requestStreams(design);
	return features.flatMap((id) => {
		const feature = design.features.get(id);
		const store = feature && design.data.get(feature.store);
		if (feature === undefined || store === undefined) return [];
		const origins = writeOrigins(design, { feature, store, streams });
		const at = partitionMinutes.map((minutes) => {
			const writes = { feature, origins, side: new Set([cutOff]), durationMs: minutes * 60_000 };
			const { keys, lostUpdates, forPeople } = partitionConflicts(writes, store.conflicts);
			return { minutes, records: keys, lostUpdates, forPeople };
		});
		return [{ feature: id, at, terms: termsOf(feature, { cutOff, share: origins.get(cutOff) ?? 0 }) }];
	});
}

function termsOf(
	feature: Feature,
	{ cutOff, share }: { readonly cutOff: Id; readonly share: number },
): readonly Term[] {
	const path = joinPath("features", feature.id);
	return [
		{ label: texts.shareOfWritesThatCommit(cutOff), value: share, unit: "share" },
		{ label: texts.shareOfWritesThatCommitOnTheOther, value: 1 - share, unit: "share" },
		{
			label: texts.writesASecondAtPeak,
			value: feature.writesPerSecond,
			unit: "/s",
			path: joinPath(path, "writesPerSecond"),
		},
		{ label: texts.records, value: feature.keys, path: joinPath(path, "keys") },
		{ label: texts.zipfExponentOfTheirPopularity, value: feature.skew, path: joinPath(path, "skew") },
		{
			label: texts.shareOfARecordsWrites,
			value: feature.affinity,
			unit: "share",
			path: joinPath(path, "affinity"),
		},
		{
			label: texts.whatBecomesOfThem,
			value: texts.theStoresConflictStrategy,
			path: joinPath(joinPath("data", feature.store), "conflicts"),
		},
	];
}
