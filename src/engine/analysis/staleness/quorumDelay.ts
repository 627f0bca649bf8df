import type { Design, Id, LatencyMs, Store } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import { oneWayLatency } from "../../model/lognormal.ts";
import { seededRandom } from "../../model/random.ts";
import type { Distribution } from "../latency/distribution.ts";
import { lognormal, quantileMs } from "../latency/distribution.ts";
import { Memo } from "../latency/memo.ts";
import { sumOf } from "../latency/sumOf.ts";
import type { DelaySampler } from "./delayModel.ts";
import type { LatinHypercube } from "./latinHypercube.ts";
import { quorumCube, sampleQuorum } from "./quorumTrials.ts";
import type { SeenDelay } from "./seenDelay.ts";

const known = new Memo<string, SeenDelay>(4096);
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
 */
export function quorumDelay(
	design: Design,
	{ store, writer, reader }: { readonly store: Store; readonly writer: Id; readonly reader: Id },
): SeenDelay {
	const { quorum, latency, replicas } = store;
	const writerRttsMs = replicas.map((replica) => rttMs(design, writer, replica));
	const readerRttsMs = replicas.map((replica) => rttMs(design, reader, replica));
	const key = JSON.stringify([quorum, latency, writerRttsMs, readerRttsMs]);
	return known.get(key, () => {
		const samples = trialsOf(replicas.length);
		const cases = [
			replicas.map((_, k) => {
				const toWriter = oneWayLatency(writerRttsMs[k] as number);
				const toReader = oneWayLatency(readerRttsMs[k] as number);
				return {
					write: legAnd(samples, toWriter, latency.write),
					ack: legAnd(samples, toWriter),
					read: legAnd(samples, toReader),
					response: legAnd(samples, toReader, latency.read),
				};
			}),
		];
		const n = replicas.length;
		const cube = cubes.get(n, () => quorumCube(n, samples, seededRandom(1, "quorum-delay")));
		const trials = sampleQuorum({ r: quorum.read, w: quorum.write, samples, cube, cases });
		return observed(trials.visibleAfterMs.sort());
	});
}

/**
 * A message's way, and the replica's own time where it has to do something for it: as many evenly
 * spread quantiles as there are trials, since each trial takes one of them.
 */
function legAnd(samples: number, way: LatencyMs, own?: LatencyMs): DelaySampler {
	const leg = own === undefined ? lognormal(way) : sumOf([lognormal(own), lognormal(way)]);
	const known = legs.get(leg);
	const quantiles =
		known?.length === samples
			? known
			: Float64Array.from({ length: samples }, (_, i) => quantileMs(leg, (i + 0.5) / samples));
	legs.set(leg, quantiles);
	return (uniform) => quantiles[Math.floor(uniform * samples)] as number;
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
