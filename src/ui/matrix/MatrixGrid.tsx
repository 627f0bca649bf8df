import { type KeyboardEvent, useRef } from "react";
import type { Failure } from "../../engine/review/matrix/failure.ts";
import { failureGroups } from "../../engine/review/matrix/failureGroups.ts";
import { matrixColumns, strictestText } from "../../engine/review/matrix/matrixColumns.ts";
import { strictestObjectives } from "../../engine/review/matrix/strictestObjectives.ts";
import * as texts from "../../texts/matrix.ts";
import { useEditor } from "../useEditor.ts";
import { gridStep } from "./gridStep.ts";
import styles from "./MatrixGrid.module.css";
import { MatrixRowView } from "./MatrixRowView.tsx";
import type { ChosenCell } from "./matrixView.ts";
import type { ShownRow } from "./shownCells.ts";
import { useMatrix } from "./useMatrix.ts";

interface MatrixGridProps {
	readonly rows: readonly ShownRow[];
	readonly chosen: ChosenCell | undefined;
	readonly onChoose: (cell: ChosenCell) => void;
	/** Plays the failure of a row. */
	readonly onOpen: (failure: Failure) => void;
	/** Nothing is chosen any more. */
	readonly onClose: () => void;
}

/** Failures down, figures across, as a grid to walk with the arrow keys; Enter plays a row. */
export function MatrixGrid({ rows, chosen, onChoose, onOpen, onClose }: MatrixGridProps) {
	const design = useEditor((state) => state.design);
	const isOfDesign = useMatrix((state) => state.design === design);
	const table = useRef<HTMLTableElement>(null);
	const strictest = strictestObjectives(design);
	const chosenRow = rows.findIndex(({ row }) => row.failure.scenario.id === chosen?.failure);
	// Tab comes to one cell only, the arrows do the rest.
	const stop =
		chosenRow >= 0 && chosen !== undefined ? { row: chosenRow, column: chosen.column } : { row: 0, column: 0 };
	const onKeyDown = (event: KeyboardEvent) => {
		const place = placeOf(event.target);
		if (place === undefined) return;
		const failure = rows[place.row]?.row.failure;
		if (event.key === "Escape") onClose();
		if (event.key === "Enter" && failure !== undefined) {
			event.preventDefault();
			onOpen(failure);
			return;
		}
		const to = gridStep(place, event.key, { row: rows.length, column: matrixColumns.length });
		if (to === undefined) return;
		event.preventDefault();
		const cell = table.current?.querySelector<HTMLElement>(`[data-place="${to.row} ${to.column}"]`);
		cell?.focus();
		cell?.click();
	};
	return (
		// biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells are chosen and walked by keys, which a plain table's are not
		<table className={styles.grid} role="grid" aria-label={texts.failureMatrix} ref={table} onKeyDown={onKeyDown}>
			<colgroup>
				<col className={styles.group} />
				<col className={styles.failure} />
				{matrixColumns.map(({ key }) => (
					<col key={key} data-column={key} />
				))}
				<col className={styles.objectives} />
			</colgroup>
			<thead>
				<tr>
					<td />
					<td />
					{matrixColumns.map(({ key, title }) => (
						<th key={key} scope="col">
							{title}
						</th>
					))}
					<th scope="col">{texts.objectives}</th>
				</tr>
				<tr className={styles.strictest}>
					<td />
					<th scope="row">{texts.objectiveTheStrictest}</th>
					{matrixColumns.map((column) => (
						<td key={column.key}>{strictestText(column, strictest)}</td>
					))}
					<td />
				</tr>
			</thead>
			<tbody>
				{rows.map((shown, index) => (
					<MatrixRowView
						key={shown.row.failure.scenario.id}
						shown={shown}
						index={index}
						group={groupHead(rows, index)}
						isOld={!isOfDesign || !shown.row.fresh}
						chosen={index === chosenRow ? chosen?.column : undefined}
						stop={index === stop.row ? stop.column : undefined}
						onChoose={onChoose}
						onOpen={onOpen}
					/>
				))}
			</tbody>
		</table>
	);
}

/** A group's name stands at its first row. */
function groupHead(rows: readonly ShownRow[], index: number): string {
	const groupAt = (at: number): string | undefined => {
		const failure = rows[at]?.row.failure;
		return failure === undefined ? undefined : failureGroups[failure.kind];
	};
	const own = groupAt(index) ?? "";
	return own === groupAt(index - 1) ? "" : own;
}

function placeOf(target: EventTarget): { readonly row: number; readonly column: number } | undefined {
	const place = target instanceof HTMLElement ? target.dataset.place : undefined;
	const [row, column] = (place ?? "").split(" ").map(Number);
	return row === undefined || column === undefined ? undefined : { row, column };
}
