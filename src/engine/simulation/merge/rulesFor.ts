import type { ConflictStrategy, RecordValues } from "../../model/vocabulary.ts";
import type { MergeRuleName } from "./mergeRule.ts";

/** The rules by which a strategy of the design file merges records of one kind, the usual one first. */
export type RuleChoice =
	| { readonly kind: "rules"; readonly rules: readonly [MergeRuleName, ...MergeRuleName[]]; readonly note?: string }
	/** The strategy makes no sense for such records. */
	| { readonly kind: "none"; readonly reason: string };

/** These take a value for a whole, whatever it is. */
const wholeValues: Readonly<Record<Exclude<ConflictStrategy, "crdt" | "merge">, RuleChoice>> = {
	"last-write-wins": { kind: "rules", rules: ["last-write-wins"] },
	version: { kind: "rules", rules: ["versioned-record"] },
	manual: { kind: "rules", rules: ["version-vectors"] },
	reject: { kind: "rules", rules: ["one-side-writes"] },
};

const crdts: Readonly<Record<RecordValues, RuleChoice>> = {
	record: {
		kind: "rules",
		rules: ["last-write-wins"],
		note: "Nothing in a plain record can be merged: as a CRDT it is a last-write-wins register, and loses updates like one.",
	},
	counter: { kind: "rules", rules: ["up-down-counter", "grow-only-counter"] },
	balance: {
		kind: "rules",
		rules: ["up-down-counter"],
		note: "The counter keeps every movement's amount, but not whose it was.",
	},
	set: { kind: "rules", rules: ["observed-remove-set"] },
	log: { kind: "rules", rules: ["ledger"], note: "A log whose entries are only added is a CRDT, the grow-only set." },
};

const merges: Readonly<Record<RecordValues, RuleChoice>> = {
	record: {
		kind: "none",
		reason:
			"Two plain records have no sum: a merge needs to know what a write did, as with a counter, a set, a log or a balance. Whoever merges such records picks one of them.",
	},
	counter: { kind: "rules", rules: ["ledger"] },
	balance: { kind: "rules", rules: ["ledger"] },
	set: {
		kind: "rules",
		rules: ["set-union"],
		note: "The union of both sides, as a shopping cart is merged by its application: what one side removed can come back.",
	},
	log: { kind: "rules", rules: ["ledger"] },
};

/** What the strategy makes of records of this kind. */
export function rulesFor(strategy: ConflictStrategy, values: RecordValues): RuleChoice {
	if (strategy === "crdt") return crdts[values];
	return strategy === "merge" ? merges[values] : wholeValues[strategy];
}
