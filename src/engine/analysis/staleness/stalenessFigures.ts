import type { Design, Feature, Id } from "../../model/design.ts";
import type { Explained, StalenessFigure, Term } from "../../model/figures.ts";
import type { RequestStream } from "../../model/spill.ts";
import { requestStreams, streamsByFeature } from "../../model/spill.ts";
import { coordinatedAt, writeOrigins } from "../../model/writeOrigins.ts";
import { popularity, shareMeetingAnother } from "../conflicts/popularity.ts";
import { seenReads } from "./seenReads.ts";
import { stalenessTerms } from "./stalenessTerms.ts";
import type { RegionReads } from "./writerDelays.ts";
import { writerDelays } from "./writerDelays.ts";

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
	const { feature, store, entry } = reads;
	const { delayP50Ms, delayP99Ms, consistentAt, meanMsByWriter, servedShare } = seenReads(design, reads);
	const staleReadShare = staleShare(reads, meanMsByWriter) * servedShare;
	const objectiveMs = feature.objectives.stalenessMs ?? null;
	const met = objectiveMs === null ? null : delayP99Ms <= objectiveMs;
	const of = { feature: feature.id, store: store.id, region: entry };
	return new StalenessRow({ ...of, delayP50Ms, delayP99Ms, staleReadShare, consistentAt, objectiveMs, met }, () =>
		stalenessTerms(design, { reads, delays: writerDelays(design, reads), staleReadShare }),
	);
}

/** There are thousands of them in a large design: an object with a getter of its own takes ten times as long to make. */
class StalenessRow implements StalenessFigure {
	readonly feature: Id;
	readonly store: Id;
	readonly region: Id;
	readonly delayP50Ms: number;
	readonly delayP99Ms: number;
	readonly staleReadShare: number;
	readonly consistentAt: StalenessFigure["consistentAt"];
	readonly objectiveMs: number | null;
	readonly met: boolean | null;
	readonly #explain: () => readonly Term[];

	constructor(figure: StalenessFigure, explain: () => readonly Term[]) {
		this.feature = figure.feature;
		this.store = figure.store;
		this.region = figure.region;
		this.delayP50Ms = figure.delayP50Ms;
		this.delayP99Ms = figure.delayP99Ms;
		this.staleReadShare = figure.staleReadShare;
		this.consistentAt = figure.consistentAt;
		this.objectiveMs = figure.objectiveMs;
		this.met = figure.met;
		this.#explain = explain;
	}

	get terms(): readonly Term[] {
		return this.#explain();
	}
}

/**
 * Σ_h w_h Σ_k p_k (1 − exp(−Σ_i λ_ik(h) · D_i)): the share of reads of a record that some region wrote
 * within the time that its writes take to get here.
 *
 * The sum over the writers i differs between homes h only by what the home's own region writes of it.
 */
function staleShare({ feature, origins }: RegionReads, meanMsByWriter: ReadonlyMap<Id, number>): number {
	if (meanMsByWriter.size === 0) return 0;
	const keys = popularity(feature.keys, feature.skew);
	let elsewhere = 0;
	for (const [writer, meanMs] of meanMsByWriter) {
		elsewhere += (1 - feature.affinity) * (origins.get(writer) ?? 0) * (meanMs / 1000);
	}
	const shares = new Map<number, number>();
	let sum = 0;
	for (const [home, weight] of origins) {
		const atHome = feature.affinity * ((meanMsByWriter.get(home) ?? 0) / 1000);
		const unseen = feature.writesPerSecond * (elsewhere + atHome);
		const share = shares.get(unseen) ?? shareMeetingAnother(keys, unseen);
		shares.set(unseen, share);
		sum += weight * share;
	}
	return sum;
}
