import type { ApplicationComponent, Design, Feature, Id, RoutingEntry, Store } from "../model/design.ts";
import { rttMs } from "../model/design.ts";
import { featureReadConsistency } from "../model/effectiveConsistency.ts";
import { entryCandidates, requestRoutes } from "../model/entry.ts";
import type { Consistency, Operation, RegionRole } from "../model/vocabulary.ts";
import { operations } from "../model/vocabulary.ts";
import type { Moments } from "./moments.ts";
import { addMoments, latencyMoments, roundTripMoments } from "./moments.ts";

/** Requests of one feature, population and operation: what the simulator moves around together. */
export interface RequestClass {
	readonly index: number;
	readonly feature: Feature;
	readonly featureIndex: number;
	readonly population: number;
	readonly operation: Operation;
	readonly application: number;
	readonly store: number;
	readonly readConsistency: Consistency;
	/** Requests a second at peak that go to a region. */
	readonly ratePerSecond: number;
	/** Requests a second at peak that an edge cache answers. */
	readonly edgePerSecond: number;
	/** The feature's p99 objective for this operation; Infinity without one. */
	readonly objectiveMs: number;
}

/** One way into the system under a view of what is up. */
export interface WorldRoute {
	readonly region: number;
	/** Region of the data's home; -1 on stores that are not partitioned. */
	readonly home: number;
	readonly share: number;
}

/** The design with numbers for names, and what doesn't change during a run. */
export interface World {
	readonly design: Design;
	readonly regionIds: readonly Id[];
	readonly populationIds: readonly Id[];
	readonly features: readonly Feature[];
	readonly applications: readonly ApplicationComponent[];
	readonly stores: readonly Store[];
	readonly entries: readonly RoutingEntry[];
	readonly classes: readonly RequestClass[];
	/** [region]; a standby counts as active in a design without any active region. */
	readonly roles: readonly RegionRole[];
	/** [store]: some of its reads may be stale. */
	readonly readWeakly: readonly boolean[];
	/** Median round trips between regions, in milliseconds. */
	readonly rtt: readonly (readonly number[])[];
	regionAt(id: Id): number;
	populationAt(id: Id): number;
	storeAt(id: Id): number;
	entryAt(id: Id): number;
	/** Number that stands for this set of regions that are up. */
	viewOf(up: readonly boolean[]): number;
	/** The regions that are up in a view. */
	membersOf(view: number): ReadonlySet<Id>;
	/** Where the requests of a class enter under a view; the same list for views that don't differ in it. */
	routes(view: number, requests: RequestClass): readonly WorldRoute[];
	/** All regions that could take them under a view, nearest to the population first. */
	nearestFirst(view: number, requests: RequestClass): readonly number[];
	/** The way to a region and through its balancing: all but the application and the store. */
	frontMoments(requests: RequestClass, region: number): Moments;
}

/** Prepares a design for a run. */
export function prepareWorld(design: Design): World {
	const regionIds = [...design.regions.keys()];
	const populationIds = [...design.users.populations.keys()];
	const stores = [...design.data.values()];
	const entries = [...design.routing.values()];
	const regionAt = indexer(regionIds);
	const views = viewRegister(regionIds);
	const base = {
		design,
		regionIds,
		populationIds,
		features: [...design.features.values()],
		applications: [...design.application.values()],
		stores,
		entries,
		roles: rolesOf(design),
		rtt: regionIds.map((from) => regionIds.map((to) => rttMs(design, from, to))),
		regionAt,
		populationAt: indexer(populationIds),
		storeAt: indexer(stores.map((store) => store.id)),
		entryAt: indexer(entries.map((entry) => entry.id)),
		viewOf: views.viewOf,
		membersOf: views.members,
	};
	const classes = requestClasses(base);
	return {
		...base,
		classes,
		readWeakly: stores.map((_, store) => classes.some((one) => one.store === store && isWeakRead(one))),
		routes: routesOf(base),
		nearestFirst: nearestFirstOf(base),
		frontMoments: (requests, region) => frontMoments(base, requests, region),
	};
}

function isWeakRead({ operation, readConsistency }: RequestClass): boolean {
	return operation === "read" && readConsistency !== "strong";
}

function rolesOf(design: Design): readonly RegionRole[] {
	const roles = [...design.regions.values()].map((region) => region.role);
	return roles.includes("active") ? roles : roles.map((role) => (role === "standby" ? "active" : role));
}

type WorldBase = Omit<World, "classes" | "readWeakly" | "routes" | "nearestFirst" | "frontMoments">;

function indexer(ids: readonly Id[]): (id: Id) => number {
	const indices = new Map(ids.map((id, index) => [id, index]));
	return (id) => {
		const index = indices.get(id);
		if (index === undefined) throw new Error(`unknown id ${id}`);
		return index;
	};
}

