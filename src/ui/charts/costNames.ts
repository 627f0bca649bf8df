import type { Id } from "../../engine/model/design.ts";
import { costCategories } from "../../engine/model/figures.ts";
import { layers } from "../../engine/model/vocabulary.ts";
import { costSeries } from "../../engine/review/chartSeries.ts";
import type { BilledDesign, CostBreakdown } from "../../engine/review/costBars.ts";
import * as texts from "../../texts/charts.ts";
import { layerNames } from "../palette/layerNames.ts";

export const designNames: Readonly<Record<BilledDesign, string>> = {
	own: texts.thisDesign,
	pinned: texts.pinnedBaseline,
	activePassive: "Active-passive",
	singleRegion: texts.oneRegion,
};

export const breakdownNames: Readonly<Record<CostBreakdown, string>> = {
	category: texts.category,
	layer: texts.layer,
	region: texts.region,
};

/** A group of the bill as shown. */
export function groupName(by: CostBreakdown, group: string): string {
	if (by === "category") return group[0]?.toUpperCase() + group.slice(1);
	if (by === "region") return group === "global" ? texts.global : group;
	const layer = layers.find((each) => each === group);
	return layer === undefined ? texts.noLayer : layerNames[layer];
}

/** The series whose colour and texture a group has; it stays when others come and go. */
export function groupSeries(by: CostBreakdown, group: string, regions: readonly Id[]): number {
	if (by === "category") return costSeries[costCategories.find((each) => each === group) ?? "routing"];
	if (by === "layer") return [...layers, "none", "none", "all"].indexOf(group);
	const place = regions.indexOf(group);
	// The eighth is for what is in no region.
	if (place < 0) return 7;
	return place < 7 ? place : place + 1;
}
