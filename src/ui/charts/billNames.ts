import { figureName } from "../../engine/model/figureName.ts";
import type { BilledDesign, CostBreakdown } from "../../engine/review/costBars.ts";
import { breakdownNames } from "./costNames.ts";

type ExplainedBill = Exclude<BilledDesign, "pinned">;

const prefixes: Readonly<Record<ExplainedBill, string>> = {
	own: "by",
	activePassive: "activePassiveBy",
	singleRegion: "singleRegionBy",
};

const wholes: Readonly<Record<ExplainedBill, string>> = {
	own: figureName.costTotal,
	activePassive: figureName.cost({ id: "activePassiveMonthly" }),
	singleRegion: figureName.cost({ id: "singleRegionMonthly" }),
};

/** Name of a whole bill, where its terms are asked for; the pinned baseline's design is gone and explains nothing. */
export function billFigure(design: BilledDesign): string | undefined {
	return design === "pinned" ? undefined : wholes[design];
}

/** Name of one group of a bill. */
export function groupFigure(design: BilledDesign, by: CostBreakdown, group: string): string | undefined {
	if (design === "pinned") return undefined;
	return figureName.cost({ id: `${prefixes[design]}${breakdownNames[by]}/${group}` });
}
