import type { Design, Feature, Id, LatencyMs, Store } from "../../../../src/engine/model/design.ts";
import { rttMs } from "../../../../src/engine/model/design.ts";
import { effectiveConsistency, featureReadConsistency } from "../../../../src/engine/model/effectiveConsistency.ts";
import type { RequestRoute } from "../../../../src/engine/model/entry.ts";
import { requestRoutes } from "../../../../src/engine/model/entry.ts";
import type { Random } from "../../../../src/engine/model/random.ts";
import type { Operation } from "../../../../src/engine/model/vocabulary.ts";

/** One normal number (Box and Muller). */
function normal(random: Random): number {
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export function drawLatency({ p50Ms, p99Ms }: LatencyMs, random: Random): number {
	return p50Ms * Math.exp((Math.log(p99Ms / p50Ms) / 2.3263) * normal(random));
}

export function drawTripMs(rtt: number, random: Random): number {
	return drawLatency({ p50Ms: rtt, p99Ms: 1.3 * rtt }, random);
}

/** The rank-th smallest; 0 for rank 0. */
export function rankedMs(values: readonly number[], rank: number): number {
	return rank < 1 ? 0 : (values.toSorted((a, b) => a - b)[Math.min(rank, values.length) - 1] ?? 0);
}

export interface SampledPath {
	readonly feature: Feature;
	readonly population: Id;
	readonly operation: Operation;
	readonly random: Random;
	readonly count: number;
}

/**
 * Plays one request of a path after the other, straight from the table of waits and without any of the
 * analysis: percentiles of the sorted times are what the figures have to give.
 */
export function sampledPathMs(design: Design, path: SampledPath): Float64Array {
	const { feature, operation, random, count } = path;
	const store = design.data.get(feature.store) as Store;
	const routes = requestRoutes(design, path);
	const edge = operation === "read" ? feature.edgeCache : undefined;
	const times = Float64Array.from({ length: count }, () => {
		const lastMileMs = drawLatency(design.traffic.lastMile, random);
		if (edge !== undefined && random() < edge.hitRate) return lastMileMs + drawLatency(edge.latency, random);
		const route = drawRoute(routes, random);
		return lastMileMs + beforeStoreMs(design, path, route.entry) + storeMs(design, { ...path, store, ...route });
	});
	return times.sort();
}

function drawRoute(routes: readonly RequestRoute[], random: Random): RequestRoute {
	let left = random();
	for (const route of routes) {
		left -= route.share;
		if (left < 0) return route;
	}
	return routes[0] as RequestRoute;
}

function beforeStoreMs(design: Design, { feature, population, random }: SampledPath, entry: Id): number {
	let ms = drawTripMs(rttMs(design, population, entry), random);
	for (const { to, regions, latency } of design.balancing.values()) {
		if (to.includes(feature.application) && regions.includes(entry)) ms += drawLatency(latency, random);
	}
	const application = design.application.get(feature.application);
	return application === undefined ? ms : ms + drawLatency(application.latency, random);
}

interface Request {
	readonly feature: Feature;
	readonly store: Store;
	readonly operation: Operation;
	readonly entry: Id;
	readonly home?: Id;
	readonly random: Random;
}

function storeMs(design: Design, request: Request): number {
	const { store, operation, entry, home, random } = request;
	const own = drawLatency(store.latency[operation], random);
	const near = nearby(design, request);
	switch (store.pattern) {
		case "leaderless":
			return leaderlessMs(design, request);
		case "consensus":
			return own + consensusMs(design, request);
		case "multi-leader":
			return own + tripMs(design, request, near) + acknowledgedMs(design, request, near);
		case "single-leader":
			return own + singleLeaderMs(design, request);
		case "partitioned":
			return own + drawTripMs(rttMs(design, entry, home ?? near), random);
	}
}

function nearby(design: Design, { store, entry }: Request): Id {
	return store.replicas.toSorted((a, b) => rttMs(design, entry, a) - rttMs(design, entry, b))[0] as Id;
}

function tripMs(design: Design, { entry, random }: Request, to: Id): number {
	return drawTripMs(rttMs(design, entry, to), random);
}

function leaderlessMs(design: Design, request: Request): number {
	const { store, operation, random } = request;
	const answers = store.replicas.map(
		(replica) => tripMs(design, request, replica) + drawLatency(store.latency[operation], random),
	);
	return rankedMs(answers, store.quorum[operation]);
}

function consensusMs(design: Design, request: Request): number {
	const { feature, store, operation, entry } = request;
	const anywhere = store.leader === "nearest" || store.leader === undefined;
	const leader = store.leader === "nearest" || store.leader === undefined ? nearby(design, request) : store.leader;
	if (operation === "read") {
		const strong = featureReadConsistency(design, feature) === "strong";
		return tripMs(design, request, strong ? leader : nearby(design, request));
	}
	const voters = [...store.voters, ...store.witnesses];
	const round = { from: anywhere ? entry : leader, to: voters, rank: Math.floor(voters.length / 2) };
	return (anywhere ? 0 : tripMs(design, request, leader)) + roundsMs(design, request, round);
}

function singleLeaderMs(design: Design, request: Request): number {
	const { feature, store, operation } = request;
	const leader = store.leader as Id;
	if (operation === "write") return tripMs(design, request, leader) + acknowledgedMs(design, request, leader);
	const eventual = featureReadConsistency(design, feature) === "eventual";
	return tripMs(design, request, eventual ? nearby(design, request) : leader);
}

function acknowledgedMs(design: Design, request: Request, from: Id): number {
	const { store, operation } = request;
	if (operation === "read" || effectiveConsistency(design, store) !== "strong") return 0;
	const { acks } = store.replication;
	const n = store.replicas.length;
	const majority = acks === "majority" ? Math.floor(n / 2) : acks;
	return roundsMs(design, request, { from, to: store.replicas, rank: majority === "all" ? n - 1 : majority });
}

function roundsMs(
	design: Design,
	{ store, random }: Request,
	{ from, to, rank }: { readonly from: Id; readonly to: readonly Id[]; readonly rank: number },
): number {
	let ms = 0;
	for (let round = 0; round < store.replication.commitRoundTrips; round++) {
		const others = to.filter((id) => id !== from).map((id) => drawTripMs(rttMs(design, from, id), random));
		ms += rankedMs(others, rank);
	}
	return ms;
}
