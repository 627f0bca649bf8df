import { ranked } from "../staleness/quorumTrials.ts";
import type { Distribution } from "./distribution.ts";
import { cdf, earliestMs, fromCdf, gridSize, lognormal } from "./distribution.ts";

/**
 * The time of the `rank`-th fastest (1 is the fastest) of independent members that need not be alike:
 * P(at least `rank` members are done by t). A rank beyond the members waits for the slowest; without
 * members or at rank 0 there is nothing to wait for.
 */
export function orderStatistic(rank: number, members: readonly Distribution[]): Distribution {
	const wanted = Math.min(rank, members.length);
	const first = members[0];
	if (first === undefined || wanted < 1) return lognormal({ p50Ms: 0, p99Ms: 0 });
	if (members.length === 1) return first;
	const within = inTime(wanted, members);
	const timesMs = evaluationTimesMs(wanted, within);
	const done = new Float64Array(within.length);
	const atLeast = timesMs.map((tMs) => {
		for (let m = 0; m < within.length; m++) done[m] = cdf(within[m] as Distribution, tMs);
		return probabilityOfAtLeast(wanted, done);
	});
	return fromCdf(timesMs, atLeast);
}

/**
 * Those that can be among the first `rank`: the others are never done before the `rank` that can begin soonest all
 * are. Of dozens of replicas around the world that is a handful, and what the others take is not even computed.
 */
function inTime(rank: number, members: readonly Distribution[]): readonly Distribution[] {
	const soonest = members.toSorted((a, b) => earliestMs(a) - earliestMs(b)).slice(0, rank);
	const latestMs = Math.max(...soonest.map(({ quantilesMs }) => quantilesMs[gridSize - 1] as number));
	return members.filter((member) => earliestMs(member) <= latestMs);
}

/** P(at least `wanted` of independent events happen), each with its own probability. */
export function probabilityOfAtLeast(wanted: number, probabilities: ArrayLike<number>): number {
	// happened[c]: the probability that c of the events seen so far happened; `wanted` stands for it or more.
	const happened = new Float64Array(wanted + 1);
	happened[0] = 1;
	for (let each = 0; each < probabilities.length; each++) {
		const p = probabilities[each] as number;
		happened[wanted] = (happened[wanted] as number) + (happened[wanted - 1] as number) * p;
		for (let count = wanted - 1; count >= 1; count--) {
			happened[count] = (happened[count] as number) * (1 - p) + (happened[count - 1] as number) * p;
		}
		happened[0] = (happened[0] as number) * (1 - p);
	}
	return Math.min(happened[wanted] as number, 1);
}

/**
 * Rising times that cover the range: at each grid point the rank-th of the members' quantiles, and the
 * fastest of the first and the slowest of the last, since a fast answer may come from any member.
 */
function evaluationTimesMs(rank: number, members: readonly Distribution[]): Float64Array {
	const timesMs: number[] = [];
	const quantilesMs = members.map((member) => member.quantilesMs);
	const times = new Float64Array(members.length);
	const scratch = new Float64Array(members.length);
	for (let k = 0; k < gridSize; k++) {
		for (let m = 0; m < times.length; m++) times[m] = quantilesMs[m]?.[k] as number;
		timesMs.push(ranked(times, scratch, rank));
	}
	const slowestMs = Math.max(...quantilesMs.map((quantiles) => quantiles[gridSize - 1] as number));
	timesMs.push(slowestMs);
	return Float64Array.from(new Set(timesMs.sort((a, b) => a - b)));
}
