import type { Design } from "../model/design.ts";
import type { AvailabilityFigure, Figures, LatencyFigure, RecoveryFigure } from "../model/figures.ts";
import type { Operation } from "../model/vocabulary.ts";

/** The figures of the top bar; each refers to the figure that it shows. */
export interface Headline {
	readonly monthlyCost: number;
	readonly costByCategory: Figures["cost"]["byCategory"];
	readonly budgetMet: boolean | null;
	/** The slowest p99; null without latency figures. */
	readonly worstLatency: LatencyFigure | null;
	readonly worstAvailability: AvailabilityFigure | null;
	/** `rtoSeconds` null in it: on return of the region. */
	readonly longestRecovery: RecoveryFigure | null;
}

/** Features' operations that nobody asks for count in none of these. */
export function headline(
	design: Design,
	figures: Pick<Figures, "cost" | "latency" | "availability" | "recovery">,
): Headline {
	const isUsed = (row: { readonly feature: string; readonly operation: Operation }): boolean => {
		const feature = design.features.get(row.feature);
		return feature !== undefined && (row.operation === "read" ? feature.readsPerSecond : feature.writesPerSecond) > 0;
	};
	const { monthlyBudget } = design.costs;
	return {
		monthlyCost: figures.cost.monthlyTotal,
		costByCategory: figures.cost.byCategory,
		budgetMet: monthlyBudget === undefined ? null : figures.cost.monthlyTotal <= monthlyBudget,
		worstLatency: largest(figures.latency.filter(isUsed), (row) => row.p99Ms ?? Number.POSITIVE_INFINITY),
		worstAvailability: largest(figures.availability.filter(isUsed), (row) => 1 - row.availability),
		longestRecovery: largest(figures.recovery.filter(isUsed), (row) => row.rtoSeconds ?? Number.POSITIVE_INFINITY),
	};
}

/** The first of the largest. */
function largest<Row>(rows: readonly Row[], value: (row: Row) => number): Row | null {
	let best: Row | null = null;
	for (const row of rows) if (best === null || value(row) > value(best)) best = row;
	return best;
}
