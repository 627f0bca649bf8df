import type { ApplicationComponent, Design, Feature, Id, RoutingEntry, Store } from "../model/design.ts";
import { rttMs } from "../model/design.ts";
import { featureReadConsistency } from "../model/effectiveConsistency.ts";
import type { RequestRoute } from "../model/entry.ts";
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
	/** Number that it shares with all that may enter the same regions: those of one application, population and operation. */
	readonly entering: number;
	/** Number that it shares with all that enter alike: the same, unless the data has a home. */
	readonly routing: number;
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
	/** Of a round trip between two regions, and of a message over half of it, while the link is not slow. */
	roundTripMoments(from: number, to: number): Moments;
	oneWayMoments(from: number, to: number): Moments;
	/** All regions by their round trip from one, itself first; equally near ones in the file's order. */
	nearestTo(from: number): readonly number[];
	regionAt(id: Id): number;
	populationAt(id: Id): number;
	storeAt(id: Id): number;
	entryAt(id: Id): number;
	/** Number that stands for this set of regions that are up. */
	viewOf(up: readonly boolean[]): number;
	/** The regions that are up in a view. */
	membersOf(view: number): ReadonlySet<Id>;
	/** Where the requests of a class enter under a view; the same list wherever the same is in it. */
	routes(view: number, requests: RequestClass): readonly WorldRoute[];
	/** All regions that could take them under a view, nearest to the population first. */
	nearestFirst(view: number, requests: RequestClass): readonly number[];
	/** The way to a region and through its balancing: all but the application and the store; the same for all features of one application. */
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
		...waysBetween(regionIds.map((from) => regionIds.map((to) => rttMs(design, from, to)))),
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
		frontMoments: frontMomentsOf(base),
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

function waysBetween(rtt: World["rtt"]): Pick<World, "rtt" | "roundTripMoments" | "oneWayMoments" | "nearestTo"> {
	const nearest: (readonly number[])[] = [];
	const momentsOf = (share: number): World["oneWayMoments"] => {
		const known: Moments[] = [];
		return (from, to) => {
			const at = from * rtt.length + to;
			const moments = known[at] ?? roundTripMoments((rtt[from]?.[to] ?? 1) * share);
			known[at] = moments;
			return moments;
		};
	};
	return {
		rtt,
		roundTripMoments: momentsOf(1),
		oneWayMoments: momentsOf(0.5),
		nearestTo: (from) => {
			const row = rtt[from] ?? [];
			const known = nearest[from] ?? [...row.keys()].toSorted((a, b) => (row[a] ?? 1) - (row[b] ?? 1) || a - b);
			nearest[from] = known;
			return known;
		},
	};
}

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
	const classes: RequestClass[] = [];
	for (const [featureIndex, feature] of world.features.entries()) {
		const ofFeature = {
			feature,
			featureIndex,
			application: applicationAt(feature.application),
			store: world.storeAt(feature.store),
			readConsistency: featureReadConsistency(world.design, feature),
		};
		for (const [population, share] of feature.shares) {
			for (const operation of operations) {
				const rates = classRates(feature, operation, share);
				if (rates.ratePerSecond + rates.edgePerSecond <= 0) continue;
				const { length: index } = classes;
				classes.push(
					requestClass(world, ofFeature, { index, population: world.populationAt(population), operation, rates }),
				);
			}
		}
	}
	return classes;
}

type OfFeature = Pick<RequestClass, "feature" | "featureIndex" | "application" | "store" | "readConsistency">;

interface ClassPlan extends Pick<RequestClass, "index" | "population" | "operation"> {
	readonly rates: Pick<RequestClass, "ratePerSecond" | "edgePerSecond" | "objectiveMs">;
}

