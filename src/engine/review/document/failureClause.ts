import * as texts from "../../../texts/review/document.ts";
import type { FailureRow } from "../matrix/failure.ts";

/** What fails, to begin a sentence with: "When us-east is lost". */
export function failureClause({ kind, subjects }: Pick<FailureRow, "kind" | "subjects">): string {
	const [first = "", second = ""] = subjects;
	switch (kind) {
		case "region-down":
			return texts.whenIsLost(first);
		case "region-cut-off":
			return texts.whenIsCutOff(first);
		case "pair-cut":
			return texts.whenAndAreCut(first, second);
		case "leader-lost":
			return texts.whenLosesItsLeaderIn(first, second);
		case "home-lost":
			return texts.whenLosesItsHomeIn(first, second);
		case "routing-down":
			return texts.whenTakesNoChanges(first);
		case "false-alarm":
			return texts.atAFalseAlarmOn(first);
		case "two-regions-down":
			return texts.whenAndAreLost(first, second);
	}
}
