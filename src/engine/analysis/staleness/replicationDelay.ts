import type { Design, Id, Store } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import { lognormalMeanMs, oneWayLatency } from "../../model/lognormal.ts";
import type { Distribution } from "../latency/distribution.ts";
import { lognormal } from "../latency/distribution.ts";
import { waitedFor } from "../latency/laggingShare.ts";
import { sumOf } from "../latency/sumOf.ts";

/** The way of a committed write from one replica to another. */
export interface ReplicationPath {
	readonly store: Store;
	readonly from: Id;
	readonly to: Id;
}

/** Half a round trip and the apply lag, in milliseconds; 0 for replicas that the write waits for. */
export function meanReplicationDelayMs(design: Design, path: ReplicationPath): number {
	if (isImmediate(design, path)) return 0;
	const { store, from, to } = path;
	return lognormalMeanMs(oneWayLatency(rttMs(design, from, to))) + lognormalMeanMs(store.replication.lag);
}

/** The same delay as a distribution; undefined where there is none. */
export function replicationDelay(design: Design, path: ReplicationPath): Distribution | undefined {
	if (isImmediate(design, path)) return undefined;
	const { store, from, to } = path;
	return sumOf([lognormal(store.replication.lag), lognormal(oneWayLatency(rttMs(design, from, to)))]);
}

function isImmediate(design: Design, { store, from, to }: ReplicationPath): boolean {
	return from === to || waitedFor(design, store, from).includes(to);
}
