import type { Design } from "../../engine/model/design.ts";
import type { FailureMatrix } from "../../engine/review/matrix/failureMatrix.ts";
import { matrixTable } from "./matrixTable.ts";

/** The failure matrix as a table for a design review. */
export function matrixMarkdown(design: Design, matrix: FailureMatrix): string {
	const { columns, objectives, rows } = matrixTable(design, matrix);
	const rule = columns.map((_, index) => (index < 2 ? "---" : "---:"));
	return [
		`## Failure matrix of ${design.name}`,
		"",
		`${matrix.rows.length} failures of ${matrix.faultMinutes} min each; ✓ objective met, ✗ missed by a feature.`,
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
