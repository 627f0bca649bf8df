import { firstAlike } from "../../model/alikeStores.ts";
import type { Design, Id, Store } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import { oneWayLatency } from "../../model/lognormal.ts";
import { seededRandom } from "../../model/random.ts";
import type { Distribution } from "../latency/distribution.ts";
import { earliestMs, gridPosition, gridSize, lognormal, quantilesAtMs } from "../latency/distribution.ts";
import { Memo } from "../latency/memo.ts";
import { sumOf } from "../latency/sumOf.ts";
import type { LatinHypercube } from "./latinHypercube.ts";
import type { PlayedReads, PlayedSide, PlayedWrites } from "./playedQuorum.ts";
import { playReads, playWrites, visibleAfterMs } from "./playedQuorum.ts";
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
	const alike = firstAlike(design, store);
	const writes = writesAt(design, alike, writer);
	const reads = readsAt(design, alike, reader);
	const ofWrites = pairs.get(writes) ?? new WeakMap<PlayedReads, SeenDelay>();
	pairs.set(writes, ofWrites);
	const known = ofWrites.get(reads) ?? observed(sorted(visibleAfterMs(writes, reads)));
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
		const ways = rttsMs.map(oneWayLatency);
		const there = ways.map((way) => sumOf([lognormal(latency.write), lognormal(way)]));
		return playWrites(sideOf({ answers: quorum.write, there, back: ways.map(lognormal) }, "everywhere"));
	});
}

function readsNow(design: Design, store: Store, reader: Id): PlayedReads {
	const { quorum, latency, replicas } = store;
	const rttsMs = replicas.map((replica) => rttMs(design, reader, replica));
	const key = `${quorum.read}/${latency.read.p50Ms}~${latency.read.p99Ms}/${rttsMs.join()}`;
	return readsKnown.get(key, () => {
		const ways = rttsMs.map(oneWayLatency);
		const back = ways.map((way) => sumOf([lognormal(latency.read), lognormal(way)]));
		return playReads(sideOf({ answers: quorum.read, there: ways.map(lognormal), back }));
	});
}

/** The messages of one coordinator to and from each replica. */
interface Messages {
	readonly answers: number;
	readonly there: readonly Distribution[];
	readonly back: readonly Distribution[];
}

/**
 * Of replicas too far away to answer in time only how a message gets there is played, and that only where it is
 * asked for: of a write, since somebody next to them may read it.
 */
function sideOf(messages: Messages, there: "everywhere" | "near" = "near"): PlayedSide {
	const near = nearReplicas(messages);
	const { samples, cube } = trialsFor(messages.there.length);
	const isNear = new Set(near);
	const legOf = (leg: Distribution, k: number): Float64Array => (isNear.has(k) ? quantilesOf(leg, samples) : unplayed);
	return {
		answers: messages.answers,
		cube,
		near,
		there: messages.there.map(there === "near" ? legOf : (leg) => quantilesOf(leg, samples)),
		back: messages.back.map(legOf),
	};
}

const unplayed = new Float64Array(0);

/** Those that can be among the first to answer: the others always answer after as many as are waited for. */
function nearReplicas({ answers, there, back }: Messages): readonly number[] {
	const soonestMs = there.map((leg, k) => earliestMs(leg) + earliestMs(back[k] as Distribution));
	const numbers = [...soonestMs.keys()];
	const first = numbers.toSorted((a, b) => (soonestMs[a] as number) - (soonestMs[b] as number)).slice(0, answers);
	const latestMs = Math.max(...first.map((k) => lastMs(there[k] as Distribution) + lastMs(back[k] as Distribution)));
	return numbers.filter((k) => (soonestMs[k] as number) <= latestMs);
}

function lastMs({ quantilesMs }: Distribution): number {
	return quantilesMs[gridSize - 1] as number;
}

function trialsFor(replicas: number): { readonly samples: number; readonly cube: LatinHypercube } {
	const samples = trialsOf(replicas);
	return { samples, cube: cubes.get(replicas, () => quorumCube(replicas, samples, seededRandom(1, "quorum-delay"))) };
}

/**
 * What a message's way, with the replica's own time where it has to do something for it, may take: as many evenly
 * spread quantiles as there are trials, since each trial takes one of them.
 */
function quantilesOf(leg: Distribution, samples: number): Float64Array {
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

/** Upwards. Many trials see the write at once: only those that do not have to be put in order. */
function sorted(visibleMs: Float64Array): Float64Array {
	const all = new Float64Array(visibleMs.length);
	let from = all.length;
	for (let trial = 0; trial < all.length; trial++) {
		const ms = visibleMs[trial] as number;
		if (ms > 0) all[--from] = ms;
	}
	all.subarray(from).sort();
	return all;
}

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
