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
		label: "Effective consistency of this feature's reads",
		value: featureReadConsistency(design, feature),
		path: `features.${feature.id}.reads`,
	};
	const path = `features.${feature.id}`;
	if (delays.size === 0) return [consistency, { label: "Every read sees every write", value: 0, unit: "ms" }];
	return [
		consistency,
		store.pattern === "leaderless" ? quorumTerm(reads) : { label: "Served by", value: servingReplica(design, reads) },
		...[...delays].map(([writer, delay]) => writerTerm(design, { reads, writer, delay })),
		{ label: "Writes a second at peak", value: feature.writesPerSecond, unit: "/s", path: `${path}.writesPerSecond` },
		{ label: "Records", value: feature.keys, path: `${path}.keys` },
		{ label: "Zipf exponent of their popularity", value: feature.skew, path: `${path}.skew` },
		{ label: "Share of a record's writes from its own region", value: feature.affinity, path: `${path}.affinity` },
		{ label: "Share of reads of a record written within the delay", value: staleReadShare },
	];
}

function quorumTerm({ store }: RegionReads): Term {
	const { read, write } = store.quorum;
	const value = `a read waits for ${read}, a write for ${write} of ${store.replicas.length}`;
	return { label: "Quorum model (WARS), played with a fixed seed", value, path: `data.${store.id}.quorum` };
}

function writerTerm(
	design: Design,
	{ reads, writer, delay }: { readonly reads: RegionReads; readonly writer: Id; readonly delay: SeenDelay },
): Term {
	const { store, origins, entry } = reads;
	const to = store.pattern === "leaderless" ? entry : servingReplica(design, reads);
	return {
		label: `Mean delay of writes from ${writer}`,
		value: delay.meanMs,
		unit: "ms",
		terms: [
			{ label: "Median delay", value: arrivedAfterMs(delay, 0.5), unit: "ms" },
			{ label: "99th percentile of the delay", value: arrivedAfterMs(delay, 0.99), unit: "ms" },
			{ label: "Share of writes", value: origins.get(writer) ?? 0 },
			...(delay.servedShare < 1
				? [{ label: "Share of reads not sent on to the leader", value: delay.servedShare }]
				: []),
			{ ...roundTripTerm(design, writer, to), terms: [{ label: "One way is half of it", value: null }] },
			...lagTerms(design, reads),
		],
	};
}

function lagTerms(design: Design, { store }: RegionReads): readonly Term[] {
	if (store.pattern === "leaderless") {
		const path = `data.${store.id}.latency`;
		return [
			latencyTerm(design, "One replica's write", { latency: store.latency.write, path: `${path}.write` }),
			latencyTerm(design, "One replica's read", { latency: store.latency.read, path: `${path}.read` }),
		];
	}
	if (store.pattern === "consensus") {
		return [
			{
				label: "Follower reads are at least this old",
				value: store.facts.closedLagMs,
				unit: "ms",
				path: `data.${store.id}.technology`,
			},
		];
	}
	const path = `data.${store.id}.replication.lag`;
	return [latencyTerm(design, "Apply lag at the receiver", { latency: store.replication.lag, path })];
}
