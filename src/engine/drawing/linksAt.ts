import type { Design, Fault, Id } from "../model/design.ts";
import type { LinkMoment } from "./moment.ts";

/** Pairs of regions between which something is wrong: cut, one side down, or slowed. */
export function linksAt(design: Pick<Design, "regions">, faults: readonly Fault[]): readonly LinkMoment[] {
	const regions = [...design.regions.keys()];
	const pairs = regions.flatMap((a, index) => regions.slice(index + 1).map((b) => ({ a, b })));
	return pairs.flatMap(({ a, b }): readonly LinkMoment[] => {
		if (faults.some((fault) => tears(fault, a, b))) return [{ a, b, state: "torn" }];
		return faults.some((fault) => slows(fault, a, b)) ? [{ a, b, state: "slow" }] : [];
	});
}

function tears(fault: Fault, a: Id, b: Id): boolean {
	if (fault.kind === "region-down") return fault.region === a || fault.region === b;
	if (fault.kind !== "partition") return false;
	const groupOf = (region: Id): number => fault.between.findIndex((group) => group.includes(region));
	// A region in no group reaches all.
	return groupOf(a) >= 0 && groupOf(b) >= 0 && groupOf(a) !== groupOf(b);
}

function slows(fault: Fault, a: Id, b: Id): boolean {
	return fault.kind === "slow-link" && fault.between.includes(a) && fault.between.includes(b);
}
