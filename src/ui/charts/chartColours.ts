import type { CostCategory, LatencyPartLabel } from "../../engine/model/figures.ts";

/** To leader, to replica and to home never meet in one bar often enough to need three hues: it is the way to the data. */
export const latencyPartColours: Readonly<Record<LatencyPartLabel, string>> = {
	"Last mile": "var(--chart-8)",
	"To region": "var(--chart-1)",
	Balancing: "var(--chart-5)",
	Application: "var(--chart-3)",
	"To leader": "var(--chart-2)",
	"To replica": "var(--chart-2)",
	"To home": "var(--chart-2)",
	Quorum: "var(--chart-4)",
	Store: "var(--chart-6)",
	"Edge cache": "var(--chart-7)",
};

export const costColours: Readonly<Record<CostCategory, string>> = {
	transfer: "var(--chart-2)",
	compute: "var(--chart-1)",
	database: "var(--chart-4)",
	storage: "var(--chart-3)",
	observability: "var(--chart-5)",
	balancing: "var(--chart-6)",
	routing: "var(--chart-8)",
};

/** The eight series colours in their order; what comes after is "other". */
export function seriesColour(index: number): string {
	return `var(--chart-${Math.min(index, 7) + 1})`;
}
