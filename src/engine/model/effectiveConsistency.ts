import type { Design, Feature, Store } from "./design.ts";
import type { Consistency } from "./vocabulary.ts";
import { weakerConsistency } from "./vocabulary.ts";

/**
 * What a store really gives: the weaker of what is claimed and what its configuration gives, capped
 * by what its technology can do in this pattern and replication mode.
 *
 * Choices where the model leaves room:
 * - A session stays in its region only when every routing entry keeps it there: a client that
 *   remembers its choice does not help while DNS may move it. Without any routing nothing is sticky.
 * - Bounded staleness is given only to a store that claims it, has a `staleBound` and enforces it;
 *   every other claim of it is eventual, however strong the replication.
 */
export function effectiveConsistency(design: Pick<Design, "routing">, store: Store): Consistency {
	return weakerConsistency(givenConsistency(design, store), store.facts.strongestConsistency);
}

/** Of a feature's reads: the weaker of the store's effective consistency and the feature's own `reads`. */
export function featureReadConsistency(design: Pick<Design, "routing" | "data">, feature: Feature): Consistency {
	const store = design.data.get(feature.store);
	if (store === undefined) throw new Error(`feature ${feature.id} uses the unknown store ${feature.store}`);
	const asked =
		feature.reads === "bounded-staleness" && !enforcesStaleBound(store) ? ("eventual" as const) : feature.reads;
	return weakerConsistency(effectiveConsistency(design, store), asked);
}

/** Has a bound, and a pattern or technology that keeps to it. */
export function enforcesStaleBound(store: Store): boolean {
	if (store.staleBoundMs === undefined) return false;
	return store.pattern === "single-leader" || store.pattern === "consensus" || store.facts.enforcesStaleBound;
}

function givenConsistency(design: Pick<Design, "routing">, store: Store): Consistency {
	if (store.consistency === "bounded-staleness") return enforcesStaleBound(store) ? "bounded-staleness" : "eventual";
	return weakerConsistency(store.consistency, configuredConsistency(design, store));
}

function configuredConsistency(design: Pick<Design, "routing">, store: Store): Consistency {
	switch (store.pattern) {
		case "consensus":
			return "strong";
		case "multi-leader":
			return store.replication.mode === "sync" ? "strong" : sessionConsistency(design, store);
		case "leaderless":
			return quorumsOverlap(store) ? "strong" : sessionConsistency(design, store);
		case "partitioned":
			// Reads always go to the home, which is what a leader is here.
			return !hasCopies(store) || store.replication.mode === "sync" ? "strong" : "read-your-writes";
		case "single-leader":
			if (store.replication.mode === "sync") return "strong";
			// Claimed strong or read-your-writes: reads go to the leader (or carry a session token).
			return store.consistency === "eventual" ? "eventual" : "read-your-writes";
	}
}

/** Each read quorum meets each write quorum, and two writes meet each other. */
function quorumsOverlap(store: Store): boolean {
	const n = store.replicas.length;
	return store.quorum.read + store.quorum.write > n && 2 * store.quorum.write > n;
}

function sessionConsistency(design: Pick<Design, "routing">, store: Store): Consistency {
	return isSticky(design) || store.facts.sessionTokens ? "read-your-writes" : "eventual";
}

/** A session stays in its region: every routing entry is sticky, and there is one. */
export function isSticky(design: Pick<Design, "routing">): boolean {
	const entries = [...design.routing.values()];
	return entries.length > 0 && entries.every((entry) => entry.sticky);
}

function hasCopies(store: Store): boolean {
	return [...store.replication.copies.values()].some((regions) => regions.length > 0);
}
