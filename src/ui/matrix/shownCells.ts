import type { MatrixRow } from "../../editor/failureMatrix.ts";
import type { Design } from "../../engine/model/design.ts";
import type { FailureRow } from "../../engine/review/matrix/failure.ts";
import { heatStep } from "../../engine/review/matrix/heatStep.ts";
import { matrixChange } from "../../engine/review/matrix/matrixChange.ts";
import { columnMet, type MatrixColumn, matrixColumns, matrixText } from "../../engine/review/matrix/matrixColumns.ts";
import { strictestObjectives } from "../../engine/review/matrix/strictestObjectives.ts";
import type { MatrixView } from "./matrixView.ts";

export interface ShownCell {
	readonly text: string;
	readonly met: boolean | null;
	/** 0 to 6; null without a figure, or where only others are coloured. */
	readonly heat: number | null;
	/** Since the baseline: better or worse, by sign and colour. */
	readonly change?: "better" | "worse" | "same";
}

export interface ShownRow {
	readonly row: MatrixRow;
	/** One for each column; empty until the row is played. */
	readonly cells: readonly ShownCell[];
}

export interface ShownInput {
	readonly design: Design;
	readonly rows: readonly MatrixRow[];
	readonly faultMinutes: number;
	readonly view: MatrixView;
	/** By the id of a failure's scenario. */
	readonly baseline: ReadonlyMap<string, FailureRow>;
}

/** What stands in the matrix; among missed objectives only, rows without any are left out. */
export function shownRows({ design, rows, faultMinutes, view, baseline }: ShownInput): readonly ShownRow[] {
	const scale = { rows: rows.flatMap((row) => row.played?.row ?? []), faultMinutes };
	const strictest = strictestObjectives(design);
	const cellsOf = (row: FailureRow, before: FailureRow | undefined): readonly ShownCell[] =>
		matrixColumns.map((column) => {
			if (view === "baseline") return changeCell(column, { design, now: row, before });
			const met = columnMet(column, row, strictest);
			const heat = view === "missed" && met !== false ? null : heatStep(scale, column.key, row);
			return { text: matrixText(column.key, row[column.key], design.currency), met, heat };
		});
	return rows.flatMap((row) => {
		if (row.played === undefined) return view === "missed" ? [] : [{ row, cells: [] }];
		if (view === "missed" && !misses(row.played.row)) return [];
		return [{ row, cells: cellsOf(row.played.row, baseline.get(row.failure.scenario.id)) }];
	});
}

function misses({ met }: FailureRow): boolean {
	return Object.values(met).includes(false);
}

interface Compared {
	readonly design: Design;
	readonly now: FailureRow;
	readonly before: FailureRow | undefined;
}

function changeCell({ key }: MatrixColumn, { design, now, before }: Compared): ShownCell {
	if (before === undefined) return { text: "—", met: null, heat: null };
	const { text, worse } = matrixChange(key, { now: now[key], before: before[key], currency: design.currency });
	const change = worse === undefined ? "same" : worse ? "worse" : "better";
	return { text, met: null, heat: null, change };
}
