import type { ApplicationComponent, Design, Id, MonthlyCost, Region, RoutingEntry, Store } from "../../model/design.ts";
import { perSurroundings } from "../../model/perSurroundings.ts";

/** The region that a design is folded into, and one that stands by; without it there is one region only. */
export interface FoldInto {
	readonly main: Id;
	readonly standby?: Id;
}

/**
 * The same features for the same users from fewer regions, to compare with. `main` takes the
 * instances and capacity of all regions and one replica of each store; a standby gets equal
 * instances and asynchronous replicas, and people promote them. What was partitioned is in one piece
 * there, with the nodes of all its partitions. Pinned costs follow: an application's whole, a
 * store's and the other layers' as much for each region as they are there; pinned transfer doesn't
 * apply to a design that sends nothing like as much, so it is estimated.
 */
export function fold(design: Design, into: FoldInto): Design {
	const known = foldedKnown(design);
	const key = `${into.main}/${into.standby ?? ""}`;
	const parts = known.get(key) ?? foldedParts(design, into);
	known.set(key, parts);
	return { ...design, ...parts };
}

type FoldedParts = Pick<
	Design,
	"regions" | "routing" | "balancing" | "application" | "data" | "observability" | "costs"
>;

/** By the regions that a design is folded into: another feature is served by the same ones. */
const foldedKnown = perSurroundings(() => new Map<string, FoldedParts>());

function foldedParts(design: Design, into: FoldInto): FoldedParts {
	const regions = into.standby === undefined ? [into.main] : [into.main, into.standby];
	const { transferMonthly: _, ...costs } = design.costs;
	return {
		regions: foldRegions(design, into),
		routing: mapValues(design.routing, (entry) => foldRouting(entry, into.main)),
		balancing: mapValues(design.balancing, (component) => ({ ...component, regions, ...keptCost(component, regions) })),
		application: mapValues(design.application, (application) => foldApplication(application, regions)),
		data: mapValues(design.data, (store) => foldStore(store, into, regions)),
		observability: mapValues(design.observability, (component) => ({
			...component,
			regions,
			...keptCost(component, regions),
		})),
		costs,
	};
}

function mapValues<T>(map: ReadonlyMap<Id, T>, change: (value: T) => T): ReadonlyMap<Id, T> {
	return new Map([...map].map(([id, value]) => [id, change(value)]));
}

function foldRegions(design: Design, { main, standby }: FoldInto): ReadonlyMap<Id, Region> {
	const kept: [Id, Region][] = [];
	for (const region of design.regions.values()) {
		if (region.id === main) kept.push([region.id, { ...region, role: "active" }]);
		if (region.id === standby) kept.push([region.id, { ...region, role: "standby" }]);
	}
	return new Map(kept);
}

function foldRouting(entry: RoutingEntry, main: Id): RoutingEntry {
	return {
		...entry,
		geolocation: mapValues(entry.geolocation, () => main),
		weights: new Map([[main, 1]]),
		...(entry.primary === undefined ? {} : { primary: main }),
	};
}

function foldApplication(application: ApplicationComponent, regions: readonly Id[]): ApplicationComponent {
	const { capacityPerSecond, instances } = application;
	const everywhere = (total: number): ReadonlyMap<Id, number> => new Map(regions.map((region) => [region, total]));
	const { monthlyCost } = application;
	return {
		...application,
		regions,
		capacityPerSecond: capacityPerSecond.size === 0 ? capacityPerSecond : everywhere(sum(capacityPerSecond.values())),
		...(instances === undefined
			? {}
			: { instances: { ...instances, count: everywhere(sum(instances.count.values())) } }),
		...(monthlyCost === undefined ? {} : { monthlyCost: pinnedIn(regions, () => wholeCost(monthlyCost)) }),
	};
}

function foldStore(store: Store, { main, standby }: FoldInto, regions: readonly Id[]): Store {
	const { automaticLeaderFailoverMs: _, leader: __, ...kept } = store;
	const partitioned = store.pattern === "partitioned";
	const pieces = partitioned ? store.replicas.length : 1;
	return {
		...kept,
		replicas: regions,
		pattern: standby === undefined && partitioned ? "partitioned" : "single-leader",
		leader: main,
		voters: [main],
		witnesses: [],
		homes: mapValues(store.homes, () => main),
		quorum: { read: 1, write: 1 },
		replication: { ...store.replication, mode: "async", copies: new Map() },
		...(store.nodes === undefined ? {} : { nodes: { ...store.nodes, count: store.nodes.count * pieces } }),
		...storeCost(store, regions),
	};
}

function storeCost(store: Store, regions: readonly Id[]): { readonly monthlyCost?: MonthlyCost } {
	const { monthlyCost } = store;
	if (monthlyCost === undefined || store.pattern !== "partitioned") {
		return keptCost({ ...(monthlyCost === undefined ? {} : { monthlyCost }), regions: store.replicas }, regions);
	}
	return { monthlyCost: pinnedIn(regions, () => wholeCost(monthlyCost)) };
}

interface CostsByRegion {
	readonly monthlyCost?: MonthlyCost;
	readonly regions: readonly Id[];
}

/** As much for each region as is pinned there now; the mean of all for a region where nothing is. */
function keptCost(
	{ monthlyCost, regions }: CostsByRegion,
	kept: readonly Id[],
): { readonly monthlyCost?: MonthlyCost } {
	if (monthlyCost === undefined) return {};
	if (monthlyCost.kind === "total") return { monthlyCost: pinnedIn(kept, () => monthlyCost.amount / regions.length) };
	const mean = wholeCost(monthlyCost) / Math.max(1, monthlyCost.amounts.size);
	return { monthlyCost: pinnedIn(kept, (region) => monthlyCost.amounts.get(region) ?? mean) };
}

function pinnedIn(regions: readonly Id[], amount: (region: Id) => number): MonthlyCost {
	return { kind: "byRegion", amounts: new Map(regions.map((region) => [region, amount(region)])) };
}

function wholeCost(cost: MonthlyCost): number {
	return cost.kind === "total" ? cost.amount : sum(cost.amounts.values());
}

function sum(values: Iterable<number>): number {
	let total = 0;
	for (const value of values) total += value;
	return total;
}
