import type { ConflictOutcome } from "../../engine/review/conflictRows.ts";

/** What becomes of conflicts, after their number an hour. */
export const outcomeTexts: Readonly<Record<ConflictOutcome, string>> = {
	lost: "updates lost",
	people: "need a person",
	rejected: "writes fail",
	merged: "merged",
};

export const strategyTexts: Readonly<Record<string, string>> = {
	"last-write-wins": "last write wins",
	version: "by version",
	crdt: "CRDT",
	merge: "merge",
	manual: "by hand",
	reject: "reject",
};
