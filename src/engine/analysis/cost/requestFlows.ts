import type { Design, Feature, Id, Store } from "../../model/design.ts";
import type { Operation } from "../../model/vocabulary.ts";
import { secondsPerMonth } from "./billing.ts";
import { entryRates } from "./entryRates.ts";
import { type Serving, servingReplicas } from "./servingReplicas.ts";

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
	// Features of one store that ask for the same consistency are served alike.
	const servingsByKind = new Map<string, readonly Serving[]>();
	return entryRates(design, up).flatMap(({ feature, operation, entry, home, requestsPerSecond }) => {
		const store = design.data.get(feature.store);
		if (store === undefined) throw new Error(`feature ${feature.id} uses the unknown store ${feature.store}`);
		const requests = requestsPerSecond * design.traffic.averageOfPeak * secondsPerMonth;
		if (requests === 0) return [];
		const kind = [store.id, operation, operation === "read" ? feature.reads : "", entry, home].join("/");
		const servings =
			servingsByKind.get(kind) ?? servingReplicas(design, { feature, store, operation, entry, home, up });
		servingsByKind.set(kind, servings);
		return servings.map(({ share, replicas }) => ({
			feature,
			store,
			operation,
			entry,
			servedBy: replicas,
			requests: requests * share,
		}));
	});
}

/** Requests of a month at mean rate, those that an edge cache answers among them. */
export function requestsPerMonth(design: Design): number {
	let perSecond = 0;
	for (const { readsPerSecond, writesPerSecond } of design.features.values()) {
		perSecond += readsPerSecond + writesPerSecond;
	}
	return perSecond * design.traffic.averageOfPeak * secondsPerMonth;
}
