import { firstAlike } from "../../model/alikeStores.ts";
import type { Design, Feature, Id, Store } from "../../model/design.ts";
import { perSurroundings } from "../../model/perSurroundings.ts";
import { fixedLeader, readableReplicas } from "../../model/replicas.ts";
import { routingInForce } from "../../model/routingInForce.ts";
import { secondsPerMonth } from "./billing.ts";
import { type EntryRate, entryRates, featureRates } from "./entryRates.ts";
import { type EntryUse, entryUses } from "./entryUses.ts";
import { groupBy } from "./groupBy.ts";
import type { RequestFlow } from "./requestFlow.ts";
import { type ServedRequest, type Serving, servingReplicas } from "./servingReplicas.ts";

/** All that flows of one feature's requests. */
export interface FeatureFlows {
	readonly feature: Feature;
	readonly store: Store;
	readonly flows: readonly RequestFlow[];
	readonly uses: readonly EntryUse[];
}

/** What flows in a month at mean rate, feature by feature, with these regions up (all, when omitted). */
export function requestFlows(design: Design, up?: ReadonlySet<Id>): readonly FeatureFlows[] {
	if (up === undefined && !routingInForce(design)?.spill) return calmFlows(design);
	const disturbed: KnownServings = new Map();
	return [...groupBy(entryRates(design, up), (rate) => rate.feature)].map(([feature, rates]) =>
		flowsOf(design, { feature, rates, up, disturbed }),
	);
}

/** The same objects for features that are the same as before an edit. */
function calmFlows(design: Design): readonly FeatureFlows[] {
	const known = calmKnown(design);
	return Array.from(design.features.values(), (feature) => {
		const flows =
			known.get(feature) ??
			flowsOf(design, { feature, rates: featureRates(design, feature), up: undefined, disturbed: new Map() });
		known.set(feature, flows);
		return flows;
	});
}

const calmKnown = perSurroundings(() => new WeakMap<Feature, FeatureFlows>());

interface FeatureRates {
	readonly feature: Feature;
	readonly rates: readonly EntryRate[];
	readonly up: ReadonlySet<Id> | undefined;
	readonly disturbed: KnownServings;
}

function flowsOf(design: Design, { feature, rates, up, disturbed }: FeatureRates): FeatureFlows {
	const store = design.data.get(feature.store);
	if (store === undefined) throw new Error(`feature ${feature.id} uses the unknown store ${feature.store}`);
	const serve = {
		read: servingsOf(design, { feature, store, operation: "read", up }, disturbed),
		write: servingsOf(design, { feature, store, operation: "write", up }, disturbed),
	};
	const flows: RequestFlow[] = [];
	for (const { operation, entry, home, requestsPerSecond } of rates) {
		const requests = requestsPerSecond * design.traffic.averageOfPeak * secondsPerMonth;
		if (requests === 0) continue;
		for (const { share, replicas } of serve[operation](entry, home)) {
			flows.push({ feature, store, operation, entry, servedBy: replicas, requests: requests * share });
		}
	}
	return { feature, store, flows, uses: entryUses(flows) };
}

/** Who serves what enters a region, on the data of a home. */
export type Servings = (entry: Id, home: Id | undefined) => readonly Serving[];

/** By kind of request, then by where it enters and the home of its data. */
export type KnownServings = Map<string, Map<string, readonly Serving[]>>;

/**
 * Features of alike stores that ask for the same consistency are served alike. While a region is out that
 * serves none of them, they are served as while all is well.
 */
export function servingsOf(
	design: Design,
	{ feature, store, operation, up }: Omit<ServedRequest, "entry" | "home">,
	disturbed: KnownServings,
): Servings {
	const kind = `${firstAlike(design, store).id}/${operation === "read" ? feature.reads : ""}`;
	const calm = calmServings(design, { feature, store, operation, kind });
	if (up === undefined || holders(store).every((region) => up.has(region))) return calm;
	const keepsLeader = !isLed(store) || hasItsLeader(store, up);
	const byPlace = disturbed.get(kind) ?? new Map<string, readonly Serving[]>();
	disturbed.set(kind, byPlace);
	return (entry, home) => {
		const usual = calm(entry, home);
		if (keepsLeader && areAllUp(usual, up)) return usual;
		const place = home === undefined ? entry : `${entry}/${home}`;
		const known = byPlace.get(place) ?? servingReplicas(design, { feature, store, operation, entry, home, up });
		byPlace.set(place, known);
		return known;
	};
}

function calmServings(
	design: Design,
	{ kind, ...request }: Omit<ServedRequest, "entry" | "home" | "up"> & { readonly kind: string },
): Servings {
	const byKind = servings(design);
	const byPlace = byKind.get(kind) ?? new Map<string, readonly Serving[]>();
	byKind.set(kind, byPlace);
	return (entry, home) => {
		const place = home === undefined ? entry : `${entry}/${home}`;
		const known = byPlace.get(place) ?? servingReplicas(design, { ...request, entry, home });
		byPlace.set(place, known);
		return known;
	};
}

const servings = perSurroundings((): KnownServings => new Map());

export function isLed(store: Store): boolean {
	return store.pattern !== "partitioned" && fixedLeader(store) !== undefined;
}

/** The leader is up and may lead, so that nothing stands in for it. */
export function hasItsLeader(store: Store, up?: ReadonlySet<Id>): boolean {
	const leader = fixedLeader(store);
	if (leader === undefined || up?.has(leader) === false || !readableReplicas(store).includes(leader)) return false;
	return store.pattern !== "consensus" || store.voters.includes(leader);
}

function areAllUp(served: readonly Serving[], up: ReadonlySet<Id>): boolean {
	for (const { replicas } of served) {
		for (const replica of replicas) if (!up.has(replica)) return false;
	}
	return served.length > 0;
}

/** All regions where anything of a store stands. */
function holders(store: Store): readonly Id[] {
	const known = holdersOf.get(store) ?? [
		...new Set([...store.replicas, ...store.homes.values(), ...[...store.replication.copies.values()].flat()]),
	];
	holdersOf.set(store, known);
	return known;
}

const holdersOf = new WeakMap<Store, readonly Id[]>();

/** Requests of a month at mean rate, those that an edge cache answers among them. */
export function requestsPerMonth(design: Design): number {
	let perSecond = 0;
	for (const { readsPerSecond, writesPerSecond } of design.features.values()) {
		perSecond += readsPerSecond + writesPerSecond;
	}
	return perSecond * design.traffic.averageOfPeak * secondsPerMonth;
}
