import type { Design, Feature, Id, Store } from "../../model/design.ts";
import { featureReadConsistency } from "../../model/effectiveConsistency.ts";
import { nearest } from "../../model/nearest.ts";
import { fixedLeader, othersNearestFirst, readableReplicas } from "../../model/replicas.ts";
import type { Operation } from "../../model/vocabulary.ts";

export interface ServedRequest {
	readonly feature: Feature;
	readonly store: Store;
	readonly operation: Operation;
	readonly entry: Id;
	/** Home of the data; only for partitioned stores. */
	readonly home?: Id | undefined;
	/** Regions that are up; all when undefined. */
	readonly up?: ReadonlySet<Id> | undefined;
}

/**
 * The replicas that send data for a request: the one that commits a write; the leader, home or
 * nearest replica for a read, and for a leaderless store the nearest ones of its read quorum. In
 * place of a leader or home that is out stands the replica or copy nearest to it.
 */
export function servingReplicas(design: Design, request: ServedRequest): readonly Id[] {
	const { store, operation, entry } = request;
	const replicas = readableReplicas(store).filter((region) => isUp(request, region));
	if (store.pattern === "partitioned") return present(homeOf(design, request));
	const leader = standIn(design, fixedLeader(store), replicas);
	if (leader !== undefined && (operation === "write" || readsAtLeader(design, request))) return [leader];
	if (store.pattern === "leaderless" && operation === "read") return readQuorum(design, store, { entry, replicas });
	return present(nearest(design, entry, replicas));
}

function isUp({ up }: ServedRequest, region: Id): boolean {
	return up?.has(region) ?? true;
}

function homeOf(design: Design, request: ServedRequest): Id | undefined {
	const { store, home } = request;
	if (home === undefined) return undefined;
	const copies = store.replication.copies.get(home) ?? [];
	const holders = [home, ...copies].filter((region) => isUp(request, region));
	return standIn(design, home, holders);
}

/** The region itself while it is among the candidates, else the nearest of them to it. */
function standIn(design: Design, region: Id | undefined, candidates: readonly Id[]): Id | undefined {
	if (region === undefined || candidates.includes(region)) return region;
	return nearest(design, region, candidates);
}

/** As "What a request waits for" says; a bounded read goes to the nearest replica, which seldom lags more. */
function readsAtLeader(design: Design, { feature, store }: ServedRequest): boolean {
	const consistency = featureReadConsistency(design, feature);
	if (consistency === "strong") return true;
	if (store.pattern !== "single-leader" || consistency !== "read-your-writes") return false;
	return !store.facts.sessionTokens;
}

interface QuorumChoice {
	readonly entry: Id;
	readonly replicas: readonly Id[];
}

function readQuorum(design: Design, store: Store, { entry, replicas }: QuorumChoice): readonly Id[] {
	const own = replicas.includes(entry) ? [entry] : [];
	return [...own, ...othersNearestFirst(design, entry, replicas)].slice(0, store.quorum.read);
}

function present(region: Id | undefined): readonly Id[] {
	return region === undefined ? [] : [region];
}
