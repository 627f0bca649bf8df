import type { Design, Feature, Store } from "../../../src/engine/model/design.ts";
import type { Consistency } from "../../../src/engine/model/vocabulary.ts";

const strongestFirst: readonly Consistency[] = ["strong", "bounded-staleness", "read-your-writes", "eventual"];

function weakest(...levels: readonly Consistency[]): Consistency {
	return strongestFirst[Math.max(...levels.map((level) => strongestFirst.indexOf(level)))] as Consistency;
}

/** What a store really gives, read a second time from the model's description. */
export function effectiveReading(design: Design, store: Store): Consistency {
	const cap = store.facts.strongestConsistency;
	if (store.consistency === "bounded-staleness") return weakest(boundedOrEventual(store), cap);
	return weakest(store.consistency, givenBy(design, store), cap);
}

/** What a feature's reads get. */
export function readsReading(design: Design, feature: Feature): Consistency {
	const store = design.data.get(feature.store) as Store;
	const asked = feature.reads === "bounded-staleness" ? boundedOrEventual(store) : feature.reads;
	return weakest(effectiveReading(design, store), asked);
}

function boundedOrEventual(store: Store): Consistency {
	const enforces = ["single-leader", "consensus"].includes(store.pattern) || store.facts.enforcesStaleBound;
	return store.staleBoundMs !== undefined && enforces ? "bounded-staleness" : "eventual";
}

function givenBy(design: Design, store: Store): Consistency {
	const synchronous = store.replication.mode === "sync";
	if (store.pattern === "consensus") return "strong";
	if (store.pattern === "leaderless") return overlapping(store) ? "strong" : sessions(design, store);
	if (store.pattern === "multi-leader") return synchronous ? "strong" : sessions(design, store);
	if (store.pattern === "single-leader") return synchronous ? "strong" : "read-your-writes";
	const copies = [...store.replication.copies.values()].flat();
	return copies.length === 0 || synchronous ? "strong" : "read-your-writes";
}

function overlapping({ quorum, replicas }: Store): boolean {
	return quorum.read + quorum.write > replicas.length && 2 * quorum.write > replicas.length;
}

function sessions(design: Design, store: Store): Consistency {
	const routing = [...design.routing.values()];
	const sticky = routing.length > 0 && routing.every((entry) => entry.sticky);
	return sticky || store.facts.sessionTokens ? "read-your-writes" : "eventual";
}
