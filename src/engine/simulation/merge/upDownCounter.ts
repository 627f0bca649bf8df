import { ok } from "../../model/result.ts";
import { type CountByRegion, counted, higherCounts, totalCount } from "./growOnlyCounter.ts";
import type { MergeRule } from "./mergeRule.ts";

export interface UpDownCount {
	readonly up: CountByRegion;
	readonly down: CountByRegion;
}

/**
 * Two counters that only grow, one of what was added and one of what was taken away; the value is their difference.
 * Nothing stops it from falling below what each side has checked.
 *
 * Source: the PN-Counter of Shapiro and others, INRIA RR-7506, 2011, section 3.1.3.
 */
export const upDownCounter: MergeRule<UpDownCount, number, number> = {
	name: "up-down-counter",
	promises: [
		"commutative",
		"associative",
		"idempotent",
		"convergent",
		"keeps-writes",
		"settles-alone",
		"accepts-writes",
	],
	agrees: "after",
	begin: (value) => ({ up: new Map([["", Math.max(value, 0)]]), down: new Map([["", Math.max(-value, 0)]]) }),
	write: ({ up, down }, amount, { region }) =>
		ok(amount < 0 ? { up, down: counted(down, region, -amount) } : { up: counted(up, region, amount), down }),
	merge: (here, arrived) => ({ up: higherCounts(here.up, arrived.up), down: higherCounts(here.down, arrived.down) }),
	read: ({ up, down }) => [{ value: totalCount(up) - totalCount(down), write: undefined }],
	reflected: (_, heard) => heard,
};
