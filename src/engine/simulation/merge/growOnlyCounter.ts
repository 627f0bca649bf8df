import type { Id } from "../../model/design.ts";
import { fail, ok } from "../../model/result.ts";
import type { MergeRule } from "./mergeRule.ts";

/** What each region has counted; the start's count stands under no region's id. */
export type CountByRegion = ReadonlyMap<Id, number>;

/**
 * A counter in which each region counts for itself. The higher count of a region is its newer one, since none ever
 * falls; the value is their sum.
 *
 * Source: the G-Counter of Shapiro and others, INRIA RR-7506, 2011, section 3.1.2.
 */
export const growOnlyCounter: MergeRule<CountByRegion, number, number> = {
	name: "grow-only-counter",
	promises: ["commutative", "associative", "idempotent", "convergent", "keeps-writes", "settles-alone"],
	agrees: "after",
	begin: (value) => new Map([["", value]]),
	write: (state, amount, { region }) => (amount < 0 ? fail("falls") : ok(counted(state, region, amount))),
	merge: higherCounts,
	read: (state) => [{ value: totalCount(state), write: undefined }],
	reflected: (_, heard) => heard,
};

export function counted(counts: CountByRegion, region: Id, amount: number): CountByRegion {
	return new Map([...counts, [region, (counts.get(region) ?? 0) + amount]]);
}

export function higherCounts(a: CountByRegion, b: CountByRegion): CountByRegion {
	const higher = new Map(a);
	for (const [region, count] of b) higher.set(region, Math.max(higher.get(region) ?? 0, count));
	return higher;
}

/** Summed in the order of the ids, so that all replicas round alike. */
export function totalCount(counts: CountByRegion): number {
	return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).reduce((total, [, count]) => total + count, 0);
}
