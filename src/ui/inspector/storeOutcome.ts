import type { Design, Id } from "../../engine/model/design.ts";
import type { Figures } from "../../engine/model/figures.ts";

/** What a store's features get: the worst of each. */
export interface StoreOutcome {
	readonly writeP99Ms: number | undefined;
	readonly staleP99Ms: number | undefined;
	readonly availability: number | undefined;
}

/** The slowest write, the longest staleness and the least availability among the features of a store. */
export function storeOutcome(design: Design, figures: Figures, store: Id): StoreOutcome {
	const uses = (feature: Id): boolean => design.features.get(feature)?.store === store;
	const writes = figures.latency.filter(({ feature, operation }) => operation === "write" && uses(feature));
	const available = figures.availability.filter(({ feature }) => uses(feature)).map(({ availability }) => availability);
	return {
		writeP99Ms: most(writes.map(({ p99Ms }) => p99Ms ?? Number.POSITIVE_INFINITY)),
		staleP99Ms: most(figures.staleness.filter((row) => row.store === store).map(({ delayP99Ms }) => delayP99Ms)),
		availability: available.length === 0 ? undefined : Math.min(...available),
	};
}

function most(values: readonly number[]): number | undefined {
	return values.length === 0 ? undefined : Math.max(...values);
}
