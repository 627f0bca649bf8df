import { firstAlike } from "../../model/alikeStores.ts";
import type { Design, Feature, Id, Store } from "../../model/design.ts";
import { type RequestKind, type RequestRoute, requestRoutes } from "../../model/entry.ts";
import { perSurroundings } from "../../model/perSurroundings.ts";
import { routingInForce } from "../../model/routingInForce.ts";
import { type RequestStream, regionalRequestsPerSecond, requestStreams, streamsByFeature } from "../../model/spill.ts";
import { spreadOf } from "../../model/spreadOf.ts";
import type { Operation } from "../../model/vocabulary.ts";
import { type StoreNeed, storeNeeds } from "./storeNeeds.ts";

/** One operation of a feature, with where its requests go while all is well. */
export interface FeatureRequests {
	readonly feature: Feature;
	readonly operation: Operation;
	readonly store: Store;
	/** All populations together: each pair of entry and home once, the shares adding up to 1. */
	readonly ways: readonly RequestRoute[];
	readonly needs: readonly StoreNeed[];
	/** The same for requests of other features that go the same ways to the same data and ask as much of it. */
	readonly kind: string;
	/** The same as well where that data is in another store that serves alike. */
	readonly likeKind: string;
}

/** Availability, recovery and findings ask for the same ones. */
export function featureRequests(design: Design, feature: Feature, operation: Operation): FeatureRequests {
	const known = requestsKnown(design)[operation];
	const requests = known.get(feature) ?? requestsNow(design, feature, operation);
	known.set(feature, requests);
	return requests;
}

const requestsKnown = perSurroundings(
	(): Readonly<Record<Operation, WeakMap<Feature, FeatureRequests>>> => ({ read: new WeakMap(), write: new WeakMap() }),
);

function requestsNow(design: Design, feature: Feature, operation: Operation): FeatureRequests {
	const store = design.data.get(feature.store);
	if (store === undefined) throw new Error(`feature ${feature.id} uses the unknown store ${feature.store}`);
	const ways = knownWays(design, feature, operation);
	const needs = storeNeeds(design, { feature, operation, store, ways });
	const asks = askedOf(design, { feature, operation, ways });
	const kind = `${store.id}/${asks}`;
	return { feature, operation, store, ways, needs, kind, likeKind: `${firstAlike(design, store).id}/${asks}` };
}

/**
 * Numbers all that decides how requests fare but their store, whatever feature they belong to: of their application
 * where it runs.
 */
function askedOf(
	design: Design,
	{ feature, operation, ways }: Pick<FeatureRequests, "feature" | "operation" | "ways">,
): number {
	const asks = operation === "read" ? feature.reads : feature.writesPerSecond > 0;
	const routes = ways.map(({ entry, home = "", share }) => `${entry}>${home}:${share}`);
	const runs = design.application.get(feature.application)?.regions ?? [];
	const numbers = askedKnown(design);
	const asked = `${operation}/${asks}/${runs.join()}/${routes.join()}`;
	const number = numbers.get(asked) ?? numbers.size;
	numbers.set(asked, number);
	return number;
}

const askedKnown = perSurroundings(() => new Map<string, number>());

/** The regions that hold or order anything of what the requests are on: the loss of another one touches none of it. */
export function touchingRegions(requests: FeatureRequests): ReadonlySet<Id> {
	const { store, needs } = requests;
	const regions =
		touching.get(requests) ??
		new Set([...(store.pattern === "partitioned" ? [] : store.replicas), ...needs.flatMap(({ members }) => members)]);
	touching.set(requests, regions);
	return regions;
}

const touching = new WeakMap<FeatureRequests, ReadonlySet<Id>>();

/** Features of one application whose users are spread alike go the same ways, unless each has its own. */
function knownWays(design: Design, feature: Feature, operation: Operation): readonly RequestRoute[] {
	if (spills(design) || design.data.get(feature.store)?.pattern === "partitioned") {
		return requestWays(design, feature, operation);
	}
	const known = waysKnown(design);
	const key = `${operation}/${feature.application}/${spreadOf(feature.shares)}`;
	const ways = known.get(key) ?? requestWays(design, feature, operation);
	known.set(key, ways);
	return ways;
}

const waysKnown = perSurroundings(() => new Map<string, readonly RequestRoute[]>());

function spills(design: Design): boolean {
	return routingInForce(design)?.spill ?? false;
}

function requestWays(design: Design, feature: Feature, operation: Operation): readonly RequestRoute[] {
	const ways = new Map<string, RequestRoute>();
	for (const [population, share] of feature.shares) {
		if (share <= 0) continue;
		for (const route of routesAtPeak(design, { feature, population, operation })) {
			const key = `${route.entry} ${route.home ?? ""}`;
			const { entry, home } = route;
			const sum = (ways.get(key)?.share ?? 0) + share * route.share;
			ways.set(key, { entry, ...(home === undefined ? {} : { home }), share: sum });
		}
	}
	return [...ways.values()];
}

/** After spill, where the routing spills and there is something to spill. */
function routesAtPeak(design: Design, kind: RequestKind): readonly RequestRoute[] {
	if (!spills(design) || regionalRequestsPerSecond(kind.feature, kind.operation) <= 0)
		return requestRoutes(design, kind);
	const own = spilledStreams(design).get(kind.feature.id) ?? [];
	return own.filter((stream) => stream.population === kind.population && stream.operation === kind.operation);
}

/** One spill of all features serves all of their figures. */
const streamsByDesign = new WeakMap<Design, ReadonlyMap<Id, readonly RequestStream[]>>();

function spilledStreams(design: Design): ReadonlyMap<Id, readonly RequestStream[]> {
	const known = streamsByDesign.get(design) ?? streamsByFeature(requestStreams(design));
	streamsByDesign.set(design, known);
	return known;
}

/** Region → the share of the requests that enter it while all is well. */
export function entryShares(requests: FeatureRequests): ReadonlyMap<Id, number> {
	const shares = new Map<Id, number>();
	for (const { entry, share } of requests.ways) shares.set(entry, (shares.get(entry) ?? 0) + share);
	return shares;
}
