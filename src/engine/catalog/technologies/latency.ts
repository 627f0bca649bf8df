import type { LatencyMs } from "../../model/design.ts";

/** A latency by its median and 99th percentile, in milliseconds. */
export function latency(p50Ms: number, p99Ms: number): LatencyMs {
	return { p50Ms, p99Ms };
}
