import type {
	ApplicationComponent,
	Design,
	Id,
	MonthlyCost,
	RoutingEntry,
	Store,
} from "../../../src/engine/model/design.ts";
import { streamsReading } from "./spillReading.ts";

/** The active region with most requests, and the next. */
export function foldTargets(design: Design): { readonly main?: Id; readonly standby?: Id } {
	const load = new Map<Id, number>();
	for (const { entry, perSecond } of streamsReading(design)) load.set(entry, (load.get(entry) ?? 0) + perSecond);
	// Sums in another order differ by a hair: that's a tie, and the file's order decides.
	const loadOf = (id: Id) => Number((load.get(id) ?? 0).toPrecision(9));
	const active = [...design.regions.values()].filter(({ role }) => role === "active").map(({ id }) => id);
	const others = [...design.regions.values()].filter(({ role }) => role !== "active").map(({ id }) => id);
	const [main, standby = others[0]] = active.toSorted((a, b) => loadOf(b) - loadOf(a));
	return {
		...(main === undefined ? {} : { main }),
		...(main === undefined || standby === undefined ? {} : { standby }),
	};
}

/** The same features from one region, or from one and a standby with equal instances and asynchronous replicas. */
export function foldReading(design: Design, regions: readonly Id[]): Design {
	const main = regions[0] as Id;
	const each = <T>(map: ReadonlyMap<Id, T>, change: (value: T) => T) =>
		new Map([...map].map(([id, value]) => [id, change(value)] as const));
	const role = (id: Id) => (id === main ? "active" : "standby");
	const { transferMonthly: _, ...costs } = design.costs;
	return {
		...design,
		costs,
		regions: new Map(
			[...design.regions]
				.filter(([id]) => regions.includes(id))
				.map(([id, region]) => [id, { ...region, role: role(id) }]),
		),
		routing: each(
			design.routing,
			(entry): RoutingEntry => ({ ...entry, geolocation: new Map(), weights: new Map([[main, 1]]) }),
		),
		balancing: each(design.balancing, (one) => ({ ...one, regions, ...asPinnedNow(one, one.regions, regions) })),
		observability: each(design.observability, (one) => ({
			...one,
			regions,
			...asPinnedNow(one, one.regions, regions),
		})),
		application: each(design.application, (one) => folded(one, regions)),
		data: each(design.data, (store) => foldedStore(store, regions)),
	};
}

function folded(application: ApplicationComponent, regions: readonly Id[]): ApplicationComponent {
	const { capacityPerSecond, instances, monthlyCost, ...rest } = application;
	const inEach = (amount: number) => new Map(regions.map((region) => [region, amount]));
	return {
		...rest,
		regions,
		capacityPerSecond: capacityPerSecond.size === 0 ? capacityPerSecond : inEach(total(capacityPerSecond)),
		...(instances === undefined ? {} : { instances: { ...instances, count: inEach(total(instances.count)) } }),
		...(monthlyCost === undefined ? {} : { monthlyCost: { kind: "byRegion", amounts: inEach(whole(monthlyCost)) } }),
	};
}

/** One replica of each, of what was in pieces the whole with the nodes of all pieces; another one follows asynchronously. */
function foldedStore(store: Store, regions: readonly Id[]): Store {
	const { leader: _, automaticLeaderFailoverMs: __, monthlyCost, nodes, ...rest } = store;
	const pieces = store.pattern === "partitioned" ? store.replicas.length : 1;
	const main = regions[0] as Id;
	const pinnedInEach = () => new Map(regions.map((region) => [region, whole(monthlyCost as MonthlyCost)]));
	return {
		...rest,
		pattern: "single-leader",
		leader: main,
		replicas: regions,
		voters: [],
		witnesses: [],
		homes: new Map(),
		replication: { ...store.replication, mode: "async", copies: new Map() },
		...(nodes === undefined ? {} : { nodes: { ...nodes, count: nodes.count * pieces } }),
		...(monthlyCost !== undefined && store.pattern === "partitioned"
			? { monthlyCost: { kind: "byRegion", amounts: pinnedInEach() } }
			: asPinnedNow(store, store.replicas, regions)),
	};
}

/** As much for a region as is pinned there now, the mean where nothing is. */
function asPinnedNow(
	{ monthlyCost }: { readonly monthlyCost?: MonthlyCost },
	regions: readonly Id[],
	kept: readonly Id[],
): { readonly monthlyCost?: MonthlyCost } {
	if (monthlyCost === undefined) return {};
	const amounts = monthlyCost.kind === "byRegion" ? monthlyCost.amounts : new Map<Id, number>();
	const mean = whole(monthlyCost) / (monthlyCost.kind === "total" ? regions.length : Math.max(1, amounts.size));
	return {
		monthlyCost: { kind: "byRegion", amounts: new Map(kept.map((region) => [region, amounts.get(region) ?? mean])) },
	};
}

function whole(cost: MonthlyCost): number {
	return cost.kind === "total" ? cost.amount : total(cost.amounts);
}

function total(amounts: ReadonlyMap<Id, number>): number {
	return [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
}
