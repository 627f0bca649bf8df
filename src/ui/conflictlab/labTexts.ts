import type { ConflictStrategy, RecordValues } from "../../engine/model/vocabulary.ts";
import type { RefusalReason, WriteFate } from "../../engine/simulation/merge/lab/labPlay.ts";
import type { MergePromise, MergeRuleName } from "../../engine/simulation/merge/mergeRule.ts";

export const strategyNames: Readonly<Record<ConflictStrategy, string>> = {
	"last-write-wins": "Last write wins",
	version: "By version",
	crdt: "CRDT",
	merge: "Merge",
	manual: "By hand",
	reject: "Reject",
};

export const valueNames: Readonly<Record<RecordValues, string>> = {
	balance: "Bank account",
	record: "Register",
	counter: "Counter",
	set: "Set",
	log: "Ledger of entries",
};

export const ruleNames: Readonly<Record<MergeRuleName, string>> = {
	"last-write-wins": "Last-write-wins register",
	"versioned-record": "Versioned record",
	"version-vectors": "Record with version vectors",
	"grow-only-counter": "Grow-only counter",
	"up-down-counter": "Up and down counter",
	"observed-remove-set": "Observed-remove set",
	"set-union": "Union of sets",
	ledger: "Ledger",
	"one-side-writes": "One side writes",
};

export const promiseNames: Readonly<Record<MergePromise, string>> = {
	commutative: "Commutative",
	associative: "Associative",
	idempotent: "Idempotent",
	convergent: "Converges",
	"keeps-writes": "Keeps each write",
	"settles-alone": "Asks nobody",
	"accepts-writes": "Refuses none",
	"keeps-limits": "Keeps limits",
};

export const promiseTexts: Readonly<Record<MergePromise, string>> = {
	commutative: "It doesn’t matter which of two replicas is merged into which.",
	associative: "It doesn’t matter which two of three replicas are merged first.",
	idempotent: "A delivery that comes twice changes nothing.",
	convergent: "Replicas that have heard of the same writes show the same, in whatever order they heard.",
	"keeps-writes": "No accepted write is lost.",
	"settles-alone": "One value comes out, no person has to choose.",
	"accepts-writes": "No write is refused.",
	"keeps-limits": "A limit that each writer checks still holds after the merge: no overdraft.",
};

export const fateNames: Readonly<Record<WriteFate, string>> = {
	kept: "Kept",
	merged: "Merged",
	lost: "Lost",
	"in question": "In question",
	"set aside": "Set aside",
};

export const refusalNames: Readonly<Record<RefusalReason, string>> = {
	falls: "only grows",
	minority: "other side may write",
	cover: "no cover",
	absent: "not there",
	question: "waits for a person",
};
