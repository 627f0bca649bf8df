import type { Design, Feature, Id, Store } from "../../model/design.ts";
import type { Operation } from "../../model/vocabulary.ts";
import { secondsPerMonth } from "./billing.ts";
import { entryRates } from "./entryRates.ts";
import { groupBy } from "./groupBy.ts";
import { type ServedRequest, type Serving, servingReplicas } from "./servingReplicas.ts";

/** A month's requests of one feature that enter one region and are served by the same replicas. */
export interface RequestFlow {
	readonly feature: Feature;
	readonly store: Store;
	readonly operation: Operation;
	readonly entry: Id;
	/** The replica that commits a write; those whose answers a read takes. Empty: nothing can serve it. */
	readonly servedBy: readonly Id[];
	/** A month at mean rate, without what an edge cache answers. */
	readonly requests: number;
}

/** What flows in a month at mean rate, with these regions up (all, when omitted). */
export function requestFlows(design: Design, up?: ReadonlySet<Id>): readonly RequestFlow[] {
	const flows: RequestFlow[] = [];
	for (const [feature, rates] of groupBy(entryRates(design, up), (rate) => rate.feature)) {
		const store = design.data.get(feature.store);
		if (store === undefined) throw new Error(`feature ${feature.id} uses the unknown store ${feature.store}`);
		const serve = {
			read: servingsOf(design, { feature, store, operation: "read", up }),
			write: servingsOf(design, { feature, store, operation: "write", up }),
		};
		for (const { operation, entry, home, requestsPerSecond } of rates) {
			const requests = requestsPerSecond * design.traffic.averageOfPeak * secondsPerMonth;
			if (requests === 0) continue;
			for (const { share, replicas } of serve[operation](entry, home)) {
				flows.push({ feature, store, operation, entry, servedBy: replicas, requests: requests * share });
			}
		}
	}
	return flows;
}

/** Who serves what enters a region, on the data of a home. */
type Servings = (entry: Id, home: Id | undefined) => readonly Serving[];

/**
 * Features of one store that ask for the same consistency are served alike, also while a region is out
 * that holds nothing of it.
 */
function servingsOf(
	design: Design,
	{ feature, store, operation, up }: Omit<ServedRequest, "entry" | "home">,
): Servings {
	const isWhole = up === undefined || holders(store).every((region) => up.has(region));
	const kind = `${store.id}/${operation === "read" ? feature.reads : ""}`;
	const byKind = isWhole ? (servings.get(design) ?? new Map<string, Map<string, readonly Serving[]>>()) : undefined;
	const byPlace = byKind?.get(kind) ?? new Map<string, readonly Serving[]>();
	byKind?.set(kind, byPlace);
	if (byKind !== undefined) servings.set(design, byKind);
	return (entry, home) => {
		const place = home === undefined ? entry : `${entry}/${home}`;
		const known =
			byPlace.get(place) ??
			servingReplicas(design, { feature, store, operation, entry, home, up: isWhole ? undefined : up });
		byPlace.set(place, known);
		return known;
	};
}

const servings = new WeakMap<Design, Map<string, Map<string, readonly Serving[]>>>();

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
