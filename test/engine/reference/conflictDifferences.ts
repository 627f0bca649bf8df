import { conflictFigures } from "../../../src/engine/analysis/conflicts/conflictFigures.ts";
import { partitionConflicts } from "../../../src/engine/analysis/conflicts/partitionConflicts.ts";
import type { Design, Feature, Store } from "../../../src/engine/model/design.ts";
import { requestStreams } from "../../../src/engine/model/spill.ts";
import { writeOrigins } from "../../../src/engine/model/writeOrigins.ts";
import { conflictsReading, mayConflict, partitionReading } from "./conflictReading.ts";

/** The Poisson counts of a key's writes are compared term by term, which takes longer. */
const mostKeysInPartition = 3e4;

/**
 * Where the engine's conflicts, and what partitions leave, are not those of a sum over every key, to 1 %.
 * Features with more keys than `mostKeys` are left out.
 */
export function conflictDifferences(design: Design, mostKeys: number): readonly string[] {
	const figures = conflictFigures(design);
	return [...design.features.values()].flatMap((feature) => {
		const figure = figures.find((each) => each.feature === feature.id);
		if (!mayConflict(design, feature)) return figure === undefined ? [] : [`${feature.id} can't conflict`];
		if (figure === undefined) return [`${feature.id} may conflict`];
		if (feature.keys > mostKeys) return [];
		const all = off(`${feature.id} an hour`, figure.perHour, conflictsReading(design, feature));
		if (feature.keys > mostKeysInPartition) return all;
		return [...all, ...[60, 3600].flatMap((seconds) => partitionDifferences(design, feature, seconds))];
	});
}

/** The first region that writes commit in, cut off from the others. */
function partitionDifferences(design: Design, feature: Feature, seconds: number): readonly string[] {
	const store = design.data.get(feature.store) as Store;
	const origins = writeOrigins(design, { feature, store, streams: requestStreams(design) });
	const side = new Set([...origins.keys()].slice(0, 1));
	const ours = partitionConflicts({ feature, origins, side, durationMs: seconds * 1000 }, "version");
	const { keys, equal } = partitionReading(design, feature, { side, seconds });
	return [
		...off(`${feature.id} keys after ${seconds} s`, ours.keys, keys),
		...off(`${feature.id} equal versions after ${seconds} s`, ours.forPeople, equal),
	];
}

function off(name: string, ours: number, reading: number): readonly string[] {
	const close = Math.abs(ours - reading) <= 0.01 * reading + 1e-12;
	return close ? [] : [`${name}: ${ours}, by the reading ${reading}`];
}
