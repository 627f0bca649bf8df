import type { Id } from "../model/design.ts";
import { type CostCategory, type CostFigure, costCategories, type Figures, type Term } from "../model/figures.ts";

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

/** How the headroom's cost comes about: of each application's machines the share that is spare at peak. */
export function headroomTerms({ cost, load }: Pick<Figures, "cost" | "load">): readonly Term[] {
	return [...new Set(load.map(({ application }) => application))].flatMap((application) => {
		const own = load.filter((row) => row.application === application);
		const capacities = own.map(({ capacityPerSecond }) => capacityPerSecond ?? 0);
		const capacity = sum(capacities);
		const lines = cost.lines.filter(({ id, category }) => category === "compute" && id.split("/")[1] === application);
		const monthly = sum(lines.map((line) => line.monthly));
		if (capacity === 0 || monthly === 0) return [];
		const demand = sum(own.map(({ requestsPerSecond }) => requestsPerSecond));
		const largest = Math.max(...capacities);
		const share = Math.min(Math.max(0, capacity - demand), largest) / capacity;
		return [
			{
				label: `Headroom of ${application}`,
				value: monthly * share,
				unit: "a month",
				terms: [
					{ label: "Machines, all regions", value: monthly, unit: "a month" },
					{ label: "Capacity", value: capacity, unit: "/s", path: `application.${application}.capacityPerSecond` },
					{ label: "Demand at peak", value: demand, unit: "/s" },
					{ label: "Largest region: no more is counted", value: largest, unit: "/s" },
					{ label: "Share that is headroom", value: share, unit: "share" },
				],
			},
		];
	});
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
