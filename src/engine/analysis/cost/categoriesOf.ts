import type { CostCategory, CostLine } from "../../model/figures.ts";

/** What lines add up to in each category, a month. */
export function categoriesOf(lines: readonly CostLine[]): Readonly<Record<CostCategory, number>> {
	const totals = { compute: 0, database: 0, storage: 0, transfer: 0, routing: 0, balancing: 0, observability: 0 };
	for (const { category, monthly } of lines) totals[category] += monthly;
	return totals;
}
