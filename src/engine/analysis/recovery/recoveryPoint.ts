import * as texts from "../../../texts/analysis/recovery.ts";
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
 * @param lost the region, and those that are lost with it, whose copies don't count
 */
export function recoveryPoint(
	design: Design,
	writes: FeatureRequests,
	lost: readonly [region: Id, ...with: readonly Id[]],
): ExplainedMs {
	const { store } = writes;
	const [region] = lost;
	if (!acceptsWrites(design, writes, region)) {
		const label = texts.acceptsNoWritesOfThisFeature(region);
		return { ms: 0, terms: [{ label, value: 0, unit: "ms", path: `data.${store.id}` }] };
	}
	if (isElsewhereFirst(store, lost)) {
		const label = texts.everyWriteIsElsewhereFirst;
		return { ms: 0, terms: [{ label, value: 0, unit: "ms", path: `data.${store.id}` }] };
	}
	const copies = holders(store, region).filter((copy) => !lost.includes(copy));
	const closest = nearest(design, region, copies);
	if (closest === undefined) {
		return {
			ms: Number.POSITIVE_INFINITY,
			terms: [{ label: texts.noOtherCopyOfWhatHolds(region), value: null, path: `data.${store.id}.replicas` }],
		};
	}
	const delay = replicationDelay(design, { store, from: region, to: closest });
	const ms = delay === undefined ? 0 : quantileMs(delay, 0.99);
	return {
		ms,
		terms: [
			{
				label: texts.delayToTheClosestOtherCopy(closest),
				value: ms,
				unit: "ms",
				terms: [
					{
						label: texts.roundTripOfWhichHalf(region, closest),
						value: rttMs(design, region, closest),
						unit: "ms",
					},
					{
						label: texts.applyLagMedian,
						value: store.replication.lag.p50Ms,
						unit: "ms",
						path: `data.${store.id}.replication.lag`,
					},
					{
						label: texts.applyLagP99,
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
function acceptsWrites(design: Design, writes: FeatureRequests, region: Id): boolean {
	const { feature, store, ways } = writes;
	if (feature.writesPerSecond <= 0 || ways.length === 0) return false;
	const leader = fixedLeader(store);
	if (leader !== undefined) return leader === region;
	return committing(design, writes).has(region);
}

/** Where the writes of a store without a leader commit, to be asked of region by region. */
function committing(design: Design, writes: FeatureRequests): ReadonlySet<Id> {
	const { store, ways } = writes;
	const regions =
		committingOf.get(writes) ?? new Set(ways.map((way) => way.home ?? nearestReplica(design, store, way.entry)));
	committingOf.set(writes, regions);
	return regions;
}

const committingOf = new WeakMap<FeatureRequests, ReadonlySet<Id>>();

function holders(store: Store, region: Id): readonly Id[] {
	return store.pattern === "partitioned" ? homeMembers(store, region) : store.replicas;
}

/** The acknowledgement of a write tells that a region which is not lost has it, whichever ones have answered. */
function isElsewhereFirst(store: Store, [region, ...others]: readonly [Id, ...Id[]]): boolean {
	const lost = [region, ...others];
	const among = (members: readonly Id[]): number => members.filter((member) => lost.includes(member)).length;
	switch (store.pattern) {
		case "consensus": {
			const voters = votingRegions(store);
			return Math.floor(voters.length / 2) + 1 > among(voters);
		}
		case "leaderless":
			return store.quorum.write > among(store.replicas);
		case "partitioned": {
			const members = homeMembers(store, region);
			return store.replication.mode === "sync" && Math.floor(members.length / 2) + 1 > among(members);
		}
		default:
			return synchronousAcknowledgements(store) + 1 > among(store.replicas);
	}
}
