import type { Id } from "../../model/design.ts";
import { fail, ok } from "../../model/result.ts";
import { type MergeRule, type Version, type WriteId, writeIdOf } from "./mergeRule.ts";

export interface AgreedRecord<Value> extends Version<Value> {
	readonly version: number;
	readonly from: ReadonlySet<WriteId>;
}

/** Who may write while the replicas can't all be reached. */
export interface Deciders {
	readonly regions: readonly Id[];
	/** Decides between two halves. */
	readonly leader: Id;
}

/**
 * A record that only one side of a cut may write: the one with more than half of the replicas, or of two halves the
 * one with the leader. It agrees with all that it reaches before it accepts; two such sides can't be at once, so no two
 * writes are ever concurrent, and the higher version is always the newer one.
 *
 * Source: Thomas, "A Majority Consensus Approach to Concurrency Control for Multiple Copy Databases", TODS 4(2), 1979;
 * the leader's weight between two halves is that of Gifford, "Weighted Voting for Replicated Data", SOSP 1979.
 */
export function oneSideWrites<Value>(deciders: Deciders): MergeRule<AgreedRecord<Value>, Value, Value> {
	return {
		name: "one-side-writes",
		promises: [
			"commutative",
			"associative",
			"idempotent",
			"convergent",
			"keeps-writes",
			"settles-alone",
			"keeps-limits",
		],
		agrees: "before",
		begin: (value) => ({ version: 0, value, write: undefined, from: new Set() }),
		write: (state, value, writer) => {
			if (!mayWrite(deciders, writer.reached)) return fail("minority");
			const write = writeIdOf(writer);
			return ok({ version: state.version + 1, value, write, from: new Set([...state.from, write]) });
		},
		merge: (here, arrived) => (arrived.version > here.version ? arrived : here),
		read: ({ value, write }) => [{ value, write }],
		reflected: ({ from }) => from,
	};
}

export function mayWrite({ regions, leader }: Deciders, reached: readonly Id[]): boolean {
	const others = regions.length - reached.length;
	return reached.length > others || (reached.length === others && reached.includes(leader));
}
