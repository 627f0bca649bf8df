import type { Design, Id, LatencyMs, Store } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import { oneWayLatency } from "../../model/lognormal.ts";
import { seededRandom } from "../../model/random.ts";
import type { Distribution } from "../latency/distribution.ts";
import { gridPosition, lognormal, quantilesAtMs } from "../latency/distribution.ts";
import { Memo } from "../latency/memo.ts";
import { sumOf } from "../latency/sumOf.ts";
import type { LatinHypercube } from "./latinHypercube.ts";
import { type PlayedReads, type PlayedWrites, playReads, playWrites, visibleAfterMs } from "./playedQuorum.ts";
import { quorumCube } from "./quorumTrials.ts";
import type { SeenDelay } from "./seenDelay.ts";

const legs = new WeakMap<Distribution, Float64Array>();
const cubes = new Memo<number, LatinHypercube>(8);

/**
 * Trials for each pair of coordinators, fewer where there are many pairs: a region's figure mixes them
 * all. They are evenly spread, so that percentiles hardly depend on the seed.
 */
function trialsOf(replicas: number): number {
	return Math.min(Math.max(Math.floor(2e6 / (4 * replicas ** 3)), 512), 8192);
}

/**
 * How long reads coordinated at `reader` may miss writes coordinated at `writer` in a leaderless store:
 * the WARS model with one way W = RTT/2 + the replica's write, A = R = RTT/2, S = RTT/2 + its read.
 *
 * What happens to a write doesn't hang on who reads, nor the other way round, so that each is played once
 * for each coordinator; a pair of them only compares.
 */
export function quorumDelay(
	design: Design,
	{ store, writer, reader }: { readonly store: Store; readonly writer: Id; readonly reader: Id },
): SeenDelay {
	const writes = writesAt(design, store, writer);
	const reads = readsAt(design, store, reader);
	const ofWrites = pairs.get(writes) ?? new WeakMap<PlayedReads, SeenDelay>();
	pairs.set(writes, ofWrites);
	const known = ofWrites.get(reads) ?? observed(visibleAfterMs(writes, reads).sort());
	ofWrites.set(reads, known);
	return known;
}

const pairs = new WeakMap<PlayedWrites, WeakMap<PlayedReads, SeenDelay>>();
const writesKnown = new Memo<string, PlayedWrites>(256);
const readsKnown = new Memo<string, PlayedReads>(256);

/** By coordinator: a store's every reader meets every writer. */
interface PlayedAt {
	readonly writes: Map<Id, PlayedWrites>;
	readonly reads: Map<Id, PlayedReads>;
}

const played = new WeakMap<Design["network"], WeakMap<Store, PlayedAt>>();

function playedAt({ network }: Design, store: Store): PlayedAt {
	const ofNetwork = played.get(network) ?? new WeakMap<Store, PlayedAt>();
	played.set(network, ofNetwork);
	const ofStore = ofNetwork.get(store) ?? { writes: new Map(), reads: new Map() };
	ofNetwork.set(store, ofStore);
	return ofStore;
}

function writesAt(design: Design, store: Store, writer: Id): PlayedWrites {
	const { writes } = playedAt(design, store);
	const known = writes.get(writer) ?? writesNow(design, store, writer);
	writes.set(writer, known);
	return known;
}

function readsAt(design: Design, store: Store, reader: Id): PlayedReads {
	const { reads } = playedAt(design, store);
	const known = reads.get(reader) ?? readsNow(design, store, reader);
	reads.set(reader, known);
	return known;
}

function writesNow(design: Design, store: Store, writer: Id): PlayedWrites {
	const { quorum, latency, replicas } = store;
	const rttsMs = replicas.map((replica) => rttMs(design, writer, replica));
	const key = `${quorum.write}/${latency.write.p50Ms}~${latency.write.p99Ms}/${rttsMs.join()}`;
	return writesKnown.get(key, () => {
		const { samples, cube } = trialsFor(replicas.length);
		const ways = rttsMs.map(oneWayLatency);
		return playWrites({
			answers: quorum.write,
			cube,
			there: ways.map((way) => legAnd(samples, way, latency.write)),
			back: ways.map((way) => legAnd(samples, way)),
		});
	});
}

function readsNow(design: Design, store: Store, reader: Id): PlayedReads {
	const { quorum, latency, replicas } = store;
	const rttsMs = replicas.map((replica) => rttMs(design, reader, replica));
	const key = `${quorum.read}/${latency.read.p50Ms}~${latency.read.p99Ms}/${rttsMs.join()}`;
	return readsKnown.get(key, () => {
		const { samples, cube } = trialsFor(replicas.length);
		const ways = rttsMs.map(oneWayLatency);
		return playReads({
			answers: quorum.read,
			cube,
			there: ways.map((way) => legAnd(samples, way)),
			back: ways.map((way) => legAnd(samples, way, latency.read)),
		});
	});
}

function trialsFor(replicas: number): { readonly samples: number; readonly cube: LatinHypercube } {
	const samples = trialsOf(replicas);
	return { samples, cube: cubes.get(replicas, () => quorumCube(replicas, samples, seededRandom(1, "quorum-delay"))) };
}

/**
 * A message's way, and the replica's own time where it has to do something for it: as many evenly
 * spread quantiles as there are trials, since each trial takes one of them.
 */
function legAnd(samples: number, way: LatencyMs, own?: LatencyMs): Float64Array {
	const leg = own === undefined ? lognormal(way) : sumOf([lognormal(own), lognormal(way)]);
	const known = legs.get(leg);
	if (known?.length === samples) return known;
	const quantiles = quantilesAtMs(leg, evenlySpread(samples));
	legs.set(leg, quantiles);
	return quantiles;
}

/** On the grid of a distribution, the middles of so many equally likely parts. */
function evenlySpread(samples: number): Float64Array {
	return positions.get(samples, () =>
		Float64Array.from({ length: samples }, (_, i) => gridPosition((i + 0.5) / samples)),
	);
}

const positions = new Memo<number, Float64Array>(8);

/** From sorted observations. */
function observed(sortedMs: Float64Array): SeenDelay {
	const count = sortedMs.length;
	const seenBy = (tMs: number) => countUpTo(sortedMs, tMs) / count;
	return {
		seenBy,
		arrivedBy: seenBy,
		servedShare: 1,
		meanMs: sortedMs.reduce((sum, ms) => sum + ms, 0) / count,
		longestMs: sortedMs[count - 1] as number,
	};
}

function countUpTo(sorted: Float64Array, limit: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as number) <= limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
