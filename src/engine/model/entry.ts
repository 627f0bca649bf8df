import type { Design, Feature, Id, Region, RoutingEntry, Store } from "./design.ts";
import { nearest } from "./nearest.ts";
import { perSurroundings } from "./perSurroundings.ts";
import { routingInForce } from "./routingInForce.ts";
import type { Operation } from "./vocabulary.ts";

/** One way of a population's requests: where they enter, and (partitioned stores) where their data lives. */
export interface RequestRoute {
	readonly entry: Id;
	/** Home of the data that the request is on; only for partitioned stores. */
	readonly home?: Id;
	/** Fraction of this population's requests of this feature and operation. */
	readonly share: number;
}

export interface RequestKind {
	readonly feature: Feature;
	/** Id of the population that asks. */
	readonly population: Id;
	readonly operation: Operation;
	/** Regions that are up and reachable; all of the design's when omitted. */
	readonly up?: ReadonlySet<Id>;
}

/**
 * Where requests enter, before spill. Shares add up to 1; empty when no region can take them.
 *
 * Routing entries are evaluated in file order and each replaces the answer of those before it.
 * Choices where the model leaves room:
 * - Every entry has an answer: an unmapped population, a primary that is missing or no candidate,
 *   weights of which no candidate has any: the nearest candidate, as without any routing.
 * - `anycast` ignores `policy`; a client method follows it (default: the nearest).
 * - `followsData` on a partitioned store comes before the policy: each request enters at the home of
 *   its own data, a foreign one at the foreign home; a home that is no candidate gives way to the
 *   candidate nearest to the population.
 * - Requests on foreign data go to the other homes in proportion to the feature's requests from the
 *   populations that live there; without any other home they stay at the own one.
 */
export function requestRoutes(design: Design, kind: RequestKind): readonly RequestRoute[] {
	const { population } = kind;
	const byPopulation = routesOfKind(choicesOf(design, kind.up), design, kind);
	const known = byPopulation.get(population);
	if (known !== undefined) return known;
	const found = undisturbed(design, kind) ?? routesNow(design, kind);
	byPopulation.set(population, found);
	return found;
}

/** Features of one application enter alike, unless the data has a home. */
function routesOfKind(
	{ ofFeatures, ofApplications }: KnownChoices,
	design: Design,
	{ feature, operation }: RequestKind,
): RoutesByPopulation {
	if (design.data.get(feature.store)?.pattern === "partitioned") {
		const routes = ofFeatures[operation].get(feature) ?? new Map<Id, readonly RequestRoute[]>();
		ofFeatures[operation].set(feature, routes);
		return routes;
	}
	const routes = ofApplications[operation].get(feature.application) ?? new Map<Id, readonly RequestRoute[]>();
	ofApplications[operation].set(feature.application, routes);
	return routes;
}

/** The routes while all is well, where the loss of some regions changes nothing: none of them took these requests. */
function undisturbed(design: Design, { up, ...kind }: RequestKind): readonly RequestRoute[] | undefined {
	if (up === undefined) return undefined;
	if (choicesOf(design, up).standbyComesIn) return undefined;
	const calm = requestRoutes(design, kind);
	return calm.length > 0 && calm.every(({ entry }) => up.has(entry)) ? calm : undefined;
}

type ByOperation<T> = Readonly<Record<Operation, T>>;
type RoutesByPopulation = Map<Id, readonly RequestRoute[]>;

interface KnownChoices {
	readonly ofFeatures: ByOperation<WeakMap<Feature, RoutesByPopulation>>;
	/** By application. */
	readonly ofApplications: ByOperation<Map<Id, RoutesByPopulation>>;
	/** By application. */
	readonly candidates: ByOperation<Map<Id, readonly Id[]>>;
	/** No active region is left of those that there are. */
	readonly standbyComesIn: boolean;
}

/** What was answered while a set of regions is up: asked again and again, and also after an edit of another feature. */
const knownChoices = perSurroundings(() => new WeakMap<ReadonlySet<Id>, KnownChoices>());
/** Stands for a set that is omitted: nothing is lost, and nobody asks then whether standby regions come in. */
const allUp: ReadonlySet<Id> = new Set();

function choicesOf(design: Design, up: ReadonlySet<Id> = allUp): KnownChoices {
	const known = knownChoices(design);
	const choices = known.get(up) ?? {
		ofFeatures: { read: new WeakMap(), write: new WeakMap() },
		ofApplications: { read: new Map(), write: new Map() },
		candidates: { read: new Map(), write: new Map() },
		standbyComesIn: standbyComesIn([...design.regions.values()], up),
	};
	known.set(up, choices);
	return choices;
}

function standbyComesIn(regions: readonly Region[], up: ReadonlySet<Id>): boolean {
	const active = regions.filter(({ role }) => role === "active");
	return active.length > 0 && !active.some(({ id }) => up.has(id));
}

