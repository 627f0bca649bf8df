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
	const own = mixture.map(({ distribution }) => quantileMs(distribution, fraction));
	let low = Math.min(...own);
	let high = Math.max(...own);
	for (let i = 0; i < 60 && high - low > 1e-6 * high; i++) {
		const middle = (low + high) / 2;
		if (mixtureCdf(mixture, middle) < fraction) low = middle;
		else high = middle;
	}
	return high;
}
