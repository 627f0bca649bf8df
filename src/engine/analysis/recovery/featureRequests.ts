import type { Design, Feature, Id, Store } from "../../model/design.ts";
import { type RequestRoute, requestRoutes } from "../../model/entry.ts";
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
}

export function featureRequests(design: Design, feature: Feature, operation: Operation): FeatureRequests {
	const store = design.data.get(feature.store);
	if (store === undefined) throw new Error(`feature ${feature.id} uses the unknown store ${feature.store}`);
	const ways = requestWays(design, feature, operation);
	return { feature, operation, store, ways, needs: storeNeeds(design, { feature, operation, store, ways }) };
}

function requestWays(design: Design, feature: Feature, operation: Operation): readonly RequestRoute[] {
	const ways = new Map<string, RequestRoute>();
	for (const [population, share] of feature.shares) {
		if (share <= 0) continue;
		for (const route of requestRoutes(design, { feature, population, operation })) {
			const key = `${route.entry} ${route.home ?? ""}`;
			ways.set(key, { ...route, share: (ways.get(key)?.share ?? 0) + share * route.share });
		}
	}
	return [...ways.values()];
}

/** Region → the share of the requests that enter it while all is well. */
export function entryShares(requests: FeatureRequests): ReadonlyMap<Id, number> {
	const shares = new Map<Id, number>();
	for (const { entry, share } of requests.ways) shares.set(entry, (shares.get(entry) ?? 0) + share);
	return shares;
}
