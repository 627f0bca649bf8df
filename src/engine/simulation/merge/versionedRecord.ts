import { ok } from "../../model/result.ts";
import type { MergeRule, Version, WriteId } from "./mergeRule.ts";
import { writeIdOf } from "./mergeRule.ts";

interface Sibling<Value> extends Version<Value> {
	/** The writes that its writer had in view, and its own. */
	readonly from: ReadonlySet<WriteId>;
}

export interface VersionedRecord<Value> {
	/** How many writes follow each other up to this one. */
	readonly version: number;
	/** One, or those that have the same number and wait for a person; in the order of their writes' ids. */
	readonly siblings: readonly Sibling<Value>[];
}

/**
 * A record with a version number that each write raises by one. The higher number wins, even over a write that its
 * writer has never seen; equal numbers of different writes are kept side by side for a person. Who writes with several
 * in view has settled them.
 *
 * Source: optimistic concurrency control by version numbers (Kung and Robinson, TODS 6(2), 1981), across replicas.
 */
export function versionedRecord<Value>(): MergeRule<VersionedRecord<Value>, Value, Value> {
	return {
		name: "versioned-record",
		promises: ["commutative", "associative", "idempotent", "convergent", "accepts-writes"],
		agrees: "after",
		begin: (value) => ({ version: 0, siblings: [{ value, write: undefined, from: new Set() }] }),
		write: (state, value, writer) => {
			const write = writeIdOf(writer);
			return ok({
				version: state.version + 1,
				siblings: [{ value, write, from: new Set([...reflected(state), write]) }],
			});
		},
		merge: (here, arrived) => {
			if (here.version !== arrived.version) return here.version > arrived.version ? here : arrived;
			const byWrite = new Map([...here.siblings, ...arrived.siblings].map((each) => [each.write ?? "", each]));
			return {
				version: here.version,
				siblings: [...byWrite].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each),
			};
		},
		read: ({ siblings }) => siblings.map(({ value, write }) => ({ value, write })),
		reflected,
	};
}

function reflected<Value>({ siblings }: VersionedRecord<Value>): ReadonlySet<WriteId> {
	return new Set(siblings.flatMap(({ from }) => [...from]));
}
