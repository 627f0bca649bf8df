import type { Distribution } from "./distribution.ts";
import { cdf, quantileMs } from "./distribution.ts";

/** What a share of the requests takes. Shares of a mixture add up to 1. */
export interface WeightedDistribution {
	readonly share: number;
	readonly distribution: Distribution;
}

/** P(time ≤ tMs) of a mixture. */
export function mixtureCdf(mixture: readonly WeightedDistribution[], tMs: number): number {
	let probability = 0;
	for (const { share, distribution } of mixture) probability += share * cdf(distribution, tMs);
	return probability;
}

/** The time within which the fraction of all requests is answered: it lies between the members' own. */
export function mixtureQuantileMs(mixture: readonly WeightedDistribution[], fraction: number): number {
	const [only] = mixture;
	if (only !== undefined && mixture.length === 1) return quantileMs(only.distribution, fraction);
	const own = mixture.map(({ distribution }) => quantileMs(distribution, fraction));
	let low = Math.min(...own);
	let high = Math.max(...own);
	let belowLow = mixtureCdf(mixture, low) - fraction;
	let belowHigh = mixtureCdf(mixture, high) - fraction;
	// Regula falsi and bisection in turns: the one is fast where F is straight, the other never fails.
	for (let i = 0; i < 60 && high - low > 1e-6 * high; i++) {
		const middle = i % 2 === 0 ? crossing({ low, high, belowLow, belowHigh }) : (low + high) / 2;
		const below = mixtureCdf(mixture, middle) - fraction;
		if (Math.abs(below) < 1e-9) return middle;
		if (below < 0) [low, belowLow] = [middle, below];
		else [high, belowHigh] = [middle, below];
	}
	return high;
}

interface Bracket {
	readonly low: number;
	readonly high: number;
	readonly belowLow: number;
	readonly belowHigh: number;
}

/** Where the straight line between both ends meets zero. */
function crossing({ low, high, belowLow, belowHigh }: Bracket): number {
	const rise = belowHigh - belowLow;
	return rise > 0 ? Math.min(Math.max(low - (belowLow * (high - low)) / rise, low), high) : (low + high) / 2;
}
