import { X } from "lucide-react";
import type { MatrixRow } from "../../editor/failureMatrix.ts";
import type { FailureRow } from "../../engine/review/matrix/failure.ts";
import {
	type MatrixColumn,
	matrixColumns,
	matrixText,
	strictestText,
} from "../../engine/review/matrix/matrixColumns.ts";
import { strictestObjectives } from "../../engine/review/matrix/strictestObjectives.ts";
import * as texts from "../../texts/matrix.ts";
import { IconButton } from "../shell/IconButton.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./CellPanel.module.css";
import { columnMeaning } from "./columnMeaning.ts";
import { FeatureRows } from "./FeatureRows.tsx";
import { OpenRun } from "./OpenRun.tsx";
import { RecoveryPanel } from "./RecoveryPanel.tsx";

interface CellPanelProps {
	readonly row: MatrixRow;
	readonly column: number;
	/** The baseline's row. */
	readonly before: FailureRow | undefined;
	readonly onClose: () => void;
}

/** A cell looked at closely: its figure, what it is held against, whose it is, and the run that it comes from. */
export function CellPanel({ row, column: index, before, onClose }: CellPanelProps) {
	const column = matrixColumns[index];
	if (column === undefined) return null;
	const { failure, played } = row;
	const asksWhy = column.key === "recoverSeconds" && played !== undefined && played.row.recoverSeconds !== 0;
	return (
		<aside
			className={styles.panel}
			aria-label={`${failure.name}: ${column.title}`}
			data-why={asksWhy}
			data-testid="matrix-cell"
		>
			{asksWhy ? (
				<RecoveryPanel key={failure.scenario.id} failure={failure} column={column} played={played} onClose={onClose} />
			) : (
				<FigurePanel row={row} column={column} before={before} onClose={onClose} />
			)}
		</aside>
	);
}

interface FigurePanelProps {
	readonly row: MatrixRow;
	readonly column: MatrixColumn;
	readonly before: FailureRow | undefined;
	readonly onClose: () => void;
}

function FigurePanel({ row: { failure, played }, column, before, onClose }: FigurePanelProps) {
	const currency = useEditor((state) => state.design.currency);
	const text = played === undefined ? "…" : matrixText(column.key, played.row[column.key], currency);
	return (
		<>
			<header className={styles.head}>
				<div>
					<h2>
						{column.title}: {text}
					</h2>
					<small>{failure.name}</small>
				</div>
				<OpenRun failure={failure} />
				<IconButton icon={X} label={texts.close} onClick={onClose} />
			</header>
			<Sums column={column} text={text} before={before} />
			<p className={styles.meaning}>{columnMeaning[column.key]}</p>
			{played !== undefined && <FeatureRows column={column} played={played} />}
		</>
	);
}

interface SumsProps {
	readonly column: MatrixColumn;
	readonly text: string;
	readonly before: FailureRow | undefined;
}

function Sums({ column, text, before }: SumsProps) {
	const design = useEditor((state) => state.design);
	const objective = strictestText(column, strictestObjectives(design));
	return (
		<dl className={styles.sums}>
			<div>
				<dt>{column.title}</dt>
				<dd>{text}</dd>
			</div>
			<div>
				<dt>{texts.strictestObjective}</dt>
				<dd>{objective === "" ? "none" : objective}</dd>
			</div>
			{before !== undefined && (
				<div>
					<dt>{texts.baseline}</dt>
					<dd>{matrixText(column.key, before[column.key], design.currency)}</dd>
				</div>
			)}
		</dl>
	);
}
