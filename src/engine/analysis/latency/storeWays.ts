import * as texts from "../../../texts/analysis/latency.ts";
import * as names from "../../../texts/model/names.ts";
import { firstAlike } from "../../model/alikeStores.ts";
import type { Design, Feature, Id, LatencyMs, Store } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import { effectiveConsistency, featureReadConsistency } from "../../model/effectiveConsistency.ts";
import type { LatencyPartLabel } from "../../model/figures.ts";
import { roundTripLatency } from "../../model/lognormal.ts";
import {
	acknowledgementsNeeded,
	fixedLeader,
	nearestReplica,
	othersNearestFirst,
	votingRegions,
} from "../../model/replicas.ts";
import type { Consistency, Operation } from "../../model/vocabulary.ts";
import type { Distribution } from "./distribution.ts";
import { laggingShare } from "./laggingShare.ts";
import { fastestAnswers, fastestRoundTrips } from "./quorumWait.ts";

/** A request that entered at a region and needs the store. */
export interface StoreRequest {
	readonly feature: Feature;
	readonly store: Store;
	readonly operation: Operation;
	readonly entry: Id;
	/** Home of the data; only for partitioned stores. */
	readonly home?: Id;
}

/** One way in which the store serves a share of such requests. */
export interface StoreWay {
	readonly share: number;
	/** The replica, leader or home that answers; undefined where a quorum does. */
	readonly serves?: Id;
	/** The round trip from the entry to it. */
	readonly leg?: { readonly label: LatencyPartLabel; readonly to: Id; readonly latency: LatencyMs };
	/** The replica's own time. Part of the quorum's wait where a quorum answers. */
	readonly own?: LatencyMs;
	readonly quorum?: QuorumWait;
}

export interface QuorumWait {
	readonly distribution: Distribution;
	/** Which answers it waits for: "2 of 3 voters besides us-east". */
	readonly text: string;
	readonly members: readonly Id[];
	/** Where the members' round trips start. */
	readonly from: Id;
}

/** The ways a store operation takes, by pattern and effective consistency; their shares add up to 1. */
export function storeWays(design: Design, request: StoreRequest): readonly StoreWay[] {
	const { store, operation, entry, home } = request;
	const consistencies = `${effectiveConsistency(design, store)}/${operationConsistency(design, request)}`;
	const ofStore = knownWays(design, firstAlike(design, store));
	const key = `${operation}/${consistencies}/${entry}/${home ?? ""}`;
	const known = ofStore.get(key);
	if (known !== undefined) return known;
	const ways = waysNow(design, request);
	ofStore.set(key, ways);
	return ways;
}

/**
 * Features that ask alike stores for the same are served alike. An edit elsewhere keeps the store and the network; what
 * else decides is in the key.
 */
const waysOfStores = new WeakMap<Design["network"], WeakMap<Store, Map<string, readonly StoreWay[]>>>();

function knownWays({ network }: Design, store: Store): Map<string, readonly StoreWay[]> {
	const ofNetwork = waysOfStores.get(network) ?? new WeakMap<Store, Map<string, readonly StoreWay[]>>();
	waysOfStores.set(network, ofNetwork);
	const ofStore = ofNetwork.get(store) ?? new Map<string, readonly StoreWay[]>();
	ofNetwork.set(store, ofStore);
	return ofStore;
}

function waysNow(design: Design, request: StoreRequest): readonly StoreWay[] {
	switch (request.store.pattern) {
		case "single-leader":
			return singleLeaderWays(design, request);
		case "multi-leader":
			return [multiLeaderWay(design, request)];
		case "leaderless":
			return [leaderlessWay(design, request)];
		case "consensus":
			return [consensusWay(design, request)];
		case "partitioned":
			return [partitionedWay(design, request)];
	}
}

/** The consistency that counts for an operation: of writes the store's effective one. */
export function operationConsistency(design: Design, { feature, store, operation }: StoreRequest): Consistency {
	return operation === "read" ? featureReadConsistency(design, feature) : effectiveConsistency(design, store);
}

/** Session tokens send a read on to the leader when the replica is behind by more than this. */
export const sessionTokenWaitMs = 1000;

function singleLeaderWays(design: Design, request: StoreRequest): readonly StoreWay[] {
	const { store, operation, entry } = request;
	const leader = leaderOf(store);
	const consistency = operationConsistency(design, request);
	const atLeader = wayTo(design, request, { label: names.toLeader, to: leader });
	if (operation === "write") {
		if (consistency !== "strong") return [atLeader];
		return [{ ...atLeader, ...acknowledgements(design, store, leader) }];
	}
	const replica = nearestReplica(design, store, entry);
	const atReplica = wayTo(design, request, { label: names.toReplica, to: replica });
	const mayLagMs = toleratedLagMs(store, consistency);
	if (mayLagMs === undefined) return [consistency === "eventual" ? atReplica : atLeader];
	const lagging = laggingShare(design, { store, replica, moreThanMs: mayLagMs });
	return [
		{ ...atReplica, share: 1 - lagging },
		{ ...atLeader, share: lagging },
	].filter((way) => way.share > 0);
}

/** How far behind a replica may be to answer a read itself; undefined where that is not asked. */
export function toleratedLagMs(store: Store, consistency: Consistency): number | undefined {
	if (consistency === "bounded-staleness") return store.staleBoundMs;
	return consistency === "read-your-writes" && store.facts.sessionTokens ? sessionTokenWaitMs : undefined;
}

