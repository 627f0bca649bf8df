import type { Design, Id } from "../../../src/engine/model/design.ts";

/** Every set of regions that may be up, the empty one too. */
export function regionSets(design: Design): readonly ReadonlySet<Id>[] {
	let sets: readonly ReadonlySet<Id>[] = [new Set()];
	for (const region of design.regions.keys()) sets = sets.flatMap((set) => [set, new Set([...set, region])]);
	return sets;
}
