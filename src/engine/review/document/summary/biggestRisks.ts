import * as texts from "../../../../texts/review/summary.ts";
import type { Finding } from "../../../model/figures.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import type { ReviewText } from "../../../model/reviewDocument.ts";
import type { FailureRow } from "../../matrix/failure.ts";
import { objectivesMet } from "../../matrix/matrixColumns.ts";
import { link, plain, strong } from "../blocks.ts";
import { failureClause } from "../failureClause.ts";
import type { ReviewInputs } from "../reviewInputs.ts";

const mostRisks = 3;

/**
 * Errors of the review first, then what the failure matrix misses, then warnings. Where more than two errors
 * stand before a missed failure, the worst such failure takes the third place.
 */
export function biggestRisks({ figures, matrix }: ReviewInputs): readonly ReviewText[] {
	const of = (severity: Finding["severity"]): readonly ReviewText[] =>
		figures.findings.filter((each) => each.severity === severity).map(findingRisk);
	const failures = missingRows(matrix?.rows ?? []).map(failureRisk);
	const errors = of("error");
	const room = failures.length > 0 ? mostRisks - 1 : mostRisks;
	return [...errors.slice(0, room), ...failures, ...errors.slice(room), ...of("warning")].slice(0, mostRisks);
}

function findingRisk({ severity, message }: Finding): ReviewText {
	return [strong(severity === "error" ? texts.error : texts.warning), plain(message)];
}

/** Played failures that miss an objective, those that leave least served first. */
export function missingRows(rows: readonly FailureRow[]): readonly FailureRow[] {
	return rows
		.filter((row) => objectivesMet(row).met < objectivesMet(row).of)
		.toSorted((a, b) => a.servedShare - b.servedShare);
}

function failureRisk(row: FailureRow): ReviewText {
	const { met, of } = objectivesMet(row);
	return [
		strong(texts.failure),
		plain(
			texts.ofTheRequestsAreAnswered({
				failureClause: failureClause(row),
				servedShare: formatShare(row.servedShare),
				of: of - met,
				otherOf: of,
			}),
		),
		link(texts.failureMatrix, "matrix"),
		plain(")."),
	];
}
