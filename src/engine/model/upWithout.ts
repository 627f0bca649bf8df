import type { Design, Id } from "./design.ts";

/** All regions but one. The same set each time, so that what was found out for it is found again. */
export function upWithout(design: Design, lost: Id): ReadonlySet<Id> {
	const ofDesign = known.get(design) ?? new Map<Id, ReadonlySet<Id>>();
	known.set(design, ofDesign);
	const up = ofDesign.get(lost) ?? new Set([...design.regions.keys()].filter((region) => region !== lost));
	ofDesign.set(lost, up);
	return up;
}

const known = new WeakMap<Design, Map<Id, ReadonlySet<Id>>>();