function multiLeaderWay(design: Design, request: StoreRequest): StoreWay {
	const { store, operation, entry } = request;
	const replica = nearestReplica(design, store, entry);
	const way = wayTo(design, request, { label: names.toReplica, to: replica });
	if (operation === "read" || operationConsistency(design, request) !== "strong") return way;
	return { ...way, ...acknowledgements(design, store, replica) };
}

function leaderlessWay(design: Design, { store, operation, entry }: StoreRequest): StoreWay {
	const wanted = operation === "read" ? store.quorum.read : store.quorum.write;
	const members = othersNearestFirst(design, entry, store.replicas);
	const all = store.replicas.includes(entry) ? [entry, ...members] : members;
	const distribution = fastestAnswers({
		rank: wanted,
		rttsMs: all.map((member) => rttMs(design, entry, member)),
		own: store.latency[operation],
	});
	return {
		share: 1,
		quorum: { distribution, text: texts.someOfReplicas(wanted, all.length), members: all, from: entry },
	};
}

function consensusWay(design: Design, request: StoreRequest): StoreWay {
	const { store, operation, entry } = request;
	const leader = fixedLeader(store);
	if (operation === "read") return consensusReadWay(design, request);
	if (leader !== undefined) {
		return { ...wayTo(design, request, { label: names.toLeader, to: leader }), ...majority(design, store, leader) };
	}
	return {
		share: 1,
		serves: nearestReplica(design, store, entry),
		own: store.latency.write,
		...majority(design, store, entry),
	};
}

function consensusReadWay(design: Design, request: StoreRequest): StoreWay {
	const { store, entry } = request;
	const leader = fixedLeader(store);
	const replica = nearestReplica(design, store, entry);
	const toReplica = { label: names.toReplica, to: replica } as const;
	if (leader === undefined) return wayTo(design, request, toReplica);
	const consistency = operationConsistency(design, request);
	const tooOld =
		consistency === "bounded-staleness" &&
		replica !== leader &&
		(store.staleBoundMs ?? 0) < store.facts.closedLagMs + rttMs(design, leader, replica) / 2;
	const needsLeader = consistency === "strong" || tooOld;
	return wayTo(design, request, needsLeader ? { label: names.toLeader, to: leader } : toReplica);
}

function partitionedWay(design: Design, request: StoreRequest): StoreWay {
	const { store, operation, entry } = request;
	const home = request.home ?? nearestReplica(design, store, entry);
	const way = wayTo(design, request, { label: names.toHome, to: home });
	const copies = (store.replication.copies.get(home) ?? []).filter((region) => region !== home);
	const strong = operationConsistency(design, request) === "strong";
	if (operation === "read" || copies.length === 0 || !strong) return way;
	const rank = Math.floor((copies.length + 1) / 2);
	return { ...way, ...roundsOf(design, { store, from: home, members: copies, rank, said: texts.someOfCopies }) };
}

function wayTo(
	design: Design,
	{ store, operation, entry }: StoreRequest,
	{ label, to }: { readonly label: LatencyPartLabel; readonly to: Id },
): StoreWay {
	const latency = roundTripLatency(rttMs(design, entry, to));
	return { share: 1, serves: to, leg: { label, to, latency }, own: store.latency[operation] };
}

function leaderOf(store: Store): Id {
	const leader = fixedLeader(store);
	if (leader === undefined) throw new Error(`store ${store.id} has no leader`);
	return leader;
}

/** What a synchronous write waits for after it reached `from`. */
function acknowledgements(design: Design, store: Store, from: Id): Pick<StoreWay, "quorum"> {
	const rank = acknowledgementsNeeded(store);
	return roundsOf(design, { store, from, members: store.replicas, rank, said: texts.someOfOtherReplicas });
}

/**
 * What a consensus write waits for at `from`, which leads it: ⌊n / 2⌋ of the other voters. A region
 * that leads without a vote of its own waits for at least one.
 */
function majority(design: Design, store: Store, from: Id): Pick<StoreWay, "quorum"> {
	const voters = votingRegions(store);
	const half = Math.floor(voters.length / 2);
	const rank = voters.includes(from) ? half : Math.max(half, 1);
	return roundsOf(design, { store, from, members: voters, rank, said: texts.someOfOtherVoters });
}

interface Rounds {
	readonly store: Store;
	readonly from: Id;
	/** Those that may answer; `from` itself is left out. */
	readonly members: readonly Id[];
	readonly rank: number;
	/** So many of so many. */
	readonly said: (rank: number, others: number) => string;
}

function roundsOf(design: Design, { store, from, members, rank, said }: Rounds): Pick<StoreWay, "quorum"> {
	const others = othersNearestFirst(design, from, members);
	if (rank < 1 || others.length === 0) return {};
	const rounds = store.replication.commitRoundTrips;
	const distribution = fastestRoundTrips({ rank, rttsMs: others.map((other) => rttMs(design, from, other)), rounds });
	const times = rounds === 1 ? "" : `${rounds} × `;
	return {
		quorum: {
			distribution,
			text: `${times}${said(Math.min(rank, others.length), others.length)}`,
			members: others,
			from,
		},
	};
}
