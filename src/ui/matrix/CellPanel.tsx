import { Play, X } from "lucide-react";
import type { MatrixRow } from "../../editor/failureMatrix.ts";
import type { FailureRow } from "../../engine/review/matrix/failure.ts";
import {
	type MatrixColumn,
	matrixColumns,
	matrixText,
	strictestText,
} from "../../engine/review/matrix/matrixColumns.ts";
import { strictestObjectives } from "../../engine/review/matrix/strictestObjectives.ts";
import controls from "../shell/Controls.module.css";
import { IconButton } from "../shell/IconButton.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./CellPanel.module.css";
import { columnMeaning } from "./columnMeaning.ts";
import { FeatureRows } from "./FeatureRows.tsx";
import { playRow } from "./playRow.ts";

interface CellPanelProps {
	readonly row: MatrixRow;
	readonly column: number;
	/** The baseline's row. */
	readonly before: FailureRow | undefined;
	readonly onClose: () => void;
}

/** A cell looked at closely: its figure, what it is held against, whose it is, and the run that it comes from. */
export function CellPanel({ row: { failure, played }, column: index, before, onClose }: CellPanelProps) {
	const currency = useEditor((state) => state.design.currency);
	const column = matrixColumns[index];
	if (column === undefined) return null;
	const text = played === undefined ? "…" : matrixText(column.key, played.row[column.key], currency);
	return (
		<aside className={styles.panel} aria-label={`${failure.name}: ${column.title}`} data-testid="matrix-cell">
			<header className={styles.head}>
				<div>
					<b>
						{column.title}: {text}
					</b>
					<small>{failure.name}</small>
				</div>
				<button type="button" className={controls.outlined} onClick={() => playRow(failure)}>
					<Play size={14} strokeWidth={1.5} aria-hidden />
					Open the run
				</button>
				<IconButton icon={X} label="Close" onClick={onClose} />
			</header>
			<Sums column={column} text={text} before={before} />
			<p className={styles.meaning}>{columnMeaning[column.key]}</p>
			{played !== undefined && <FeatureRows column={column} played={played} />}
		</aside>
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
				<dt>Strictest objective</dt>
				<dd>{objective === "" ? "none" : objective}</dd>
			</div>
			{before !== undefined && (
				<div>
					<dt>Baseline</dt>
					<dd>{matrixText(column.key, before[column.key], design.currency)}</dd>
				</div>
			)}
		</dl>
	);
}
