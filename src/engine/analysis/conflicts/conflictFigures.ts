import * as texts from "../../../texts/analysis/consistency.ts";
import type { Design, Feature, Id, Store } from "../../model/design.ts";
import { effectiveConsistency } from "../../model/effectiveConsistency.ts";
import type { ConflictFigure, Explained, Term } from "../../model/figures.ts";
import { perSurroundings } from "../../model/perSurroundings.ts";
import type { RequestStream } from "../../model/spill.ts";
import { requestStreams, streamsByFeature } from "../../model/spill.ts";
import type { ConflictStrategy } from "../../model/vocabulary.ts";
import { writeOrigins, writeShare } from "../../model/writeOrigins.ts";
import { latencyTerm } from "../latency/latencyTerm.ts";
import { roundTripTerm } from "../latency/roundTripTerm.ts";
import { meanReplicationDelayMs } from "../staleness/replicationDelay.ts";
import { popularity, shareMeetingAnother } from "./popularity.ts";

/**
 * Writes overwritten unseen while all is well, of each feature whose store lets that happen.
 *
 * @param streams all of the design's, while all is well
 */
export function conflictFigures(
	design: Design,
	streams: readonly RequestStream[] = requestStreams(design),
): readonly Explained<ConflictFigure>[] {
	const byFeature = streamsByFeature(streams);
	const known = figuresKnown(design);
	return [...design.features.values()].flatMap((feature) => {
		const store = design.data.get(feature.store);
		if (store === undefined || !canConflict(design, store)) return [];
		const figure = known.get(feature) ?? figureNow(design, { feature, store, byFeature });
		known.set(feature, figure);
		return [figure];
	});
}

/** Features conflict each on their own. */
const figuresKnown = perSurroundings(() => new WeakMap<Feature, Explained<ConflictFigure>>());

interface Writing {
	readonly feature: Feature;
	readonly store: Store;
	readonly byFeature: ReadonlyMap<Id, readonly RequestStream[]>;
}

function figureNow(design: Design, { feature, store, byFeature }: Writing): Explained<ConflictFigure> {
	const streams = byFeature.get(feature.id) ?? [];
	return conflictFigure(design, { feature, store, origins: writeOrigins(design, { feature, store, streams }) });
}

/** Multi-leader and leaderless stores that are not strong. */
export function canConflict(design: Design, store: Store): boolean {
	if (store.pattern !== "multi-leader" && store.pattern !== "leaderless") return false;
	return effectiveConsistency(design, store) !== "strong";
}

interface Writes {
	readonly feature: Feature;
	readonly store: Store;
	/** Region → share of the feature's writes that commit there. */
	readonly origins: ReadonlyMap<Id, number>;
}

/**
 * Conflicts a second: Σ_h w_h Σ_k Σ_i λ_ik(h) (1 − exp(−Σ_{j≠i} λ_jk(h) D_ij)), a write of region i on
 * record k conflicts when another region wrote it within the delay between the two.
 */
export function conflictsPerSecond(design: Design, { feature, store, origins }: Writes): number {
	const keys = popularity(feature.keys, feature.skew);
	const writes = feature.writesPerSecond;
	let sum = 0;
	for (const region of origins.keys()) {
		// What a record's home writes of it comes on top of what all regions do.
		const delaySeconds = delaysSeconds(design, { store, origins }, region);
		const atHome = writes * feature.affinity;
		const elsewhere = writes * (1 - feature.affinity) * weighted(delaySeconds, origins);
		const meeting = new Map<number, number>();
		for (const [home, weight] of origins) {
			const unseen = elsewhere + atHome * (delaySeconds.get(home) ?? 0);
			const share = meeting.get(unseen) ?? shareMeetingAnother(keys, unseen);
			meeting.set(unseen, share);
			sum += weight * writes * writeShare(feature, origins, { home, region }) * share;
		}
	}
	return sum;
}

/** Until writes of one region are in each other one, on average. */
function delaysSeconds(
	design: Design,
	{ store, origins }: Pick<Writes, "store" | "origins">,
	from: Id,
): ReadonlyMap<Id, number> {
	const others = [...origins.keys()].filter((region) => region !== from);
	return new Map(others.map((to) => [to, meanReplicationDelayMs(design, { store, from, to }) / 1000]));
}

function weighted(values: ReadonlyMap<Id, number>, weights: ReadonlyMap<Id, number>): number {
	let sum = 0;
	for (const [region, value] of values) sum += (weights.get(region) ?? 0) * value;
	return sum;
}

function conflictFigure(design: Design, writes: Writes): Explained<ConflictFigure> {
	const { feature, store } = writes;
	const perHour = 3600 * conflictsPerSecond(design, writes);
	const strategy = store.conflicts ?? null;
	return {
		feature: feature.id,
		store: store.id,
		perHour,
		lostUpdatesPerHour: losesUpdates(strategy) ? perHour : 0,
		forPeoplePerHour: asksPeople(strategy) ? perHour : 0,
		strategy,
		get terms() {
			return conflictTerms(design, writes);
		},
	};
}

/** Last-write-wins drops one of two; so does a store that does nothing about them. */
function losesUpdates(strategy: ConflictStrategy | null): boolean {
	return strategy === "last-write-wins" || strategy === null;
}

/** While all is connected two versions in conflict are always equal, so a person has to choose. */
function asksPeople(strategy: ConflictStrategy | null): boolean {
	return strategy === "version" || strategy === "manual";
}

const outcomes: Readonly<Record<ConflictStrategy, string>> = {
	"last-write-wins": texts.eachConflictLosesOneUpdate,
	version: texts.eachConflictHasEqualVersions,
	crdt: texts.mergedNothingLost,
	merge: texts.mergedByACommutativeRule,
	manual: texts.eachConflictNeedsAPerson,
	reject: texts.eachConflictFailsOneWrite,
};

function conflictTerms(design: Design, { feature, store, origins }: Writes): readonly Term[] {
	const path = `features.${feature.id}`;
	const regions = [...origins.keys()];
	return [
		{ label: texts.writesASecondAtPeak, value: feature.writesPerSecond, unit: "/s", path: `${path}.writesPerSecond` },
		{ label: texts.records, value: feature.keys, path: `${path}.keys` },
		{ label: texts.zipfExponent, value: feature.skew, path: `${path}.skew` },
		{ label: texts.shareOfWritesFromItsOwnRegion, value: feature.affinity, path: `${path}.affinity` },
		...[...origins].map(([region, share]) => ({ label: texts.shareOfWritesThatCommitIn(region), value: share })),
		...regions.flatMap((from, i) =>
			regions.slice(i + 1).map((to) => ({
				label: texts.meanDelayBetween(from, to),
				value: meanReplicationDelayMs(design, { store, from, to }),
				unit: "ms",
				terms: [
					{ ...roundTripTerm(design, from, to), terms: [{ label: texts.oneWayIsHalfOfIt, value: null }] },
					latencyTerm(design, texts.applyLagAtTheReceiver, {
						latency: store.replication.lag,
						path: `data.${store.id}.replication.lag`,
					}),
				],
			})),
		),
		{
			label: texts.whatBecomesOfAConflict,
			value: store.conflicts === undefined ? texts.noStrategyOneUpdateIsLost : outcomes[store.conflicts],
			path: `data.${store.id}.conflicts`,
		},
	];
}
