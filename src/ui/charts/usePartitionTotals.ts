import { useDeferredValue, useMemo, useState } from "react";
import type { Id } from "../../engine/model/design.ts";
import type { Figures } from "../../engine/model/figures.ts";
import { partitionRegions } from "../../engine/review/partitionRegions.ts";
import { type PartitionTotals, partitionTotals } from "../../engine/review/partitionTotals.ts";
import { useEditor } from "../useEditor.ts";

export interface ShownPartition {
	/** The region that is cut off; undefined where nothing conflicts. */
	readonly cutOff: Id | undefined;
	readonly regions: readonly Id[];
	readonly cut: (region: Id) => void;
	/** Worked out when first asked for, once for each design. */
	readonly totals: () => readonly PartitionTotals[];
}

/** Lines that can be told apart; beyond, the features with most conflicts are shown. */
const shownFeatures = 8;

/** What is to be reconciled after the partition that the user looks at. */
export function usePartitionTotals(figures: Figures): ShownPartition {
	const design = useDeferredValue(useEditor((state) => state.design));
	const [chosen, cut] = useState<Id>();
	const { conflicts } = figures;
	const { regions, busiest } = partitionRegions(design, figures);
	const cutOff = chosen !== undefined && regions.includes(chosen) ? chosen : busiest;
	const most = new Set(conflicts.toSorted((a, b) => b.perHour - a.perHour).slice(0, shownFeatures));
	const features = conflicts.filter((figure) => most.has(figure)).map(({ feature }) => feature);
	const key = features.join("/");
	// biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the features
	const totals = useMemo(
		() => once(() => (cutOff === undefined ? [] : partitionTotals(design, { features, cutOff }))),
		[design, key, cutOff],
	);
	return { cutOff, regions, cut, totals };
}

function once<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
