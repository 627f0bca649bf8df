import type { LatencyMs } from "../model/design.ts";
import { lognormalMeanMs, lognormalSigma, roundTripLatency } from "../model/lognormal.ts";
import { normalCdf } from "../model/normal.ts";
import { expm1, log, log1p } from "../model/portableMath.ts";

/** Mean (ms) and variance (ms²) of a time; both add up over independent parts of a path. */
export interface Moments {
	readonly meanMs: number;
	readonly variance: number;
}

export const noTime: Moments = { meanMs: 0, variance: 0 };

export function latencyMoments(latency: LatencyMs): Moments {
	const meanMs = lognormalMeanMs(latency);
	const sigma = lognormalSigma(latency);
	return { meanMs, variance: meanMs * meanMs * expm1(sigma * sigma) };
}

/** Of a network round trip with this median. */
export function roundTripMoments(rttMs: number): Moments {
	return latencyMoments(roundTripLatency(rttMs));
}

export function addMoments(parts: readonly Moments[]): Moments {
	let meanMs = 0;
	let variance = 0;
	for (const part of parts) {
		meanMs += part.meanMs;
		variance += part.variance;
	}
	return { meanMs, variance };
}

/** Median of the lognormal with these moments, in milliseconds. */
export function momentsMedianMs({ meanMs, variance }: Moments): number {
	return meanMs <= 0 ? 0 : meanMs / Math.sqrt(1 + variance / (meanMs * meanMs));
}

/** P(T ≤ t) of the lognormal with these moments. */
export function momentsCdf({ meanMs, variance }: Moments, tMs: number): number {
	if (tMs <= 0) return 0;
	const sigmaSquared = log1p(variance / (meanMs * meanMs));
	if (sigmaSquared < 1e-12) return tMs >= meanMs ? 1 : 0;
	const mu = log(meanMs) - sigmaSquared / 2;
	return normalCdf((log(tMs) - mu) / Math.sqrt(sigmaSquared));
}
