import { normalCdf, normalDensity, z99 } from "../model/normal.ts";
import type { Moments } from "./moments.ts";

/** Answers of one kind: so many a second, each taking a fixed time and a lognormal one. */
export interface MixPart {
	readonly weight: number;
	readonly shiftMs: number;
	/** Mean of the lognormal's logarithm. */
	readonly mu: number;
	/** Standard deviation of the lognormal's logarithm. */
	readonly sigma: number;
}

/** The lognormal of a mixture's part. */
export type LognormalTime = Pick<MixPart, "mu" | "sigma">;

/**
 * The sum of a path's independent parts is taken as the lognormal of the same mean and variance
 * (Fenton 1960); what retries cost is added as a fixed time. An estimate of the simulator's own,
 * within a few per cent of the analysis' in the middle and about ten at the tail.
 */
export function lognormalTime({ meanMs, variance }: Moments): LognormalTime {
	const sigmaSquared = meanMs > 0 ? Math.log1p(variance / (meanMs * meanMs)) : 0;
	return { mu: Math.log(Math.max(meanMs, 1e-9)) - sigmaSquared / 2, sigma: Math.sqrt(sigmaSquared) };
}

/** P(T > t) of one part. */
export function slowerShare({ shiftMs, mu, sigma }: MixPart, tMs: number): number {
	if (tMs === Number.POSITIVE_INFINITY) return 0;
	const own = tMs - shiftMs;
	if (own <= 0) return 1;
	if (sigma < 1e-9) return Math.log(own) < mu ? 1 : 0;
	return normalCdf((mu - Math.log(own)) / sigma);
}

/** The answers and their times are the same to the last digit. */
export function isSameMix(a: readonly MixPart[], b: readonly MixPart[]): boolean {
	return (
		a.length === b.length &&
		a.every(({ weight, shiftMs, mu, sigma }, index) => {
			const other = b[index];
			return other?.weight === weight && other.shiftMs === shiftMs && other.mu === mu && other.sigma === sigma;
		})
	);
}

/** Parts of less than this share of the answers move the percentile by nothing that shows. */
const tiniestShare = 1e-6;

/**
 * 99th percentile of the mixture, in milliseconds; null when there is nothing in it. `nearMs` is a
 * guess to begin at, such as the percentile of a moment ago; it moves the result by less than 1e-9 of it.
 */
export function mixP99Ms(parts: readonly MixPart[], nearMs?: number): number | null {
	let total = 0;
	for (const part of parts) total += part.weight;
	if (total <= 0) return null;
	const counted = parts.filter((part) => part.weight > tiniestShare * total);
	let sum = 0;
	let from = Number.POSITIVE_INFINITY;
	let to = 0;
	for (const { weight, shiftMs, mu, sigma } of counted) {
		const ownP99Ms = shiftMs + Math.exp(mu + z99 * sigma);
		sum += weight;
		from = Math.min(from, ownP99Ms);
		to = Math.max(to, ownP99Ms);
	}
	// The percentile of a mixture lies between those of its parts.
	const low = Math.log(from) - 1e-3;
	const high = Math.log(to) + 1e-3;
	const guess = nearMs === undefined ? Number.NaN : Math.log(nearMs);
	return Math.exp(tailRoot(counted, { low, high, guess, weight: 0.01 * sum }));
}

interface TailSearch {
	readonly low: number;
	readonly high: number;
	readonly guess: number;
	/** Σ weights of what is to be slower. */
	readonly weight: number;
}

/**
 * Logarithm of the time beyond which this weight lies, to 1e-9: Newton's method on the logarithm of
 * the tail, which is nearly straight; where it leaves the interval, or a jump has no slope, by halves.
 */
function tailRoot(parts: readonly MixPart[], search: TailSearch): number {
	let { low, high } = search;
	let x = within(search.guess, low, high) ?? (low + high) / 2;
	for (let round = 0; round < 100 && high - low > 1e-9; round++) {
		const { slower, slope } = tailAt(parts, Math.exp(x));
		const excess = slower / search.weight - 1;
		if (Math.abs(excess) < 1e-11) return x;
		if (excess > 0) low = x;
		else high = x;
		const next = within(x + (slower * Math.log1p(excess)) / slope, low, high) ?? (low + high) / 2;
		if (Math.abs(next - x) < 1e-11) return next;
		x = next;
	}
	return (low + high) / 2;
}

function within(x: number, low: number, high: number): number | undefined {
	return x > low && x < high ? x : undefined;
}

/** Weight of what is slower than `tMs`, and how fast it falls with the logarithm of the time. */
function tailAt(parts: readonly MixPart[], tMs: number): { readonly slower: number; readonly slope: number } {
	let slower = 0;
	let slope = 0;
	for (const part of parts) {
		const { weight, shiftMs, mu, sigma } = part;
		const ownMs = tMs - shiftMs;
		if (ownMs <= 0 || sigma < 1e-9) {
			slower += weight * slowerShare(part, tMs);
			continue;
		}
		const z = (mu - Math.log(ownMs)) / sigma;
		slower += weight * normalCdf(z);
		slope += (weight * normalDensity(z) * tMs) / (sigma * ownMs);
	}
	return { slower, slope };
}
