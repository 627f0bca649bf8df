import { stalenessFigures } from "../../../src/engine/analysis/staleness/stalenessFigures.ts";
import type { Design, Feature, Store } from "../../../src/engine/model/design.ts";
import type { StalenessFigure } from "../../../src/engine/model/figures.ts";
import { delayP99Reading, staleShareReading } from "./stalenessReading.ts";
import { warsReading } from "./warsReading.ts";

/** Beyond so many records they aren't summed one by one in a moment. */
const mostKeys = 3e5;
const trials = 20_000;

/** Where the engine's staleness is not that of the second reading, within what either approximates. */
export function stalenessDifferences(design: Design, summedKeys = mostKeys): readonly string[] {
	return stalenessFigures(design).flatMap((figure) => {
		const feature = design.features.get(figure.feature) as Feature;
		const store = design.data.get(figure.store) as Store;
		return store.pattern === "leaderless"
			? playedDifferences(design, { figure, feature, store })
			: summedDifferences(design, { figure, feature, store }, summedKeys);
	});
}

interface Compared {
	readonly figure: StalenessFigure;
	readonly feature: Feature;
	readonly store: Store;
}

function summedDifferences(design: Design, { figure, feature }: Compared, summedKeys: number): readonly string[] {
	const { region, delayP99Ms, staleReadShare } = figure;
	const name = `${feature.id} from ${region}`;
	const p99Ms = delayP99Reading(design, feature, region);
	const late = near(delayP99Ms, p99Ms, 0.01) ? [] : [`${name}: p99 ${delayP99Ms} ms, by the reading ${p99Ms} ms`];
	if (feature.keys > summedKeys) return late;
	const share = staleShareReading(design, feature, region);
	return near(staleReadShare, share, 1e-3)
		? late
		: [...late, `${name}: ${staleReadShare} stale, by the reading ${share}`];
}

/** Both are played: by four standard deviations of the coarser, the engine's. */
function playedDifferences(design: Design, { figure, feature, store }: Compared): readonly string[] {
	if (store.quorum.read + store.quorum.write > store.replicas.length) return [];
	const { region, consistentAt } = figure;
	const played = warsReading(design, { feature, reader: region, count: trials });
	const total = played.reduce((sum, { share }) => sum + share, 0);
	if (total === 0) return [];
	return consistentAt.flatMap(({ tMs, share }) => {
		const expected = played.reduce((sum, each) => sum + (each.share / total) * sharedUpTo(each.sortedMs, tMs), 0);
		const deviation = Math.sqrt((Math.max(expected * (1 - expected), 1e-4) * 2) / 1000);
		return Math.abs(share - expected) <= 4 * deviation
			? []
			: [`${feature.id} from ${region}: ${share} consistent after ${tMs} ms, by the reading ${expected}`];
	});
}

function sharedUpTo(sortedMs: Float64Array, tMs: number): number {
	const beyond = sortedMs.findIndex((ms) => ms > tMs);
	return beyond === -1 ? 1 : beyond / sortedMs.length;
}

function near(ours: number, theirs: number, tolerance: number): boolean {
	return Math.abs(ours - theirs) <= tolerance * Math.max(Math.abs(ours), Math.abs(theirs)) + 1e-9;
}
