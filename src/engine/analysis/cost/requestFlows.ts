import type { Design, Feature, Id, Store } from "../../model/design.ts";
import type { Operation } from "../../model/vocabulary.ts";
import { secondsPerMonth } from "./billing.ts";
import { type EntryRate, entryRates } from "./entryRates.ts";
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
	const servingsFor = servingsOf(design, up);
	const flows: RequestFlow[] = [];
	for (const rate of entryRates(design, up)) {
		const { feature, operation, entry } = rate;
		const store = design.data.get(feature.store);
		if (store === undefined) throw new Error(`feature ${feature.id} uses the unknown store ${feature.store}`);
		const requests = rate.requestsPerSecond * design.traffic.averageOfPeak * secondsPerMonth;
		if (requests === 0) continue;
		for (const { share, replicas } of servingsFor(store, rate)) {
			flows.push({ feature, store, operation, entry, servedBy: replicas, requests: requests * share });
		}
	}
	return flows;
}

/**
 * Features of one store that ask for the same consistency are served alike, also while a region is out
 * that holds nothing of it.
 */
function servingsOf(
	design: Design,
	up: ReadonlySet<Id> | undefined,
): (store: Store, rate: EntryRate) => readonly Serving[] {
	const whole = servings.get(design) ?? new Map<string, readonly Serving[]>();
	servings.set(design, whole);
	const short = new Map<string, readonly Serving[]>();
	return (store, { feature, operation, entry, home }) => {
		const isWhole = up === undefined || holders(store).every((region) => up.has(region));
		const kind = `${store.id}/${operation === "read" ? feature.reads : ""}/${entry}/${home ?? ""}`;
		const known = isWhole ? whole : short;
		const serving =
			known.get(kind) ??
			servingReplicas(design, { feature, store, operation, entry, home, up: isWhole ? undefined : up });
		known.set(kind, serving);
		return serving;
	};
}

const servings = new WeakMap<Design, Map<string, readonly Serving[]>>();

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
