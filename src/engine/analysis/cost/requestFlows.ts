import type { Design, Feature, Id, Store } from "../../model/design.ts";
import { requestStreams } from "../../model/spill.ts";
import type { Operation } from "../../model/vocabulary.ts";
import { secondsPerMonth } from "./billing.ts";
import { servingReplicas } from "./servingReplicas.ts";

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
	const flows = new Map<string, RequestFlow>();
	for (const stream of requestStreams(design, up)) {
		const { feature, operation, entry, home } = stream;
		const store = design.data.get(feature.store);
		if (store === undefined) throw new Error(`feature ${feature.id} uses the unknown store ${feature.store}`);
		const requests = stream.requestsPerSecond * design.traffic.averageOfPeak * secondsPerMonth;
		if (requests === 0) continue;
		const key = [feature.id, operation, entry, home ?? ""].join("/");
		const flow = flows.get(key) ?? {
			feature,
			store,
			operation,
			entry,
			servedBy: servingReplicas(design, { feature, store, operation, entry, home, up }),
			requests: 0,
		};
		flows.set(key, { ...flow, requests: flow.requests + requests });
	}
	return [...flows.values()];
}

/** Requests of a month at mean rate, those that an edge cache answers among them. */
export function requestsPerMonth(design: Design): number {
	let perSecond = 0;
	for (const { readsPerSecond, writesPerSecond } of design.features.values()) {
		perSecond += readsPerSecond + writesPerSecond;
	}
	return perSecond * design.traffic.averageOfPeak * secondsPerMonth;
}
