import * as texts from "../../../texts/analysis/consistency.ts";
import type { Design, Id } from "../../model/design.ts";
import { featureReadConsistency } from "../../model/effectiveConsistency.ts";
import type { Term } from "../../model/figures.ts";
import { latencyTerm } from "../latency/latencyTerm.ts";
import { roundTripTerm } from "../latency/roundTripTerm.ts";
import type { SeenDelay } from "./seenDelay.ts";
import { arrivedAfterMs } from "./seenDelay.ts";
import type { RegionReads } from "./writerDelays.ts";
import { servingReplica } from "./writerDelays.ts";

interface Explained {
	readonly reads: RegionReads;
	readonly delays: ReadonlyMap<Id, SeenDelay>;
	readonly staleReadShare: number;
}

/** How a region's staleness comes about: what serves the reads, and how long the writes of each region take to get there. */
export function stalenessTerms(design: Design, { reads, delays, staleReadShare }: Explained): readonly Term[] {
	const { feature, store } = reads;
	const consistency: Term = {
		label: texts.effectiveConsistencyOfReads,
		value: featureReadConsistency(design, feature),
		path: `features.${feature.id}.reads`,
	};
	const path = `features.${feature.id}`;
	if (delays.size === 0) return [consistency, { label: texts.everyReadSeesEveryWrite, value: 0, unit: "ms" }];
	return [
		consistency,
		store.pattern === "leaderless"
			? quorumTerm(reads)
			: { label: texts.servedBy, value: servingReplica(design, reads) },
		...[...delays].map(([writer, delay]) => writerTerm(design, { reads, writer, delay })),
		{ label: texts.writesASecondAtPeak, value: feature.writesPerSecond, unit: "/s", path: `${path}.writesPerSecond` },
		{ label: texts.records, value: feature.keys, path: `${path}.keys` },
		{ label: texts.zipfExponent, value: feature.skew, path: `${path}.skew` },
		{ label: texts.shareOfWritesFromItsOwnRegion, value: feature.affinity, path: `${path}.affinity` },
		{ label: texts.shareOfReadsWithinTheDelay, value: staleReadShare },
	];
}

function quorumTerm({ store }: RegionReads): Term {
	const { read, write } = store.quorum;
	const value = texts.aReadWaitsForAWriteFor(read, write, store.replicas.length);
	return { label: texts.quorumModel, value, path: `data.${store.id}.quorum` };
}

function writerTerm(
	design: Design,
	{ reads, writer, delay }: { readonly reads: RegionReads; readonly writer: Id; readonly delay: SeenDelay },
): Term {
	const { store, origins, entry } = reads;
	const to = store.pattern === "leaderless" ? entry : servingReplica(design, reads);
	return {
		label: texts.meanDelayOfWritesFrom(writer),
		value: delay.meanMs,
		unit: "ms",
		terms: [
			{ label: texts.medianDelay, value: arrivedAfterMs(delay, 0.5), unit: "ms" },
			{ label: texts.ninetyNinthPercentileOfTheDelay, value: arrivedAfterMs(delay, 0.99), unit: "ms" },
			{ label: texts.shareOfWrites, value: origins.get(writer) ?? 0 },
			...(delay.servedShare < 1 ? [{ label: texts.shareOfReadsNotSentOn, value: delay.servedShare }] : []),
			{ ...roundTripTerm(design, writer, to), terms: [{ label: texts.oneWayIsHalfOfIt, value: null }] },
			...lagTerms(design, reads),
		],
	};
}

function lagTerms(design: Design, { store }: RegionReads): readonly Term[] {
	if (store.pattern === "leaderless") {
		const path = `data.${store.id}.latency`;
		return [
			latencyTerm(design, texts.oneReplicasWrite, { latency: store.latency.write, path: `${path}.write` }),
			latencyTerm(design, texts.oneReplicasRead, { latency: store.latency.read, path: `${path}.read` }),
		];
	}
	if (store.pattern === "consensus") {
		return [
			{
				label: texts.followerReadsAreAtLeastThisOld,
				value: store.facts.closedLagMs,
				unit: "ms",
				path: `data.${store.id}.technology`,
			},
		];
	}
	const path = `data.${store.id}.replication.lag`;
	return [latencyTerm(design, texts.applyLagAtTheReceiver, { latency: store.replication.lag, path })];
}