/** Written out, so that all have one shape in memory: a run reads them millions of times. */
function requestClass(world: WorldBase, ofFeature: OfFeature, plan: ClassPlan): RequestClass {
	const { feature, featureIndex, application, store, readConsistency } = ofFeature;
	const { index, population, operation, rates } = plan;
	const populations = world.populationIds.length;
	const kindOf = (asker: number): number => (asker * populations + population) * 2 + (operation === "read" ? 0 : 1);
	const hasHomes = world.stores[store]?.pattern === "partitioned";
	return {
		index,
		feature,
		featureIndex,
		population,
		operation,
		application,
		store,
		readConsistency,
		entering: kindOf(application),
		routing: kindOf(hasHomes ? world.applications.length + featureIndex : application),
		ratePerSecond: rates.ratePerSecond,
		edgePerSecond: rates.edgePerSecond,
		objectiveMs: rates.objectiveMs,
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
	/** By what they say, and by what they were made from: most requests go one of a few hundred ways. */
	const distinct = new Map<string, readonly WorldRoute[]>();
	const known = new WeakMap<readonly RequestRoute[], readonly WorldRoute[]>();
	return cachedByView("routing", (view, requests) => {
		const from = requestRoutes(world.design, requestKind(world, requests, world.membersOf(view)));
		const routes = known.get(from) ?? interned(distinct, numbered(world, from));
		known.set(from, routes);
		return routes;
	});
}

function numbered(world: WorldBase, routes: readonly RequestRoute[]): readonly WorldRoute[] {
	return routes.map(({ entry, home, share }) => ({
		region: world.regionAt(entry),
		home: home === undefined ? -1 : world.regionAt(home),
		share,
	}));
}

function interned(distinct: Map<string, readonly WorldRoute[]>, routes: readonly WorldRoute[]): readonly WorldRoute[] {
	const key = routes.map(({ region, home, share }) => `${region} ${home} ${share}`).join();
	const same = distinct.get(key) ?? routes;
	distinct.set(key, same);
	return same;
}

function nearestFirstOf(world: WorldBase): World["nearestFirst"] {
	/** [population]: the same candidates, by distance from it. */
	const sorted: WeakMap<readonly Id[], readonly number[]>[] = world.populationIds.map(() => new WeakMap());
	const distances = distancesOf(world);
	return cachedByView("entering", (view, requests) => {
		const kind = requestKind(world, requests, world.membersOf(view));
		const candidates = entryCandidates(world.design, kind);
		const known = sorted[requests.population]?.get(candidates);
		if (known !== undefined) return known;
		const distance = distances(requests.population);
		const nearest = candidates.map(world.regionAt).toSorted((a, b) => (distance[a] ?? 0) - (distance[b] ?? 0));
		sorted[requests.population]?.set(candidates, nearest);
		return nearest;
	});
}

/** Round trips of a population to each region, in milliseconds. */
function distancesOf({ design, populationIds, regionIds }: WorldBase): (population: number) => readonly number[] {
	const known: (readonly number[])[] = [];
	return (population) => {
		const distances = known[population] ?? regionIds.map((id) => rttMs(design, populationIds[population] ?? "", id));
		known[population] = distances;
		return distances;
	};
}

/** The same for all classes of the same number. */
function cachedByView<T>(
	number: "entering" | "routing",
	compute: (view: number, requests: RequestClass) => T,
): (view: number, requests: RequestClass) => T {
	const views: T[][] = [];
	return (view, requests) => {
		let known = views[view];
		if (known === undefined) {
			known = [];
			views[view] = known;
		}
		const cached = known[requests[number]];
		if (cached !== undefined) return cached;
		const value = compute(view, requests);
		known[requests[number]] = value;
		return value;
	};
}

function frontMomentsOf(world: WorldBase): World["frontMoments"] {
	const regions = world.regionIds.length;
	const known = new Map<number, Moments>();
	return (requests, region) => {
		const index = (requests.application * world.populationIds.length + requests.population) * regions + region;
		const front = known.get(index) ?? frontMoments(world, requests, region);
		known.set(index, front);
		return front;
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
