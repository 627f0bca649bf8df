import * as texts from "../../../texts/simulation/mergeRules.ts";
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
		note: texts.aPlainRecordAsACrdt,
	},
	counter: { kind: "rules", rules: ["up-down-counter", "grow-only-counter"] },
	balance: {
		kind: "rules",
		rules: ["up-down-counter"],
		note: texts.theCounterKeepsEveryMovement,
	},
	set: { kind: "rules", rules: ["observed-remove-set"] },
	log: { kind: "rules", rules: ["ledger"], note: texts.aLogIsAGrowOnlySet },
};

const merges: Readonly<Record<RecordValues, RuleChoice>> = {
	record: {
		kind: "none",
		reason: texts.twoPlainRecordsHaveNoSum,
	},
	counter: { kind: "rules", rules: ["ledger"] },
	balance: { kind: "rules", rules: ["ledger"] },
	set: {
		kind: "rules",
		rules: ["set-union"],
		note: texts.theUnionOfBothSides,
	},
	log: { kind: "rules", rules: ["ledger"] },
};

/** What the strategy makes of records of this kind. */
export function rulesFor(strategy: ConflictStrategy, values: RecordValues): RuleChoice {
	if (strategy === "crdt") return crdts[values];
	return strategy === "merge" ? merges[values] : wholeValues[strategy];
}
