import type { Design, Feature, Id, Store } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import { featureReadConsistency } from "../../model/effectiveConsistency.ts";
import { nearest } from "../../model/nearest.ts";
import { fixedLeader, nearestReplica, othersNearestFirst, readableReplicas } from "../../model/replicas.ts";
import type { Operation } from "../../model/vocabulary.ts";
import { laggingShare } from "../latency/laggingShare.ts";
import { sessionTokenWaitMs } from "../latency/storeWays.ts";

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

/** Who serves a share of such requests. */
export interface Serving {
	readonly share: number;
	/** The replica that commits a write; those whose answers a read takes. Empty: nothing can serve it. */
	readonly replicas: readonly Id[];
}

/**
 * Who serves a request, as "What a request waits for" says: the leader, the home, the nearest
 * replica, and for a leaderless store's reads the nearest ones of its quorum. In place of a leader or
 * home that is out stands the replica or copy nearest to it.
 */
export function servingReplicas(design: Design, request: ServedRequest): readonly Serving[] {
	const { store, operation, entry } = request;
	if (store.pattern === "partitioned") return [all(present(homeOf(design, request)))];
	const near = nearestUp(design, request);
	if (near === undefined) return [all([])];
	if (store.pattern === "leaderless" && operation === "read")
		return [all(readQuorum(design, store, { entry, replicas: replicasUp(request) }))];
	const led = fixedLeader(store);
	const leader = leadsNow(request, led) ? led : standIn(design, led, candidatesUp(request));
	if (led !== undefined && leader === undefined) return [all(present(servesWithoutLeader(design, request, near)))];
	if (leader === undefined || leader === near) return [all([near])];
	const atLeader = operation === "write" ? 1 : leaderReadShare(design, request, { leader, near });
	return [
		{ share: 1 - atLeader, replicas: [near] },
		{ share: atLeader, replicas: [leader] },
	].filter(({ share }) => share > 0);
}

/** The nearest of all replicas, which is known, as long as it is up: of most losses it is. */
function nearestUp(design: Design, request: ServedRequest): Id | undefined {
	const { store, entry } = request;
	if (readableReplicas(store).length === 0) return undefined;
	const usual = nearestReplica(design, store, entry);
	return isUp(request, usual) ? usual : nearest(design, entry, replicasUp(request));
}

function replicasUp(request: ServedRequest): readonly Id[] {
	return readableReplicas(request.store).filter((region) => isUp(request, region));
}

/** The leader is up and may lead, or there is none. */
function leadsNow(request: ServedRequest, leader: Id | undefined): boolean {
	if (leader === undefined) return true;
	const { store } = request;
	if (!isUp(request, leader) || !readableReplicas(store).includes(leader)) return false;
	return store.pattern !== "consensus" || store.voters.includes(leader);
}

/** Who may stand in for the leader. */
function candidatesUp(request: ServedRequest): readonly Id[] {
	const { pattern, voters } = request.store;
	const replicas = replicasUp(request);
	return pattern === "consensus" ? replicas.filter((region) => voters.includes(region)) : replicas;
}

/** Without any voter left only weaker reads are answered. */
function servesWithoutLeader(design: Design, { feature, operation }: ServedRequest, near: Id): Id | undefined {
	return operation === "read" && featureReadConsistency(design, feature) !== "strong" ? near : undefined;
}

function all(replicas: readonly Id[]): Serving {
	return { share: 1, replicas };
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

interface ReadChoice {
	readonly leader: Id;
	readonly near: Id;
}

/** Share of the reads that the leader answers, though another replica is nearer. */
function leaderReadShare(design: Design, { feature, store }: ServedRequest, { leader, near }: ReadChoice): number {
	const consistency = featureReadConsistency(design, feature);
	if (consistency === "strong") return 1;
	if (consistency === "eventual") return 0;
	if (store.pattern === "consensus") {
		const ageMs = store.facts.closedLagMs + rttMs(design, leader, near) / 2;
		return consistency === "bounded-staleness" && (store.staleBoundMs ?? 0) < ageMs ? 1 : 0;
	}
	if (store.pattern !== "single-leader") return 0;
	if (consistency === "read-your-writes" && !store.facts.sessionTokens) return 1;
	const moreThanMs = consistency === "bounded-staleness" ? store.staleBoundMs : sessionTokenWaitMs;
	return moreThanMs === undefined ? 1 : laggingShare(design, { store, replica: near, moreThanMs });
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
