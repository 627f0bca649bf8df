import type { Design } from "../../engine/model/design.ts";
import type { FailureMatrix } from "../../engine/review/matrix/failureMatrix.ts";
import * as texts from "../../texts/commandLine/reports.ts";
import { matrixTable } from "./matrixTable.ts";
import { textTable } from "./textTable.ts";

/** The failure matrix for a terminal. */
export function matrixText(design: Design, matrix: FailureMatrix): string {
	const { columns, objectives, rows } = matrixTable(design, matrix);
	return [
		texts.failuresOfMinEach(design.name, matrix.rows.length, matrix.faultMinutes),
		"",
		textTable(columns, [objectives, ...rows], columns.slice(2)),
		"",
		texts.objectiveMetMissed,
		...matrix.leftOut,
	].join("\n");
}
