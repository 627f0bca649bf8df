import type { Design } from "../../engine/model/design.ts";
import type { FailureMatrix } from "../../engine/review/matrix/failureMatrix.ts";
import { matrixTable } from "./matrixTable.ts";
import { textTable } from "./textTable.ts";

/** The failure matrix for a terminal. */
export function matrixText(design: Design, matrix: FailureMatrix): string {
	const { columns, objectives, rows } = matrixTable(design, matrix);
	return [
		`${design.name}: ${matrix.rows.length} failures of ${matrix.faultMinutes} min each`,
		"",
		textTable(columns, [objectives, ...rows], columns.slice(2)),
		"",
		"✓ objective met, ✗ missed by a feature",
		...matrix.leftOut,
	].join("\n");
}
