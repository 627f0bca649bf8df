import type { MatrixRow } from "../../editor/failureMatrix.ts";
import { failureGroups } from "../../engine/review/matrix/failureGroups.ts";
import { matrixColumns, matrixText, objectivesMet } from "../../engine/review/matrix/matrixColumns.ts";
import * as texts from "../../texts/matrix.ts";
import type { TableData } from "../charts/DataTable.tsx";

/** The matrix as a plain table: its accessible twin, and what is copied as CSV. */
export function matrixTables(rows: readonly MatrixRow[], currency: string): readonly TableData[] {
	return [
		{
			columns: [
				{ label: texts.kind },
				{ label: texts.failure },
				...matrixColumns.map(({ title }) => ({ label: title, align: "right" as const })),
				{ label: texts.objectivesMet, align: "right" },
			],
			rows: rows.flatMap(({ played }) => {
				if (played === undefined) return [];
				const { row } = played;
				const { met, of } = objectivesMet(row);
				return [
					[
						failureGroups[row.kind],
						row.failure,
						...matrixColumns.map(({ key }) => ({ shown: matrixText(key, row[key], currency), value: row[key] })),
						of === 0 ? "" : texts.metOf(met, of),
					],
				];
			}),
		},
	];
}
