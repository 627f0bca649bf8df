import type { Design, Feature } from "../../model/design.ts";
import { entryCandidates } from "../../model/entry.ts";
import type { Operation } from "../../model/vocabulary.ts";
import type { RegionSet } from "./regionSets.ts";

/** For each set of regions, whether one of those up is of a fitting role and runs the feature's application. */
export function entrySets(
	design: Design,
	{ feature, operation }: { readonly feature: Feature; readonly operation: Operation },
	sets: readonly RegionSet[],
): readonly boolean[] {
	const regions = [...design.regions.values()];
	const normally = new Set(entryCandidates(design, { feature, operation }));
	const candidates = regions.map((region) => normally.has(region.id));
	const active = regions.map((region) => region.role === "active");
	const activeCount = countOf(active);
	const fewest = Math.min(normally.size, activeCount);
	return sets.map(({ down }) => {
		if (down.length < fewest) return true;
		if (activeCount === 0 || countIn(down, active) < activeCount) return countIn(down, candidates) < normally.size;
		// Standby regions take over.
		const up = new Set(regions.filter((_, index) => !down.includes(index)).map((region) => region.id));
		return entryCandidates(design, { feature, operation, up }).length > 0;
	});
}

function countOf(are: readonly boolean[]): number {
	return are.filter((is) => is).length;
}

function countIn(positions: readonly number[], are: readonly boolean[]): number {
	let count = 0;
	for (const position of positions) if (are[position]) count++;
	return count;
}
