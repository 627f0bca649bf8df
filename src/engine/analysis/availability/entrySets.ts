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
	const isCandidate = regions.map((region) => normally.has(region.id));
	const isActive = regions.map((region) => region.role === "active");
	const activeCount = isActive.filter((active) => active).length;
	const candidateCount = normally.size;
	return sets.map(({ down }) => {
		let activeLeft = activeCount;
		let candidatesLeft = candidateCount;
		for (const index of down) {
			if (isActive[index]) activeLeft--;
			if (isCandidate[index]) candidatesLeft--;
		}
		if (activeLeft > 0 || activeCount === 0) return candidatesLeft > 0;
		// Standby regions take over.
		const up = new Set(regions.filter((_, index) => !down.includes(index)).map((region) => region.id));
		return entryCandidates(design, { feature, operation, up }).length > 0;
	});
}
