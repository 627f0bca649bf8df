import type { Id } from "../model/design.ts";
import { type CostCategory, type CostFigure, costCategories } from "../model/figures.ts";

/** The bill while one region is out, in the design's currency at a monthly rate. */
export interface SurvivingRow {
	readonly out: Id;
	readonly monthly: number;
	/** Against the bill while all is well. */
	readonly change: number;
	/** Categories that cost more or less than while all is well. */
	readonly changes: readonly { readonly category: CostCategory; readonly change: number }[];
}

/** What the bill becomes while each region is out, in the file's order; none with one region only. */
export function survivingRows(cost: CostFigure): readonly SurvivingRow[] {
	const { surviving } = cost;
	if (surviving === null) return [];
	return Object.entries(surviving.whileOut).map(([out, monthly]) => {
		const byCategory = surviving.whileOutByCategory[out];
		const changes = costCategories.map((category) => ({
			category,
			change: (byCategory?.[category] ?? 0) - cost.byCategory[category],
		}));
		return {
			out,
			monthly,
			change: monthly - cost.monthlyTotal,
			changes: changes.filter(({ change }) => Math.abs(change) > cost.monthlyTotal * 1e-9),
		};
	});
}
