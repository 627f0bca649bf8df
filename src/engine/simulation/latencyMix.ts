import { inverseSqrt2Pi, normalCdf, normalCdfOf, z99 } from "../model/normal.ts";
import { exp, log, log1p } from "../model/portableMath.ts";
import type { Moments } from "./moments.ts";

/** A fixed time and a lognormal one. */
export interface ShiftedTime extends LognormalTime {
	readonly shiftMs: number;
}

export interface LognormalTime {
	/** Mean of the lognormal's logarithm. */
	readonly mu: number;
	/** Standard deviation of the lognormal's logarithm. */
	readonly sigma: number;
}

/**
 * Answers and how long they take: four numbers for each part, one after the other, since a run makes
 * millions of them. They are its weight (answers a second), its fixed time, and the mean and the
 * standard deviation of the logarithm.
 */
export type LatencyMix = Float64Array;

const perPart = 4;

/**
 * The sum of a path's independent parts is taken as the lognormal of the same mean and variance
 * (Fenton 1960); what retries cost is added as a fixed time. An estimate of the simulator's own,
 * within a few per cent of the analysis' in the middle and about ten at the tail.
 */
export function lognormalTime({ meanMs, variance }: Moments): LognormalTime {
	const sigmaSquared = meanMs > 0 ? log1p(variance / (meanMs * meanMs)) : 0;
	return { mu: log(Math.max(meanMs, 1e-9)) - sigmaSquared / 2, sigma: Math.sqrt(sigmaSquared) };
}

/** P(T > t). */
export function slowerShare({ shiftMs, mu, sigma }: ShiftedTime, tMs: number): number {
	if (tMs === Number.POSITIVE_INFINITY) return 0;
	const own = tMs - shiftMs;
	if (own <= 0) return 1;
	if (sigma < leastSigma) return log(own) < mu ? 1 : 0;
	return normalCdf((mu - log(own)) / sigma);
}

/** Less spread than this is none. */
const leastSigma = 1e-9;

/** The answers and their times are the same to the last digit. */
export function isSameMix(a: LatencyMix, b: LatencyMix): boolean {
	if (a === b) return true;
	if (a.length !== b.length) return false;
	for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
	return true;
}

/** Parts of less than this share of the answers move the percentile by nothing that shows. */
const tiniestShare = 1e-6;

/**
 * 99th percentile of the mixture, in milliseconds; null when there is nothing in it. `nearMs` is a
 * guess to begin at, such as the percentile of a moment ago; it moves the result by less than 1e-9 of it.
 */
export function mixP99Ms(mix: LatencyMix, nearMs?: number): number | null {
	let total = 0;
	for (let at = 0; at < mix.length; at += perPart) total += mix[at] ?? 0;
	if (total <= 0) return null;
	const least = tiniestShare * total;
	let sum = 0;
	let from = Number.POSITIVE_INFINITY;
	let to = 0;
	for (let at = 0; at < mix.length; at += perPart) {
		const weight = mix[at] ?? 0;
		if (weight <= least) continue;
		const ownP99Ms = (mix[at + 1] ?? 0) + exp((mix[at + 2] ?? 0) + z99 * (mix[at + 3] ?? 0));
		sum += weight;
		from = Math.min(from, ownP99Ms);
		to = Math.max(to, ownP99Ms);
	}
	// The percentile of a mixture lies between those of its parts.
	const low = log(from) - 1e-3;
	const high = log(to) + 1e-3;
	const guess = nearMs === undefined ? Number.NaN : log(nearMs);
	return exp(tailRoot(mix, { low, high, guess, least, weight: 0.01 * sum }));
}

interface TailSearch {
	readonly low: number;
	readonly high: number;
	readonly guess: number;
	/** Parts of no more weight than this don't count. */
	readonly least: number;
	/** Σ weights of what is to be slower. */
	readonly weight: number;
}

/**
 * Logarithm of the time beyond which this weight lies, to 1e-9: Newton's method on the logarithm of
 * the tail, which is nearly straight; where it leaves the interval, or a jump has no slope, by halves.
 */
function tailRoot(mix: LatencyMix, search: TailSearch): number {
	const tail = { logMs: 0, tMs: 0, slower: 0, slope: 0 };
	let { low, high } = search;
	let x = within(search.guess, low, high) ?? (low + high) / 2;
	for (let round = 0; round < 100 && high - low > 1e-9; round++) {
		tail.logMs = x;
		measureTail(tail, mix, search.least);
		const excess = tail.slower / search.weight - 1;
		if (Math.abs(excess) < 1e-11) return x;
		if (excess > 0) low = x;
		else high = x;
		const next = within(x + (tail.slower * log1p(excess)) / tail.slope, low, high) ?? (low + high) / 2;
		// Newton's error shrinks by squares: after a step this small it is far below 1e-9.
		if (Math.abs(next - x) < 3e-6) return next;
		x = next;
	}
	return (low + high) / 2;
}

function within(x: number, low: number, high: number): number | undefined {
	return x > low && x < high ? x : undefined;
}

interface Tail {
	/** The time and its logarithm. */
	logMs: number;
	tMs: number;
	/** Weight of what is slower. */
	slower: number;
	/** How fast that falls with the logarithm of the time. */
	slope: number;
}

function measureTail(tail: Tail, mix: LatencyMix, least: number): void {
	tail.tMs = exp(tail.logMs);
	tail.slower = 0;
	tail.slope = 0;
	for (let at = 0; at < mix.length; at += perPart) if ((mix[at] ?? 0) > least) addPart(tail, mix, at);
}

/** A part this many standard deviations away is all on one side, to less than 1e-15. */
const farAway = 8;

function addPart(tail: Tail, mix: LatencyMix, at: number): void {
	const weight = mix[at] ?? 0;
	const shiftMs = mix[at + 1] ?? 0;
	const sigma = Math.max(mix[at + 3] ?? 0, leastSigma);
	const ownMs = tail.tMs - shiftMs;
	// What has a fixed time longer than that is slower for certain.
	const logOwn = shiftMs === 0 ? tail.logMs : log(Math.max(ownMs, 0));
	const z = ((mix[at + 2] ?? 0) - logOwn) / sigma;
	if (z > farAway) tail.slower += weight;
	if (Math.abs(z) > farAway) return;
	const exponential = exp(-0.5 * z * z);
	tail.slower += weight * normalCdfOf(z, exponential);
	tail.slope += (weight * inverseSqrt2Pi * exponential * tail.tMs) / (sigma * ownMs);
}
