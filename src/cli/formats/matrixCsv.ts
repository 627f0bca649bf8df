import { csv } from "../../engine/exports/csv.ts";
import { objectiveNames } from "../../engine/review/matrix/failure.ts";
import type { FailureMatrix } from "../../engine/review/matrix/failureMatrix.ts";
import { matrixColumns } from "../../engine/review/matrix/matrixColumns.ts";

/** The rows of the matrix with the keys and units of the JSON; subjects with a space between. */
export function matrixCsv({ rows }: FailureMatrix): string {
	return csv(
		[
			"failure",
			"kind",
			"subjects",
			...matrixColumns.map(({ key }) => key),
			...objectiveNames.map((name) => `met.${name}`),
		],
		rows.map((row) => [
			row.failure,
			row.kind,
			row.subjects.join(" "),
			...matrixColumns.map(({ key }) => row[key]),
			...objectiveNames.map((name) => row.met[name]),
		]),
	);
}
