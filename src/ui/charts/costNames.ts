import type { Id } from "../../engine/model/design.ts";
import { costCategories } from "../../engine/model/figures.ts";
import { layers } from "../../engine/model/vocabulary.ts";
import { costSeries } from "../../engine/review/chartSeries.ts";
import type { BilledDesign, CostBreakdown } from "../../engine/review/costBars.ts";
import { layerNames } from "../palette/layerNames.ts";

export const designNames: Readonly<Record<BilledDesign, string>> = {
	own: "This design",
	pinned: "Pinned baseline",
	activePassive: "Active-passive",
	singleRegion: "One region",
};

export const breakdownNames: Readonly<Record<CostBreakdown, string>> = {
	category: "Category",
	layer: "Layer",
	region: "Region",
};

/** A group of the bill as shown. */
export function groupName(by: CostBreakdown, group: string): string {
	if (by === "category") return group[0]?.toUpperCase() + group.slice(1);
	if (by === "region") return group === "global" ? "Global" : group;
	const layer = layers.find((each) => each === group);
	return layer === undefined ? "No layer" : layerNames[layer];
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
