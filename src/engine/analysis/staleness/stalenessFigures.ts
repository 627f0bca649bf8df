import type { Design, Feature, Id } from "../../model/design.ts";
import type { Explained, StalenessFigure } from "../../model/figures.ts";
import type { RequestStream } from "../../model/spill.ts";
import { requestStreams, streamsByFeature } from "../../model/spill.ts";
import { coordinatedAt, writeOrigins, writeShare } from "../../model/writeOrigins.ts";
import { popularity, shareMeetingAnother } from "../conflicts/popularity.ts";
import type { SeenDelay } from "./seenDelay.ts";
import { arrivedAfterMs, mixedDelay } from "./seenDelay.ts";
import { stalenessTerms } from "./stalenessTerms.ts";
import type { RegionReads } from "./writerDelays.ts";
import { writerDelays } from "./writerDelays.ts";

/** Times after a commit for which the share of reads that see it is given, in milliseconds. */
export const consistentAtMs: readonly number[] = [
	0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 10e3, 20e3, 30e3, 60e3, 120e3, 300e3, 600e3,
];

/** How old each feature's reads are, by the region where they enter. */
export function stalenessFigures(
	design: Design,
	streams: readonly RequestStream[] = requestStreams(design),
): readonly Explained<StalenessFigure>[] {
	const byFeature = streamsByFeature(streams);
	return [...design.features.values()].flatMap((feature) => {
		const store = design.data.get(feature.store);
		if (store === undefined) return [];
		const of = { feature, store, streams: byFeature.get(feature.id) ?? [] };
		const origins = store.pattern === "leaderless" ? coordinatedAt(of) : writeOrigins(design, of);
		return readingRegions(feature, of.streams).map((entry) =>
			stalenessFigure(design, { feature, store, entry, origins }),
		);
	});
}

/** Regions where reads of a feature enter, in the order of its populations. */
function readingRegions(feature: Feature, streams: readonly RequestStream[]): readonly Id[] {
	const reads = streams.filter((stream) => stream.operation === "read");
	const asked = reads.filter(({ population, share }) => share > 0 && (feature.shares.get(population) ?? 0) > 0);
	return [...new Set(asked.map(({ entry }) => entry))];
}

function stalenessFigure(design: Design, reads: RegionReads): Explained<StalenessFigure> {
	const { feature, store, entry, origins } = reads;
	const delays = writerDelays(design, reads);
	const delay = mixedDelay([...delays].map(([writer, own]) => ({ share: origins.get(writer) ?? 0, delay: own })));
	const delayP99Ms = arrivedAfterMs(delay, 0.99);
	const staleReadShare = staleShare(reads, delays);
	const objectiveMs = feature.objectives.stalenessMs ?? null;
	return {
		feature: feature.id,
		store: store.id,
		region: entry,
		delayP50Ms: arrivedAfterMs(delay, 0.5),
		delayP99Ms,
		staleReadShare,
		consistentAt: consistentAtMs.map((tMs) => ({ tMs, share: Math.min(delay.seenBy(tMs), 1) })),
		objectiveMs,
		met: objectiveMs === null ? null : delayP99Ms <= objectiveMs,
		get terms() {
			return stalenessTerms(design, { reads, delays, staleReadShare });
		},
	};
}

/**
 * Σ_h w_h Σ_k p_k (1 − exp(−Σ_i λ_ik(h) · D_i)): the share of reads of a record that some region wrote
 * within the time that its writes take to get here, for the reads that are served here.
 */
function staleShare({ feature, origins }: RegionReads, delays: ReadonlyMap<Id, SeenDelay>): number {
	if (delays.size === 0) return 0;
	const keys = popularity(feature.keys, feature.skew);
	let sum = 0;
	for (const [home, weight] of origins) {
		let unseen = 0;
		for (const [writer, { meanMs }] of delays) {
			unseen += feature.writesPerSecond * writeShare(feature, origins, { home, region: writer }) * (meanMs / 1000);
		}
		sum += weight * shareMeetingAnother(keys, unseen);
	}
	// Only a single leader's reads go on to it, so that there is one writer.
	return sum * Math.min(...[...delays.values()].map(({ servedShare }) => servedShare));
}
