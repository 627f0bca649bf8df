import type { LatencyMs } from "./design.ts";
import { networkTailRatio } from "./design.ts";
import { z99 } from "./normal.ts";
import { exp, log } from "./portableMath.ts";

/** Standard deviation of the logarithm: ln(p99 / p50) / 2.3263. 0 for a constant. */
export function lognormalSigma(latency: LatencyMs): number {
	if (latency.p50Ms <= 0 || latency.p99Ms <= latency.p50Ms) return 0;
	return log(latency.p99Ms / latency.p50Ms) / z99;
}

/** Mean in milliseconds: p50 · exp(σ² / 2). */
export function lognormalMeanMs(latency: LatencyMs): number {
	const sigma = lognormalSigma(latency);
	return latency.p50Ms * exp((sigma * sigma) / 2);
}

/** A network round trip with this median, in milliseconds. */
export function roundTripLatency(rttMs: number): LatencyMs {
	return { p50Ms: rttMs, p99Ms: networkTailRatio * rttMs };
}

/** Half of a round trip: the way of a message to the other side. */
export function oneWayLatency(rttMs: number): LatencyMs {
	return roundTripLatency(rttMs / 2);
}
