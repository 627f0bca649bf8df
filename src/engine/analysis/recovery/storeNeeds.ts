import type { Design, Feature, Id, Store } from "../../model/design.ts";
import { effectiveConsistency, featureReadConsistency } from "../../model/effectiveConsistency.ts";
import type { RequestRoute } from "../../model/entry.ts";
import { acknowledgementsNeeded, readableReplicas, votingRegions } from "../../model/replicas.ts";
import type { Consistency, Operation } from "../../model/vocabulary.ts";

/** Answers that a share of a feature's requests cannot do without. */
export interface StoreNeed {
	/** Fraction of the feature's requests of this operation; the needs of one operation add up to 1. */
	readonly share: number;
	/** The home that these requests are for; only for partitioned stores. */
	readonly home?: Id;
	/** Regions whose replicas (or votes) can answer. */
	readonly members: readonly Id[];
	/** How many of the members have to. */
	readonly needed: number;
	/** Whether the member that the request is at is among them: a synchronous write starts at one replica and waits for others. */
	readonly startsAtOne?: boolean;
}

/**
 * What an operation of a feature needs of its store once the failover is done.
 *
 * Choices where the model leaves room:
 * - "The local one and `acks` others" holds for every synchronous write that blocks, a single leader's
 *   too: promotion gives it another leader, not the acknowledgements that are missing.
 * - A partitioned feature's reads need a majority only while they are strong themselves.
 */
export function storeNeeds(design: Design, requests: StoreRequests): readonly StoreNeed[] {
	const { feature, operation, store, ways } = requests;
	const consistency =
		operation === "read" ? featureReadConsistency(design, feature) : effectiveConsistency(design, store);
	if (store.pattern !== "partitioned") return [{ share: 1, ...replicaNeed(store, operation, consistency) }];
	return [...homeShares(ways)].map(([home, share]) => ({ share, home, ...homeNeed(store, home, consistency) }));
}

interface StoreRequests {
	readonly feature: Feature;
	readonly operation: Operation;
	readonly store: Store;
	/** Of all populations, the shares adding up to 1. */
	readonly ways: readonly RequestRoute[];
}

/** How many other replicas a write waits for; none where replication is asynchronous. */
export function synchronousAcknowledgements(store: Store): number {
	return store.replication.mode === "sync" ? acknowledgementsNeeded(store) : 0;
}

/** The regions that hold the data of a partitioned store's home, the home first. */
export function homeMembers(store: Store, home: Id): readonly Id[] {
	return [...new Set([home, ...(store.replication.copies.get(home) ?? [])])];
}

type Need = Pick<StoreNeed, "members" | "needed" | "startsAtOne">;

function homeNeed(store: Store, home: Id, consistency: Consistency): Need {
	const members = homeMembers(store, home);
	return { members, needed: consistency === "strong" ? majorityOf(members.length) : 1 };
}

function replicaNeed(store: Store, operation: Operation, consistency: Consistency): Need {
	const members = store.replicas;
	switch (store.pattern) {
		case "leaderless":
			return { members, needed: operation === "read" ? store.quorum.read : store.quorum.write };
		case "consensus":
			return consensusNeed(store, operation, consistency);
		default:
			return operation === "read" ? { members, needed: 1 } : writeNeed(store);
	}
}

function consensusNeed(store: Store, operation: Operation, consistency: Consistency): Need {
	if (operation === "read" && consistency !== "strong") {
		return { members: readableReplicas(store), needed: 1 };
	}
	const members = votingRegions(store);
	return { members, needed: majorityOf(members.length) };
}

/** Multi-leader and single-leader stores; asynchronous ones need any one replica, promoted where it did not lead. */
function writeNeed(store: Store): Need {
	const members = store.replicas;
	if (store.replication.mode !== "sync") return { members, needed: 1 };
	if (store.replication.onReplicaLoss === "evict") return { members, needed: majorityOf(members.length) };
	return { members, needed: acknowledgementsNeeded(store) + 1, startsAtOne: true };
}

function majorityOf(members: number): number {
	return Math.floor(members / 2) + 1;
}

/** Home → share of the requests that are on its data, while all is well. */
function homeShares(ways: readonly RequestRoute[]): ReadonlyMap<Id, number> {
	const shares = new Map<Id, number>();
	for (const { home, share } of ways) {
		if (home !== undefined) shares.set(home, (shares.get(home) ?? 0) + share);
	}
	return shares;
}
