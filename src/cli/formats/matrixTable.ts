import type { Design } from "../../engine/model/design.ts";
import type { FailureRow } from "../../engine/review/matrix/failure.ts";
import { failureGroups } from "../../engine/review/matrix/failureGroups.ts";
import type { FailureMatrix } from "../../engine/review/matrix/failureMatrix.ts";
import {
	columnMet,
	matrixColumns,
	matrixText,
	objectivesMet,
	strictestText,
} from "../../engine/review/matrix/matrixColumns.ts";
import { strictestObjectives } from "../../engine/review/matrix/strictestObjectives.ts";
import * as texts from "../../texts/commandLine/reports.ts";

export interface MatrixTable {
	readonly columns: readonly string[];
	/** The strictest objectives, as a row. */
	readonly objectives: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** The matrix for people, the group of a row named once. */
export function matrixTable(design: Design, { rows }: FailureMatrix): MatrixTable {
	const strictest = strictestObjectives(design);
	return {
		columns: ["", texts.failure, ...matrixColumns.map(({ title }) => title), texts.objectives],
		objectives: [
			"",
			texts.objectiveTheStrictest,
			...matrixColumns.map((column) => strictestText(column, strictest)),
			"",
		],
		rows: rows.map((row, index) => [
			failureGroups[row.kind] === groupBefore(rows, index) ? "" : failureGroups[row.kind],
			row.failure,
			...matrixColumns.map((column) => {
				const met = columnMet(column, row, strictest);
				const text = matrixText(column.key, row[column.key], design.currency);
				return met === null ? text : `${met ? "✓" : "✗"} ${text}`;
			}),
			metText(row),
		]),
	};
}

function groupBefore(rows: readonly FailureRow[], index: number): string | undefined {
	const before = rows[index - 1];
	return before === undefined ? undefined : failureGroups[before.kind];
}

function metText(row: FailureRow): string {
	const { met, of } = objectivesMet(row);
	return of === 0 ? "" : texts.metOf(met, of);
}
