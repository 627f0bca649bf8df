import type { Design, Feature, Id, LatencyMs, Store } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import { featureReadConsistency } from "../../model/effectiveConsistency.ts";
import { lognormalMeanMs, oneWayLatency } from "../../model/lognormal.ts";
import { fixedLeader, nearestReplica } from "../../model/replicas.ts";
import { lognormal } from "../latency/distribution.ts";
import { storeWays, toleratedLagMs } from "../latency/storeWays.ts";
import { sumOf } from "../latency/sumOf.ts";
import { quorumDelay } from "./quorumDelay.ts";
import { meanReplicationDelayMs, replicationDelay } from "./replicationDelay.ts";
import type { SeenDelay } from "./seenDelay.ts";
import { seenThrough } from "./seenDelay.ts";

/** Reads of a feature that enter at a region. */
export interface RegionReads {
	readonly feature: Feature;
	readonly store: Store;
	readonly entry: Id;
	/** Region → share of the feature's writes that commit there (leaderless: that are coordinated there). */
	readonly origins: ReadonlyMap<Id, number>;
}

/** How long these reads miss the writes of each region; empty where they see every write. */
export function writerDelays(design: Design, reads: RegionReads): ReadonlyMap<Id, SeenDelay> {
	const { feature, store, entry, origins } = reads;
	if (store.pattern === "partitioned" || featureReadConsistency(design, feature) === "strong") return new Map();
	if (store.pattern === "leaderless") {
		const writers = [...origins.keys()];
		return new Map(writers.map((writer) => [writer, quorumDelay(design, { store, writer, reader: entry })]));
	}
	const replica = servingReplica(design, reads);
	const writers = [...origins.keys()].filter((writer) => writer !== replica);
	const delays = new Map<Id, SeenDelay>();
	for (const writer of writers) {
		const delay = delayTo(design, { ...reads, writer, replica });
		if (delay !== undefined) delays.set(writer, delay);
	}
	return delays;
}

/** The replica that serves the reads: the one that is asked first where a share of them goes on to the leader. */
export function servingReplica(design: Design, { feature, store, entry }: Omit<RegionReads, "origins">): Id {
	const ways = storeWays(design, { feature, store, operation: "read", entry });
	const leader = fixedLeader(store);
	const follower = ways.find(({ serves }) => serves !== leader)?.serves;
	return follower ?? ways[0]?.serves ?? nearestReplica(design, store, entry);
}

function delayTo(
	design: Design,
	{ feature, store, writer, replica }: RegionReads & { readonly writer: Id; readonly replica: Id },
): SeenDelay | undefined {
	if (store.pattern === "consensus") {
		const closedLag: LatencyMs = { p50Ms: store.facts.closedLagMs, p99Ms: store.facts.closedLagMs };
		const way = oneWayLatency(rttMs(design, writer, replica));
		return seenThrough({
			delay: sumOf([lognormal(way), lognormal(closedLag)]),
			meanMs: lognormalMeanMs(way) + store.facts.closedLagMs,
		});
	}
	const path = { store, from: writer, to: replica };
	const delay = replicationDelay(design, path);
	if (delay === undefined) return undefined;
	const meanMs = meanReplicationDelayMs(design, path);
	if (store.pattern !== "single-leader") return seenThrough({ delay, meanMs });
	const consistency = featureReadConsistency(design, feature);
	const boundMs = consistency === "bounded-staleness" ? store.staleBoundMs : undefined;
	return seenThrough({ delay, meanMs, boundMs }, toleratedLagMs(store, consistency));
}
