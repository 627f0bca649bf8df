import * as texts from "../../texts/format/keys.ts";
import type { Sourced } from "../catalog/technology.ts";
import type { LatencyMs } from "../model/design.ts";

const source = {
	source: texts.genericDefaultForATechnology,
	asOf: "unknown",
	estimated: true,
};

/** One region's instance of an unknown technology: a common service level, and no more than a guess. */
export const genericAvailability: Sourced<number> = { value: 0.999, source };

/** A load balancer or gateway in the request's path. */
export const genericBalancingLatency: Sourced<LatencyMs> = { value: { p50Ms: 1, p99Ms: 5 }, source };

/** One replica of a store on local disks, in its region. */
export const genericStoreLatency: Readonly<Record<"read" | "write", Sourced<LatencyMs>>> = {
	read: { value: { p50Ms: 2, p99Ms: 10 }, source },
	write: { value: { p50Ms: 4, p99Ms: 20 }, source },
};

/** Apply delay of an asynchronous replica, on top of the network. */
export const genericLag: Sourced<LatencyMs> = { value: { p50Ms: 200, p99Ms: 2000 }, source };
