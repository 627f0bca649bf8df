import type { Design, Id } from "./design.ts";

/** All regions but one. The same set each time, so that what was found out for it is found again. */
export function upWithout({ regions }: Pick<Design, "regions">, lost: Id): ReadonlySet<Id> {
	const ofRegions = known.get(regions) ?? new Map<Id, ReadonlySet<Id>>();
	known.set(regions, ofRegions);
	const up = ofRegions.get(lost) ?? new Set([...regions.keys()].filter((region) => region !== lost));
	ofRegions.set(lost, up);
	return up;
}

const known = new WeakMap<Design["regions"], Map<Id, ReadonlySet<Id>>>();
