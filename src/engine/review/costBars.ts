import type { Id } from "../model/design.ts";
import { type CostFigure, costCategories } from "../model/figures.ts";
import { layers } from "../model/vocabulary.ts";

/** What a bill can be broken down by. */
export const costBreakdowns = ["category", "layer", "region"] as const;
export type CostBreakdown = (typeof costBreakdowns)[number];

/** Whose bill a bar is: the design's, the pinned baseline's, and the same design folded. */
export type BilledDesign = "own" | "pinned" | "activePassive" | "singleRegion";

/** One bar of the cost chart; amounts in the design's currency a month. */
export interface CostBar {
	readonly design: BilledDesign;
	readonly total: number;
	readonly amounts: Readonly<Record<string, number>>;
}

interface CostBarsInput {
	readonly cost: CostFigure;
	/** Of the pinned baseline. */
	readonly pinned: CostFigure | undefined;
	/** In the order in which they are stacked. */
	readonly regions: readonly Id[];
}

/**
 * The bars of the cost chart and the groups that they are stacked of: what is in any of the bills, in an
 * order that the amounts do not change. Lines of no layer are under "all", those of no region under
 * "global"; regions that only the baseline has come last.
 */
export function costBars(
	{ cost, pinned, regions }: CostBarsInput,
	by: CostBreakdown,
): { readonly groups: readonly string[]; readonly bars: readonly CostBar[] } {
	const bars = [
		bar("own", cost.monthlyTotal, amountsOf(cost, by).own),
		pinned === undefined ? undefined : bar("pinned", pinned.monthlyTotal, amountsOf(pinned, by).own),
		bar("activePassive", cost.activePassiveMonthly, amountsOf(cost, by).activePassive),
		bar("singleRegion", cost.singleRegionMonthly, amountsOf(cost, by).singleRegion),
	].filter((each) => each !== undefined);
	const billed = bars.flatMap(({ amounts }) => Object.keys(amounts).filter((group) => amounts[group] !== 0));
	const order = new Set([...orders[by](regions), ...billed]);
	const groups = [...order].filter((group) => billed.includes(group));
	return { groups, bars };
}

const orders: Readonly<Record<CostBreakdown, (regions: readonly Id[]) => readonly string[]>> = {
	category: () => costCategories,
	layer: () => [...layers, "all"],
	region: (regions) => [...regions, "global"],
};

type Amounts = Readonly<Record<string, number>> | null;

function amountsOf(cost: CostFigure, by: CostBreakdown): Record<Exclude<BilledDesign, "pinned">, Amounts> {
	if (by === "category") {
		return {
			own: cost.byCategory,
			activePassive: cost.activePassiveByCategory,
			singleRegion: cost.singleRegionByCategory,
		};
	}
	if (by === "layer") {
		return { own: cost.byLayer, activePassive: cost.activePassiveByLayer, singleRegion: cost.singleRegionByLayer };
	}
	return { own: cost.byRegion, activePassive: cost.activePassiveByRegion, singleRegion: cost.singleRegionByRegion };
}

function bar(design: BilledDesign, total: number | null, amounts: Amounts): CostBar | undefined {
	return total === null || amounts === null ? undefined : { design, total, amounts };
}
