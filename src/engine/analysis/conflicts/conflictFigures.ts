import type { Design, Feature, Id, Store } from "../../model/design.ts";
import { effectiveConsistency } from "../../model/effectiveConsistency.ts";
import type { ConflictFigure, Explained, Term } from "../../model/figures.ts";
import type { RequestStream } from "../../model/spill.ts";
import { requestStreams, streamsByFeature } from "../../model/spill.ts";
import type { ConflictStrategy } from "../../model/vocabulary.ts";
import { writeOrigins, writeShare } from "../../model/writeOrigins.ts";
import { latencyTerm } from "../latency/latencyTerm.ts";
import { roundTripTerm } from "../latency/roundTripTerm.ts";
import { meanReplicationDelayMs } from "../staleness/replicationDelay.ts";
import { popularity, shareMeetingAnother } from "./popularity.ts";

/** Writes overwritten unseen while all is well, of each feature whose store lets that happen. */
export function conflictFigures(
	design: Design,
	streams: readonly RequestStream[] = requestStreams(design),
): readonly Explained<ConflictFigure>[] {
	const byFeature = streamsByFeature(streams);
	return [...design.features.values()].flatMap((feature) => {
		const store = design.data.get(feature.store);
		if (store === undefined || !canConflict(design, store)) return [];
		const own = byFeature.get(feature.id) ?? [];
		return [
			conflictFigure(design, { feature, store, origins: writeOrigins(design, { feature, store, streams: own }) }),
		];
	});
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
	const regions = [...origins.keys()];
	let sum = 0;
	for (const [home, weight] of origins) {
		for (const region of regions) {
			let unseen = 0;
			for (const other of regions) {
				if (other === region) continue;
				const delaySeconds = meanReplicationDelayMs(design, { store, from: region, to: other }) / 1000;
				unseen += writes * writeShare(feature, origins, { home, region: other }) * delaySeconds;
			}
			const own = writes * writeShare(feature, origins, { home, region });
			sum += weight * own * shareMeetingAnother(keys, unseen);
		}
	}
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
	"last-write-wins": "each conflict loses one update",
	version: "each conflict has equal versions and needs a person",
	crdt: "merged, nothing lost",
	merge: "merged by a commutative rule, nothing lost",
	manual: "each conflict needs a person",
	reject: "each conflict fails one write",
};

function conflictTerms(design: Design, { feature, store, origins }: Writes): readonly Term[] {
	const path = `features.${feature.id}`;
	const regions = [...origins.keys()];
	return [
		{ label: "Writes a second at peak", value: feature.writesPerSecond, unit: "/s", path: `${path}.writesPerSecond` },
		{ label: "Records", value: feature.keys, path: `${path}.keys` },
		{ label: "Zipf exponent of their popularity", value: feature.skew, path: `${path}.skew` },
		{ label: "Share of a record's writes from its own region", value: feature.affinity, path: `${path}.affinity` },
		...[...origins].map(([region, share]) => ({ label: `Share of writes that commit in ${region}`, value: share })),
		...regions.flatMap((from, i) =>
			regions.slice(i + 1).map((to) => ({
				label: `Mean delay ${from} – ${to}`,
				value: meanReplicationDelayMs(design, { store, from, to }),
				unit: "ms",
				terms: [
					{ ...roundTripTerm(design, from, to), terms: [{ label: "One way is half of it", value: null }] },
					latencyTerm(design, "Apply lag at the receiver", {
						latency: store.replication.lag,
						path: `data.${store.id}.replication.lag`,
					}),
				],
			})),
		),
		{
			label: "What becomes of a conflict",
			value: store.conflicts === undefined ? "no strategy: one update is lost" : outcomes[store.conflicts],
			path: `data.${store.id}.conflicts`,
		},
	];
}
