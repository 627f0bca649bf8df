import { ok } from "../../model/result.ts";
import { type MergeRule, type WriteId, writeIdOf } from "./mergeRule.ts";
import type { SetChange } from "./observedRemoveSet.ts";
import { covers, joined, type VersionVector } from "./versionVector.ts";

export interface Basket {
	/** Sorted. */
	readonly members: readonly string[];
	readonly vector: VersionVector;
	/** What it has come from; without the removals that a union has undone. */
	readonly from: ReadonlyMap<WriteId, SetChange>;
}

/**
 * What a user's code does with two baskets that were changed apart: it puts in what either holds. No insertion is ever
 * lost, but what one side has removed comes back from the other, and how much comes back depends on which basket
 * arrives first.
 *
 * Source: the shopping cart of DeCandia and others, "Dynamo: Amazon's Highly Available Key-value Store", SOSP 2007,
 * section 4.4: "deleted items can resurface".
 */
export const setUnion: MergeRule<Basket, SetChange, readonly string[]> = {
	name: "set-union",
	promises: ["commutative", "idempotent", "settles-alone", "accepts-writes"],
	agrees: "after",
	begin: (members) => ({ members: members.toSorted(), vector: new Map(), from: new Map() }),
	write: ({ members, vector, from }, change, writer) => {
		const others = members.filter((member) => member !== change.member);
		return ok({
			members: change.op === "remove" ? others : [...others, change.member].sort(),
			vector: new Map([...vector, [writer.region, writer.sequence]]),
			from: new Map([...from, [writeIdOf(writer), change]]),
		});
	},
	merge: (here, arrived) => {
		const isNewer = covers(here.vector, arrived.vector);
		if (isNewer !== covers(arrived.vector, here.vector)) return isNewer ? here : arrived;
		return {
			members: [...new Set([...here.members, ...arrived.members])].sort(),
			vector: joined([here.vector, arrived.vector]),
			from: new Map([...stillSeen(here, arrived), ...stillSeen(arrived, here)]),
		};
	},
	read: ({ members }) => [{ value: members, write: undefined }],
	reflected: ({ from }) => new Set(from.keys()),
};

/** What has come of a basket's writes once it is united with another: not a removal of what the other still holds. */
function stillSeen({ from }: Basket, other: Basket): readonly (readonly [WriteId, SetChange])[] {
	return [...from].filter(
		([write, { op, member }]) => op === "insert" || other.from.has(write) || !other.members.includes(member),
	);
}
