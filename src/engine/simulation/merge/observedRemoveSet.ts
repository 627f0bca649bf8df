import { ok } from "../../model/result.ts";
import { type MergeRule, writeIdOf } from "./mergeRule.ts";

export type SetChange =
	| { readonly op: "insert"; readonly member: string }
	| { readonly op: "remove"; readonly member: string };

export interface TaggedSet {
	/** Each insertion's own tag, with what it inserted. */
	readonly inserted: ReadonlyMap<string, string>;
	readonly removed: ReadonlySet<string>;
}

/**
 * A set in which each insertion has a tag of its own, and a removal removes the tags that it has seen. A member that
 * one side inserts while the other removes it stays: the removal can't have meant an insertion that it didn't see.
 *
 * Source: the OR-Set of Shapiro and others, INRIA RR-7506, 2011, section 3.3.5, with the removed tags kept.
 */
export const observedRemoveSet: MergeRule<TaggedSet, SetChange, readonly string[]> = {
	name: "observed-remove-set",
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
	begin: (members) => ({ inserted: new Map(members.map((member) => [`start/${member}`, member])), removed: new Set() }),
	write: ({ inserted, removed }, { op, member }, writer) => {
		if (op === "insert") return ok({ inserted: new Map([...inserted, [writeIdOf(writer), member]]), removed });
		const seen = [...inserted].filter(([, each]) => each === member).map(([tag]) => tag);
		return ok({ inserted, removed: new Set([...removed, ...seen]) });
	},
	merge: (here, arrived) => ({
		inserted: new Map([...here.inserted, ...arrived.inserted]),
		removed: new Set([...here.removed, ...arrived.removed]),
	}),
	read: ({ inserted, removed }) => {
		const members = [...inserted].filter(([tag]) => !removed.has(tag)).map(([, member]) => member);
		return [{ value: [...new Set(members)].sort(), write: undefined }];
	},
	reflected: (_, heard) => heard,
};
