import type { Design, Feature, Id, LatencyMs, Store } from "../../../src/engine/model/design.ts";
import { rttMs } from "../../../src/engine/model/design.ts";
import type { Random } from "../../../src/engine/model/random.ts";
import type { Operation } from "../../../src/engine/model/vocabulary.ts";
import { effectiveReading, readsReading } from "./consistencyReading.ts";
import { nearestOf, type Way } from "./entryReading.ts";
import { waysReading } from "./spillReading.ts";
import { readableOf } from "./storeReading.ts";

/** One time in milliseconds, drawn anew at each call. */
type Draw = () => number;

export interface Path {
	readonly feature: Feature;
	readonly population: Id;
	readonly operation: Operation;
}

interface StoreRequest {
	readonly design: Design;
	readonly random: Random;
	readonly store: Store;
	readonly operation: Operation;
	readonly consistency: string;
	readonly entry: Id;
	readonly home: Id | undefined;
}

/**
 * Requests of one path, played one by one from the model's description: times in milliseconds, sorted.
 * Empty when no region takes them. Knows nothing of the analysis.
 */
export function sampledLatencyMs(design: Design, path: Path, how: { random: Random; count: number }): Float64Array {
	const { random, count } = how;
	const ways = waysReading(design, path);
	if (ways.length === 0) return new Float64Array(0);
	const lastMile = lognormal(random, design.traffic.lastMile);
	const draws = ways.map((way) => added([lastMile, wayDraw(design, { ...path, random, way })]));
	const { edgeCache } = path.feature;
	const edge = path.operation === "read" && edgeCache ? edgeCache.hitRate : 0;
	const fromEdge = edgeCache ? added([lastMile, lognormal(random, edgeCache.latency)]) : lastMile;
	const times = Float64Array.from({ length: count }, () =>
		random() < edge ? fromEdge() : (draws[chosen(ways, random)] as Draw)(),
	);
	return times.sort();
}

function chosen(ways: readonly Way[], random: Random): number {
	let left = random();
	for (let k = 0; k < ways.length - 1; k++) {
		left -= (ways[k] as Way).share;
		if (left < 0) return k;
	}
	return ways.length - 1;
}

function wayDraw(design: Design, of: Path & { readonly random: Random; readonly way: Way }): Draw {
	const { feature, population, operation, random, way } = of;
	const { entry, home } = way;
	const store = design.data.get(feature.store) as Store;
	const consistency = operation === "read" ? readsReading(design, feature) : effectiveReading(design, store);
	const balancing = [...design.balancing.values()].filter(
		({ regions, to }) => regions.includes(entry) && to.includes(feature.application),
	);
	const application = design.application.get(feature.application);
	return added([
		trip(random, rttMs(design, population, entry)),
		...balancing.map(({ latency }) => lognormal(random, latency)),
		...(application === undefined ? [] : [lognormal(random, application.latency)]),
		storeDraw({ design, random, store, operation, consistency, entry, home }),
	]);
}

function storeDraw(request: StoreRequest): Draw {
	const { store, random, operation } = request;
	const own = lognormal(random, store.latency[operation]);
	switch (store.pattern) {
		case "single-leader":
			return added([own, singleLeader(request)]);
		case "multi-leader": {
			const near = nearestReplica(request);
			return added([own, to(request, near), acknowledged(request, near)]);
		}
		case "leaderless": {
			const answers = store.replicas.map((replica) => added([to(request, replica), own]));
			return ranked(answers, store.quorum[operation]);
		}
		case "consensus":
			return added([own, consensus(request)]);
		case "partitioned":
			return added([own, partitioned(request)]);
	}
}

function singleLeader(request: StoreRequest): Draw {
	const { store, operation, consistency, random } = request;
	const leader = store.leader as Id;
	const atLeader = to(request, leader);
	if (operation === "write") return added([atLeader, acknowledged(request, leader)]);
	const near = nearestReplica(request);
	if (consistency === "eventual") return to(request, near);
	const mayLagMs = consistency === "bounded-staleness" ? store.staleBoundMs : 1000;
	const atLeaderOnly = consistency === "strong" || (consistency === "read-your-writes" && !store.facts.sessionTokens);
	if (atLeaderOnly || mayLagMs === undefined) return atLeader;
	const delay = added([
		trip(random, rttMs(request.design, leader, near) / 2),
		lognormal(random, store.replication.lag),
	]);
	const atReplica = to(request, near);
	const keepsUp = near === leader || waitedFor(request, leader).includes(near);
	return () => (!keepsUp && delay() > mayLagMs ? atLeader() : atReplica());
}

