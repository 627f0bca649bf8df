import { normalCdf, z99 } from "../model/normal.ts";
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

/**
 * The sum of a path's independent parts is taken as the lognormal of the same mean and variance
 * (Fenton 1960); what retries cost is added as a fixed time. An estimate of the simulator's own,
 * within a few per cent of the analysis' in the middle and about ten at the tail.
 */
export function mixPart(
	{ meanMs, variance }: Moments,
	{ weight, shiftMs }: Pick<MixPart, "weight" | "shiftMs">,
): MixPart {
	const sigmaSquared = meanMs > 0 ? Math.log1p(variance / (meanMs * meanMs)) : 0;
	return { weight, shiftMs, mu: Math.log(Math.max(meanMs, 1e-9)) - sigmaSquared / 2, sigma: Math.sqrt(sigmaSquared) };
}

/** P(T > t) of one part. */
export function slowerShare({ shiftMs, mu, sigma }: MixPart, tMs: number): number {
	if (tMs === Number.POSITIVE_INFINITY) return 0;
	const own = tMs - shiftMs;
	if (own <= 0) return 1;
	if (sigma < 1e-9) return Math.log(own) < mu ? 1 : 0;
	return normalCdf((mu - Math.log(own)) / sigma);
}

/** Parts of less than this share of the answers move the percentile by nothing that shows. */
const tiniestShare = 1e-6;

/** 99th percentile of the mixture, in milliseconds; null when there is nothing in it. */
export function mixP99Ms(parts: readonly MixPart[]): number | null {
	let total = 0;
	for (const part of parts) total += part.weight;
	if (total <= 0) return null;
	const counted = parts.filter((part) => part.weight > tiniestShare * total);
	const ownP99s = counted.map(({ shiftMs, mu, sigma }) => shiftMs + Math.exp(mu + z99 * sigma));
	const sum = counted.reduce((weight, part) => weight + part.weight, 0);
	const excess = (logMs: number): number => {
		const tMs = Math.exp(logMs);
		let slower = 0;
		for (const part of counted) slower += part.weight * slowerShare(part, tMs);
		return slower / sum - 0.01;
	};
	// The percentile of a mixture lies between those of its parts.
	return Math.exp(fallingRoot(excess, Math.log(Math.min(...ownP99s)) - 1e-3, Math.log(Math.max(...ownP99s)) + 1e-3));
}

/** Where a falling function crosses zero, to 1e-9: false position that halves the value at an end that stays (Illinois). */
function fallingRoot(f: (x: number) => number, from: number, to: number): number {
	let low = from;
	let high = to;
	let atLow = f(low);
	let atHigh = f(high);
	if (atHigh >= 0) return high;
	for (let round = 0; round < 100 && high - low > 1e-9; round++) {
		// Near a jump, or far from straight, false position crawls: every third time the interval is halved.
		const x = round % 3 === 2 ? (low + high) / 2 : low + ((high - low) * atLow) / (atLow - atHigh);
		const atX = f(x);
		if (atX > 0) {
			low = x;
			atLow = atX;
			atHigh /= 2;
		} else {
			high = x;
			atHigh = atX;
			atLow /= 2;
		}
		if (Math.abs(atX) < 1e-10) return x;
	}
	return (low + high) / 2;
}
