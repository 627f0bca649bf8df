import type { Design, Id, Store } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import { oneWayLatency } from "../../model/lognormal.ts";
import { lognormal, quantileMs } from "../latency/distribution.ts";
import { sumOfTwo } from "../latency/sum.ts";

/**
 * 99th percentile of the time from a write's commit in one region until another has applied it, in
 * milliseconds: half a round trip plus the apply lag.
 */
export function replicationDelayP99Ms(
	design: Design,
	store: Store,
	{ from, to }: { readonly from: Id; readonly to: Id },
): number {
	const network = lognormal(oneWayLatency(rttMs(design, from, to)));
	return quantileMs(sumOfTwo(network, lognormal(store.replication.lag)), 0.99);
}
