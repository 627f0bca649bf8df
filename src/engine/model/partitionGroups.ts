import type { Id } from "./design.ts";
import { fail, ok, type Result } from "./result.ts";

export type RegionPair = readonly [Id, Id];

/** Two regions whose link was cut would still be on one side, by way of a third. */
export interface StillOneSide {
	readonly code: "stillOneSide";
	readonly between: RegionPair;
	readonly through: Id;
}

/**
 * The groups of a partition that tears the cut links and no other one. A region none of whose links is
 * cut is in no group, and goes on reaching all. Not every set of links can be cut by groups: when a–b and
 * c–d are cut but a–c and b–c are not, a and b would be on one side.
 */
export function partitionGroups({
	cut,
	linked,
}: {
	readonly cut: readonly RegionPair[];
	/** All links that there are, the cut ones among them. */
	readonly linked: readonly RegionPair[];
}): Result<readonly (readonly Id[])[], StillOneSide> {
	const touched = [...new Set(cut.flat())];
	const whole = linked.filter((pair) => !cut.some((each) => samePair(each, pair)));
	const groups: Id[][] = [];
	for (const region of touched) {
		if (groups.some((group) => group.includes(region))) continue;
		groups.push(reachable(region, { among: touched, whole }));
	}
	for (const [a, b] of cut) {
		const group = groups.find((each) => each.includes(a) && each.includes(b));
		if (group === undefined) continue;
		const through = group.find((id) => id !== a && id !== b && whole.some((pair) => samePair(pair, [a, id]))) ?? b;
		return fail({ code: "stillOneSide", between: [a, b], through });
	}
	return ok(groups);
}

function reachable(
	from: Id,
	{ among, whole }: { readonly among: readonly Id[]; readonly whole: readonly RegionPair[] },
): Id[] {
	const found = [from];
	for (const region of found) {
		for (const next of among) {
			if (!found.includes(next) && whole.some((pair) => samePair(pair, [region, next]))) found.push(next);
		}
	}
	return among.filter((region) => found.includes(region));
}

function samePair([a, b]: RegionPair, [c, d]: RegionPair): boolean {
	return (a === c && b === d) || (a === d && b === c);
}
