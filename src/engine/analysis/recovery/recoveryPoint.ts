import type { Design, Id, Store } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import { nearest } from "../../model/nearest.ts";
import { fixedLeader, nearestReplica, votingRegions } from "../../model/replicas.ts";
import { quantileMs } from "../latency/distribution.ts";
import { replicationDelay } from "../staleness/replicationDelay.ts";
import type { ExplainedMs } from "./detection.ts";
import type { FeatureRequests } from "./featureRequests.ts";
import { homeMembers, synchronousAcknowledgements } from "./storeNeeds.ts";

/**
 * The newest writes that can be missing when a region is lost, as a time in milliseconds: the 99th
 * percentile of the delay to the closest other copy. Infinity: all data, if the region does not return.
 *
 * @param writes the feature's writes (its reads lose nothing of their own)
 */
export function recoveryPoint(design: Design, writes: FeatureRequests, region: Id): ExplainedMs {
	const { store } = writes;
	if (!acceptsWrites(design, writes, region)) {
		const label = `${region} accepts no writes of this feature`;
		return { ms: 0, terms: [{ label, value: 0, unit: "ms", path: `data.${store.id}` }] };
	}
	if (isElsewhereFirst(store, region)) {
		const label = "Every write is in another region before it is acknowledged";
		return { ms: 0, terms: [{ label, value: 0, unit: "ms", path: `data.${store.id}` }] };
	}
	const copies = holders(store, region).filter((copy) => copy !== region);
	const closest = nearest(design, region, copies);
	if (closest === undefined) {
		return {
			ms: Number.POSITIVE_INFINITY,
			terms: [{ label: `No other copy of what ${region} holds`, value: null, path: `data.${store.id}.replicas` }],
		};
	}
	const delay = replicationDelay(design, { store, from: region, to: closest });
	const ms = delay === undefined ? 0 : quantileMs(delay, 0.99);
	return {
		ms,
		terms: [
			{
				label: `99th percentile of the delay to ${closest}, the closest other copy`,
				value: ms,
				unit: "ms",
				terms: [
					{
						label: `Round trip ${region} to ${closest}, of which half`,
						value: rttMs(design, region, closest),
						unit: "ms",
					},
					{
						label: "Apply lag, median",
						value: store.replication.lag.p50Ms,
						unit: "ms",
						path: `data.${store.id}.replication.lag`,
					},
					{
						label: "Apply lag, p99",
						value: store.replication.lag.p99Ms,
						unit: "ms",
						path: `data.${store.id}.replication.lag`,
					},
				],
			},
		],
	};
}

/**
 * Whether a feature's writes commit in a region while all is well: at the leader, at the home of the
 * data, or at the replica nearest to where they enter.
 */
function acceptsWrites(design: Design, { feature, store, ways }: FeatureRequests, region: Id): boolean {
	if (feature.writesPerSecond <= 0 || ways.length === 0) return false;
	const leader = fixedLeader(store);
	if (leader !== undefined) return leader === region;
	return ways.some((way) => (way.home ?? nearestReplica(design, store, way.entry)) === region);
}

function holders(store: Store, region: Id): readonly Id[] {
	return store.pattern === "partitioned" ? homeMembers(store, region) : store.replicas;
}

/** The acknowledgement of a write tells that another region has it. */
function isElsewhereFirst(store: Store, region: Id): boolean {
	switch (store.pattern) {
		case "consensus":
			return votingRegions(store).some((voter) => voter !== region);
		case "leaderless":
			return store.quorum.write >= 2;
		case "partitioned":
			return store.replication.mode === "sync" && homeMembers(store, region).length > 1;
		default:
			return synchronousAcknowledgements(store) >= 1;
	}
}
