import type { ConflictOutcome } from "../../engine/review/conflictRows.ts";
import * as texts from "../../texts/charts.ts";

/** What becomes of conflicts, after their number an hour. */
export const outcomeTexts: Readonly<Record<ConflictOutcome, string>> = {
	lost: texts.updatesLostAgain,
	people: texts.needAPersonInText,
	rejected: texts.writesFail,
	merged: "merged",
};

export const strategyTexts: Readonly<Record<string, string>> = {
	"last-write-wins": texts.lastWriteWins,
	version: texts.byVersion,
	crdt: "CRDT",
	merge: "merge",
	manual: texts.byHand,
	reject: "reject",
};