/** What a synchronous write waits for after it reached `from`; nothing for reads and asynchronous stores. */
function acknowledged(request: StoreRequest, from: Id): Draw {
	const { store, operation, consistency } = request;
	if (operation === "read" || consistency !== "strong" || store.replication.mode !== "sync") return () => 0;
	return rounds(request, { from, members: store.replicas, rank: acksOf(store) });
}

function acksOf({ replication: { acks }, replicas: { length: n } }: Store): number {
	return { all: n - 1, majority: Math.floor(n / 2) }[acks as string] ?? Math.min(acks as number, n - 1);
}

/** The replicas that a write at the leader usually waits for: the nearest. */
function waitedFor({ design, store }: StoreRequest, leader: Id): readonly Id[] {
	if (effectiveReading(design, store) !== "strong") return [];
	return store.replicas
		.filter((replica) => replica !== leader)
		.toSorted((a, b) => rttMs(design, leader, a) - rttMs(design, leader, b))
		.slice(0, acksOf(store));
}

function consensus(request: StoreRequest): Draw {
	const { design, store, operation, consistency, entry } = request;
	const { leader } = store;
	const near = nearestReplica(request);
	const members = [...store.voters, ...store.witnesses];
	const rank = Math.floor(members.length / 2);
	if (operation === "write") {
		// Without a vote at the entry, the only voter's answer is needed even so.
		const atLeast = members.includes(entry) ? 0 : 1;
		if (leader === undefined || leader === "nearest") {
			return rounds(request, { from: entry, members, rank: Math.max(rank, atLeast) });
		}
		return added([to(request, leader), rounds(request, { from: leader, members, rank })]);
	}
	if (leader === undefined || leader === "nearest") return to(request, near);
	const lagMs = store.facts.closedLagMs + rttMs(design, leader, near) / 2;
	const tooOld = consistency === "bounded-staleness" && near !== leader && (store.staleBoundMs ?? 0) < lagMs;
	return to(request, consistency === "strong" || tooOld ? leader : near);
}

function partitioned(request: StoreRequest): Draw {
	const { store, operation, consistency } = request;
	const home = request.home as Id;
	const copies = store.replication.copies.get(home) ?? [];
	if (operation === "read" || consistency !== "strong" || copies.length === 0) return to(request, home);
	const rank = Math.floor((copies.length + 1) / 2);
	return added([to(request, home), rounds(request, { from: home, members: copies, rank })]);
}

function nearestReplica({ design, store, entry }: StoreRequest): Id {
	return nearestOf(design, entry, readableOf(store));
}

function to({ design, random, entry }: StoreRequest, replica: Id): Draw {
	return trip(random, rttMs(design, entry, replica));
}

interface Rounds {
	readonly from: Id;
	readonly members: readonly Id[];
	readonly rank: number;
}

/** So many waits, one after the other, for the rank-th fastest of the others. */
function rounds({ design, random, store }: StoreRequest, { from, members, rank }: Rounds): Draw {
	const others = members.filter((member) => member !== from).map((member) => trip(random, rttMs(design, from, member)));
	if (rank < 1 || others.length === 0) return () => 0;
	return added(Array.from({ length: store.replication.commitRoundTrips }, () => ranked(others, rank)));
}

function ranked(draws: readonly Draw[], rank: number): Draw {
	return () => draws.map((draw) => draw()).sort((a, b) => a - b)[rank - 1] as number;
}

function added(draws: readonly Draw[]): Draw {
	return () => {
		let sum = 0;
		for (const draw of draws) sum += draw();
		return sum;
	};
}

/** A network round trip: its 99th percentile is 1.3 times its median. */
function trip(random: Random, medianMs: number): Draw {
	return lognormal(random, { p50Ms: medianMs, p99Ms: 1.3 * medianMs });
}

/** ln of it is normal: Box and Muller. A median of 0 is no time at all. */
function lognormal(random: Random, { p50Ms, p99Ms }: LatencyMs): Draw {
	if (p50Ms === 0) return () => 0;
	const sigma = Math.log(p99Ms / p50Ms) / 2.3263;
	return () => {
		const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
		return p50Ms * Math.exp(sigma * normal);
	};
}
