import type { Id } from "../../model/design.ts";
import type { WriteId } from "./mergeRule.ts";

/**
 * How many writes of each region something has come from; a region that isn't named has none. Parker and others,
 * "Detection of Mutual Inconsistency in Distributed Systems", IEEE Transactions on Software Engineering 9(3), 1983.
 */
export type VersionVector = ReadonlyMap<Id, number>;

/** `a` has come from all that `b` has come from. */
export function covers(a: VersionVector, b: VersionVector): boolean {
	return [...b].every(([region, count]) => (a.get(region) ?? 0) >= count);
}

/** The higher count of each region. */
export function joined(vectors: readonly VersionVector[]): VersionVector {
	const join = new Map<Id, number>();
	for (const vector of vectors) {
		for (const [region, count] of vector) join.set(region, Math.max(join.get(region) ?? 0, count));
	}
	return join;
}

export function writesIn(vector: VersionVector): ReadonlySet<WriteId> {
	return new Set(
		[...vector].flatMap(([region, count]) => Array.from({ length: count }, (_, i) => `${region}/${i + 1}`)),
	);
}