function routesNow(design: Design, kind: RequestKind): readonly RequestRoute[] {
	const candidates = entryCandidates(design, kind);
	if (candidates.length === 0) return [];
	const store = design.data.get(kind.feature.store);
	const homes = store?.pattern === "partitioned" ? dataHomes(design, store, kind) : undefined;
	const entry = routingInForce(design);
	if (homes === undefined) return entriesByPolicy(design, { entry, candidates, population: kind.population });
	if (entry?.followsData) return followData(design, { homes, candidates, population: kind.population });
	const entries = entriesByPolicy(design, { entry, candidates, population: kind.population });
	return homes.flatMap((data) =>
		entries.map((way) => ({ entry: way.entry, home: data.region, share: way.share * data.share })),
	);
}

/**
 * Regions that are up, of a fitting role, where the feature's application runs, in file order. While
 * no active region at all is up, standby regions count as active.
 */
export function entryCandidates(design: Design, kind: Omit<RequestKind, "population">): readonly Id[] {
	const { application } = kind.feature;
	const candidates = choicesOf(design, kind.up).candidates[kind.operation];
	const known = candidates.get(application) ?? candidatesNow(design, kind);
	candidates.set(application, known);
	return known;
}

function candidatesNow(design: Design, kind: Omit<RequestKind, "population">): readonly Id[] {
	const regions = [...design.regions.values()].filter((region) => kind.up?.has(region.id) ?? true);
	const standbyActive = !regions.some((region) => region.role === "active");
	const runs = design.application.get(kind.feature.application)?.regions ?? [];
	return regions
		.filter((region) => runs.includes(region.id))
		.filter((region) => {
			if (region.role === "standby") return standbyActive;
			return region.role === "active" || kind.operation === "read";
		})
		.map((region) => region.id);
}

interface DataHome {
	readonly region: Id;
	readonly share: number;
}

/** The homes of the data that a population's requests are on, its own first, with their shares. */
function dataHomes(design: Design, store: Store, kind: RequestKind): readonly DataHome[] {
	// A population without a home is refused when the file is read, if it uses the store.
	const own = store.homes.get(kind.population) ?? nearest(design, kind.population, store.replicas);
	if (own === undefined) return [];
	if (kind.feature.foreign === 0) return [{ region: own, share: 1 }];
	const others = new Map<Id, number>();
	for (const [population, home] of store.homes) {
		if (home === own) continue;
		others.set(home, (others.get(home) ?? 0) + (kind.feature.shares.get(population) ?? 0));
	}
	const total = [...others.values()].reduce((sum, share) => sum + share, 0);
	const foreign = total > 0 ? kind.feature.foreign : 0;
	const homes = [{ region: own, share: 1 - foreign }];
	for (const [region, share] of others) homes.push({ region, share: (foreign * share) / total });
	return homes.filter((home) => home.share > 0);
}

interface EntryChoice {
	readonly entry: RoutingEntry | undefined;
	readonly candidates: readonly Id[];
	readonly population: Id;
}

function followData(
	design: Design,
	{ homes, candidates, population }: Omit<EntryChoice, "entry"> & { readonly homes: readonly DataHome[] },
): readonly RequestRoute[] {
	const fallback = nearest(design, population, candidates);
	return homes.flatMap(({ region, share }) => {
		const entry = candidates.includes(region) ? region : fallback;
		return entry === undefined ? [] : [{ entry, home: region, share }];
	});
}

function entriesByPolicy(design: Design, choice: EntryChoice): readonly RequestRoute[] {
	const { entry, candidates, population } = choice;
	if (entry !== undefined && entry.method !== "anycast" && entry.policy === "weighted") {
		const weighted = entriesByWeight(entry, candidates);
		if (weighted.length > 0) return weighted;
	}
	const wanted = fixedEntry(entry, population);
	const region = wanted !== undefined && candidates.includes(wanted) ? wanted : nearest(design, population, candidates);
	return region === undefined ? [] : [{ entry: region, share: 1 }];
}

/** The one region that a geolocation or primary policy names for the population, if it names one. */
function fixedEntry(entry: RoutingEntry | undefined, population: Id): Id | undefined {
	if (entry === undefined || entry.method === "anycast") return undefined;
	if (entry.policy === "geolocation") return entry.geolocation.get(population);
	return entry.policy === "primary" ? entry.primary : undefined;
}

function entriesByWeight(entry: RoutingEntry, candidates: readonly Id[]): readonly RequestRoute[] {
	const weighted = candidates
		.map((region) => ({ region, weight: entry.weights.get(region) ?? 0 }))
		.filter(({ weight }) => weight > 0);
	const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
	return weighted.map(({ region, weight }) => ({ entry: region, share: weight / total }));
}
