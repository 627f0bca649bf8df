import type { Design, Id } from "../model/design.ts";
import type { Figures } from "../model/figures.ts";
import type { Consistency, Operation } from "../model/vocabulary.ts";

/** What a store's features get: the worst of each; undefined where nothing uses it. */
export interface StoreOutcome {
	/** Infinite where no region can take the request. */
	readonly readP99Ms: number | undefined;
	readonly writeP99Ms: number | undefined;
	readonly staleP99Ms: number | undefined;
	readonly availability: number | undefined;
	/** All its features together. */
	readonly conflictsPerDay: number | undefined;
	/** The whole bill, in the file's currency. */
	readonly monthlyCost: number;
	/** What the configuration gives, whatever it claims. */
	readonly effective: Consistency | undefined;
}

/** What of the figures an outcome is read from. */
export type OutcomeFigures = Pick<Figures, "latency" | "staleness" | "conflicts" | "availability" | "resolved"> & {
	readonly cost: Pick<Figures["cost"], "monthlyTotal">;
};

/** The slowest read and write, the longest staleness, the least availability and all conflicts among a store's features. */
export function storeOutcome(design: Design, figures: OutcomeFigures, store: Id): StoreOutcome {
	const uses = (feature: Id): boolean => design.features.get(feature)?.store === store;
	const slowest = (operation: Operation): number | undefined =>
		most(
			figures.latency
				.filter((row) => row.operation === operation && uses(row.feature) && isAsked(design, row.feature, operation))
				.map(({ p99Ms }) => p99Ms ?? Number.POSITIVE_INFINITY),
		);
	const available = figures.availability
		.filter(({ feature, operation }) => uses(feature) && isAsked(design, feature, operation))
		.map(({ availability }) => availability);
	const conflicts = figures.conflicts.filter(({ feature }) => uses(feature)).map(({ perHour }) => perHour);
	return {
		readP99Ms: slowest("read"),
		writeP99Ms: slowest("write"),
		staleP99Ms: most(figures.staleness.filter((row) => row.store === store).map(({ delayP99Ms }) => delayP99Ms)),
		availability: available.length === 0 ? undefined : Math.min(...available),
		conflictsPerDay: conflicts.length === 0 ? undefined : conflicts.reduce((sum, each) => sum + each, 0) * 24,
		monthlyCost: figures.cost.monthlyTotal,
		effective: figures.resolved.stores[store]?.effectiveConsistency,
	};
}

function isAsked(design: Design, id: Id, operation: Operation): boolean {
	const feature = design.features.get(id);
	return ((operation === "read" ? feature?.readsPerSecond : feature?.writesPerSecond) ?? 0) > 0;
}

/** The figures of an outcome that can be compared, in the order in which they are shown. */
export const outcomeFigures = [
	"readP99Ms",
	"writeP99Ms",
	"staleP99Ms",
	"availability",
	"conflictsPerDay",
	"monthlyCost",
] as const;
export type OutcomeFigure = (typeof outcomeFigures)[number];

/** Whether one outcome's figure is better or worse than another's; undefined where it is neither. */
export function comparedOutcome(
	now: StoreOutcome,
	then: StoreOutcome,
	figure: OutcomeFigure,
): "better" | "worse" | undefined {
	const before = now[figure];
	const after = then[figure];
	if (before === undefined || after === undefined || isSame(before, after, figure)) return undefined;
	const isMore = after > before;
	return isMore === (figure === "availability") ? "better" : "worse";
}

/** Too close to tell on the screen: a thousandth; of an availability, of what is missing to 1. */
function isSame(before: number, after: number, figure: OutcomeFigure): boolean {
	if (before === after) return true;
	const scale =
		figure === "availability" ? Math.max(1 - before, 1 - after) : Math.max(Math.abs(before), Math.abs(after));
	return Math.abs(after - before) <= scale * 1e-3;
}

function most(values: readonly number[]): number | undefined {
	return values.length === 0 ? undefined : Math.max(...values);
}
