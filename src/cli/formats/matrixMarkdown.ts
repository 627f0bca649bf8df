import type { Design } from "../../engine/model/design.ts";
import type { FailureMatrix } from "../../engine/review/matrix/failureMatrix.ts";
import * as texts from "../../texts/commandLine/reports.ts";
import { matrixTable } from "./matrixTable.ts";

/** The failure matrix as a table for a design review. */
export function matrixMarkdown(design: Design, matrix: FailureMatrix): string {
	const { columns, objectives, rows } = matrixTable(design, matrix);
	const rule = columns.map((_, index) => (index < 2 ? "---" : "---:"));
	return [
		texts.failureMatrixOf(design.name),
		"",
		texts.failuresOfMin(matrix.rows.length, matrix.faultMinutes),
		"",
		...[columns.map(escaped), rule, ...[objectives, ...rows].map((row) => row.map(escaped))].map(
			(row) => `| ${row.join(" | ")} |`,
		),
		...(matrix.leftOut.length === 0 ? [] : ["", ...matrix.leftOut]),
	].join("\n");
}

function escaped(text: string): string {
	return text.replaceAll("|", "\\|");
}
