import type { Design, Feature, Id, Store } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import { featureReadConsistency } from "../../model/effectiveConsistency.ts";
import type { RequestRoute } from "../../model/entry.ts";
import { fixedLeader, nearestReplica } from "../../model/replicas.ts";
import type { FeatureRequests } from "./featureRequests.ts";

/**
 * The region whose leader or home a request depends on; undefined where another replica serves it just
 * as well (weak reads, quorums without a fixed leader).
 *
 * Reads that go to the leader only now and then (a lag beyond the bound, a session that is ahead of the
 * nearest replica) do not depend on it: they are served where they are, or find another replica.
 */
export function neededRegion(
	design: Design,
	{ feature, operation, store }: Pick<FeatureRequests, "feature" | "operation" | "store">,
	way: RequestRoute,
): Id | undefined {
	if (store.pattern === "partitioned") return way.home;
	const leader = fixedLeader(store);
	if (leader === undefined || operation === "write") return leader;
	return readsFromLeader(design, { feature, store, leader, entry: way.entry }) ? leader : undefined;
}

interface LeaderRead {
	readonly feature: Feature;
	readonly store: Store;
	readonly leader: Id;
	readonly entry: Id;
}

function readsFromLeader(design: Design, { feature, store, leader, entry }: LeaderRead): boolean {
	const consistency = featureReadConsistency(design, feature);
	if (consistency === "strong") return true;
	if (store.pattern === "single-leader") return consistency === "read-your-writes" && !store.facts.sessionTokens;
	if (consistency !== "bounded-staleness" || store.staleBoundMs === undefined) return false;
	const replica = nearestReplica(design, store, entry);
	// Follower reads are as old as the closed timestamp; a tighter bound sends them to the leader.
	return store.staleBoundMs < store.facts.closedLagMs + rttMs(design, leader, replica) / 2;
}