function viewRegister(regionIds: readonly Id[]): { viewOf: World["viewOf"]; members: World["membersOf"] } {
	const numbers = new Map<string, number>();
	const sets: ReadonlySet<Id>[] = [];
	return {
		viewOf: (up) => {
			const key = up.map((isUp) => (isUp ? "1" : "0")).join("");
			const known = numbers.get(key);
			if (known !== undefined) return known;
			numbers.set(key, sets.length);
			sets.push(new Set(regionIds.filter((_, index) => up[index])));
			return sets.length - 1;
		},
		members: (view) => sets[view] ?? new Set(),
	};
}

function requestClasses(world: WorldBase): readonly RequestClass[] {
	const applicationAt = indexer(world.applications.map((application) => application.id));
	const kinds = world.features.flatMap((feature, featureIndex) => {
		const application = applicationAt(feature.application);
		const store = world.storeAt(feature.store);
		const readConsistency = featureReadConsistency(world.design, feature);
		return [...feature.shares].flatMap(([population, share]) =>
			operations.map((operation) => ({
				feature,
				featureIndex,
				population: world.populationAt(population),
				operation,
				application,
				store,
				readConsistency,
				...classRates(feature, operation, share),
			})),
		);
	});
	return kinds
		.filter(({ ratePerSecond, edgePerSecond }) => ratePerSecond + edgePerSecond > 0)
		.map((kind, index) => requestClass(kind, index));
}

/** Written out, so that all have one shape in memory: a run reads them millions of times. */
function requestClass(kind: Omit<RequestClass, "index">, index: number): RequestClass {
	return {
		index,
		feature: kind.feature,
		featureIndex: kind.featureIndex,
		population: kind.population,
		operation: kind.operation,
		application: kind.application,
		store: kind.store,
		readConsistency: kind.readConsistency,
		ratePerSecond: kind.ratePerSecond,
		edgePerSecond: kind.edgePerSecond,
		objectiveMs: kind.objectiveMs,
	};
}

function classRates(
	feature: Feature,
	operation: Operation,
	share: number,
): Pick<RequestClass, "ratePerSecond" | "edgePerSecond" | "objectiveMs"> {
	const { readP99Ms, writeP99Ms } = feature.objectives;
	if (operation === "write") {
		const objectiveMs = writeP99Ms ?? Number.POSITIVE_INFINITY;
		return { ratePerSecond: feature.writesPerSecond * share, edgePerSecond: 0, objectiveMs };
	}
	const hitRate = feature.edgeCache?.hitRate ?? 0;
	const total = feature.readsPerSecond * share;
	const objectiveMs = readP99Ms ?? Number.POSITIVE_INFINITY;
	return { ratePerSecond: total * (1 - hitRate), edgePerSecond: total * hitRate, objectiveMs };
}

function requestKind(world: WorldBase, requests: RequestClass, up: ReadonlySet<Id>) {
	return {
		feature: requests.feature,
		population: world.populationIds[requests.population] ?? "",
		operation: requests.operation,
		up,
	};
}

function routesOf(world: WorldBase): World["routes"] {
	/** [class]: routes that differ; views under which they are the same share one list. */
	const distinct: (readonly WorldRoute[])[][] = [];
	return cachedByView((view, requests) => {
		const routes = requestRoutes(world.design, requestKind(world, requests, world.membersOf(view))).map((route) => ({
			region: world.regionAt(route.entry),
			home: route.home === undefined ? -1 : world.regionAt(route.home),
			share: route.share,
		}));
		const known = distinct[requests.index] ?? [];
		distinct[requests.index] = known;
		const same = known.find((others) => areSame(others, routes));
		if (same !== undefined) return same;
		known.push(routes);
		return routes;
	});
}

function areSame(a: readonly WorldRoute[], b: readonly WorldRoute[]): boolean {
	return (
		a.length === b.length &&
		a.every(({ region, home, share }, index) => {
			const other = b[index];
			return other?.region === region && other.home === home && other.share === share;
		})
	);
}

function nearestFirstOf(world: WorldBase): World["nearestFirst"] {
	return cachedByView((view, requests) => {
		const kind = requestKind(world, requests, world.membersOf(view));
		const distance = (region: Id): number => rttMs(world.design, kind.population, region);
		return entryCandidates(world.design, kind)
			.toSorted((a, b) => distance(a) - distance(b))
			.map(world.regionAt);
	});
}

function cachedByView<T>(
	compute: (view: number, requests: RequestClass) => T,
): (view: number, requests: RequestClass) => T {
	const views: T[][] = [];
	return (view, requests) => {
		let known = views[view];
		if (known === undefined) {
			known = [];
			views[view] = known;
		}
		const cached = known[requests.index];
		if (cached !== undefined) return cached;
		const value = compute(view, requests);
		known[requests.index] = value;
		return value;
	};
}

function frontMoments(world: WorldBase, requests: RequestClass, region: number): Moments {
	const { design } = world;
	const regionId = world.regionIds[region] ?? "";
	const balancers = [...design.balancing.values()].filter(
		(balancer) => balancer.regions.includes(regionId) && balancer.to.includes(requests.feature.application),
	);
	return addMoments([
		roundTripMoments(rttMs(design, world.populationIds[requests.population] ?? "", regionId)),
		latencyMoments(design.traffic.lastMile),
		...balancers.map((balancer) => latencyMoments(balancer.latency)),
	]);
}
