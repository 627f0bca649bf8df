import { ok } from "../../model/result.ts";
import { compareStamps } from "./lastWriteWins.ts";
import { type MergeRule, startStamp, type WriteId, type WriteStamp, writeIdOf } from "./mergeRule.ts";

interface Booking<Entry> {
	readonly entry: Entry;
	readonly stamp: WriteStamp;
}

/** Entries under the ids of the writes that booked them; none is ever changed or taken out. */
export type Ledger<Entry> = ReadonlyMap<WriteId, Booking<Entry>>;

/**
 * A ledger to which entries are only added, each once, by its id. Merged it has all entries of both, in the order of
 * their clocks; a balance is their sum, which no order changes. Nothing stops a sum from falling below zero, but the
 * ledger shows who took what, so that it can be put right.
 *
 * Source: the grow-only set of Shapiro and others, INRIA RR-7506, 2011, section 3.3.1; Helland and Campbell, "Building
 * on Quicksand", CIDR 2009.
 */
export function ledger<Entry>(): MergeRule<Ledger<Entry>, Entry, readonly Entry[]> {
	return {
		name: "ledger",
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
		begin: (entries) =>
			new Map(
				entries.map((entry, index) => [`start/${index + 1}`, { entry, stamp: { ...startStamp, sequence: index + 1 } }]),
			),
		write: (state, entry, { region, sequence, clockMs }) => {
			const stamp = { region, sequence, clockMs };
			return ok(new Map([...state, [writeIdOf(stamp), { entry, stamp }]]));
		},
		merge: (here, arrived) => new Map([...here, ...arrived]),
		read: (state) => [
			{
				value: [...state.values()].sort((a, b) => compareStamps(a.stamp, b.stamp)).map(({ entry }) => entry),
				write: undefined,
			},
		],
		reflected: (state, heard) => new Set([...heard].filter((write) => state.has(write))),
	};
}

/** In the order of the ledger, which is the same everywhere, so that all replicas round alike. */
export function balanceOf(entries: readonly number[]): number {
	return entries.reduce((balance, amount) => balance + amount, 0);
}
