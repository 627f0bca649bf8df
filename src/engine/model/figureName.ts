import type { Id } from "./design.ts";
import type { Operation } from "./vocabulary.ts";

interface Path {
	readonly feature: Id;
	readonly population: Id;
	readonly operation: Operation;
}

/** What a figure is called where its terms are asked for: `archipelago analyze --why`, and on the page. */
export const figureName = {
	latency: ({ feature, population, operation }: Path, percentile: "p50" | "p95" | "p99"): string =>
		`latency/${feature}/${population}/${operation}/${percentile}`,
	staleness: ({ feature, region }: { readonly feature: Id; readonly region: Id }): string =>
		`staleness/${feature}/${region}`,
	conflicts: ({ feature }: { readonly feature: Id }): string => `conflicts/${feature}`,
	availability: ({ feature, operation }: Omit<Path, "population">): string => `availability/${feature}/${operation}`,
	recovery: (
		{ region, feature, operation }: Omit<Path, "population"> & { readonly region: Id },
		which: "rto" | "rpo",
	): string => `recovery/${region}/${feature}/${operation}/${which}`,
	cost: ({ id }: { readonly id: string }): string => `cost/${id}`,
	costTotal: "cost/total",
	load: (
		{ region, application }: { readonly region: Id; readonly application: Id },
		key: "requestsPerSecond" | "capacityPerSecond" | "utilisation",
	): string => `load/${region}/${application}/${key}`,
	network: (from: Id, to: Id): string => `network/${from}/${to}`,
	business: (key: string): string => `business/${key}`,
};
