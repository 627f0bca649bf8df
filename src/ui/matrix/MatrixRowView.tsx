import { Check, X } from "lucide-react";
import type { Failure, FailureRow } from "../../engine/review/matrix/failure.ts";
import { matrixColumns, objectivesMet } from "../../engine/review/matrix/matrixColumns.ts";
import * as texts from "../../texts/matrix.ts";
import styles from "./MatrixGrid.module.css";
import type { ChosenCell } from "./matrixView.ts";
import type { ShownCell, ShownRow } from "./shownCells.ts";

interface MatrixRowViewProps {
	readonly shown: ShownRow;
	readonly index: number;
	/** Name of the group that begins here; empty within one. */
	readonly group: string;
	/** Its figures are of an earlier design. */
	readonly isOld: boolean;
	/** Chosen column. */
	readonly chosen: number | undefined;
	/** Column whose cell takes the focus by Tab. */
	readonly stop: number | undefined;
	readonly onChoose: (cell: ChosenCell) => void;
	readonly onOpen: (failure: Failure) => void;
}

/** One failure with its figures. */
export function MatrixRowView({ shown, index, group, isOld, chosen, stop, onChoose, onOpen }: MatrixRowViewProps) {
	const { failure, played } = shown.row;
	return (
		<tr data-old={isOld} data-kind={failure.kind} data-chosen={chosen !== undefined}>
			<td className={styles.groupName}>{group}</td>
			<th scope="row" title={failure.name}>
				{failure.name}
			</th>
			{matrixColumns.map(({ key, title }, column) => {
				const cell = shown.cells[column];
				return (
					<td key={key}>
						<button
							type="button"
							className={styles.figure}
							data-place={`${index} ${column}`}
							data-column={key}
							data-heat={cell?.heat ?? undefined}
							data-change={cell?.change}
							data-met={cell?.met ?? undefined}
							aria-pressed={chosen === column}
							aria-label={`${failure.name}, ${title}: ${cellWords(cell)}`}
							tabIndex={stop === column ? 0 : -1}
							onClick={() => onChoose({ failure: failure.scenario.id, column })}
							onDoubleClick={() => onOpen(failure)}
						>
							{cell?.met === true && <Check size={10} strokeWidth={1.5} aria-hidden />}
							{cell?.met === false && <X size={10} strokeWidth={1.5} aria-hidden />}
							<span>{cell?.text ?? "…"}</span>
						</button>
					</td>
				);
			})}
			<td className={styles.met}>{played !== undefined && <Met row={played.row} />}</td>
		</tr>
	);
}

function cellWords(cell: ShownCell | undefined): string {
	if (cell === undefined) return texts.notPlayedYet;
	if (cell.met === null) return cell.text;
	return texts.cellObjectiveMet(cell.text, cell.met);
}

function Met({ row }: { readonly row: FailureRow }) {
	const { met, of } = objectivesMet(row);
	if (of === 0) return <small>{texts.noneSet}</small>;
	return (
		<>
			<b>{met}</b> <small>{texts.of(of)}</small>
		</>
	);
}
