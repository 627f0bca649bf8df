import { Play, Table2 } from "lucide-react";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import type { Failure } from "../../engine/review/matrix/failure.ts";
import * as texts from "../../texts/matrix.ts";
import { CopyCsv } from "../charts/CopyCsv.tsx";
import { Segments } from "../charts/Segments.tsx";
import controls from "../shell/Controls.module.css";
import { IconButton } from "../shell/IconButton.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./MatrixPanel.module.css";
import { matrixTables } from "./matrixTables.ts";
import type { MatrixView } from "./matrixView.ts";
import { playRow } from "./playRow.ts";
import { useMatrix } from "./useMatrix.ts";

interface MatrixToolsProps {
	readonly view: MatrixView;
	readonly onView: (view: MatrixView) => void;
	readonly asTable: boolean;
	readonly onTable: (asTable: boolean) => void;
	/** The failure of the chosen row. */
	readonly chosen: Failure | undefined;
}

const views: readonly { readonly value: MatrixView; readonly name: string }[] = [
	{ value: "severity", name: texts.severity },
	{ value: "missed", name: texts.missedOnly },
	{ value: "baseline", name: texts.sinceBaseline },
];

/** How far the matrix is played, and how it is looked at. */
export function MatrixTools({ view, onView, asTable, onTable, chosen }: MatrixToolsProps) {
	const currency = useEditor((state) => state.design.currency);
	const pinned = useEditor((state) => state.baseline !== undefined);
	const rows = useMatrix((state) => state.rows);
	return (
		<header className={styles.tools}>
			<Progress />
			<span className={styles.choices}>
				<Segments
					label={texts.shown}
					options={pinned ? views : views.filter(({ value }) => value !== "baseline")}
					value={view}
					onChange={onView}
				/>
				<IconButton
					icon={Table2}
					label={texts.failureMatrixAsATable}
					aria-pressed={asTable}
					onClick={() => onTable(!asTable)}
				/>
				<CopyCsv title={texts.failureMatrix} tables={() => matrixTables(rows, currency)} />
				<button
					type="button"
					className={controls.outlined}
					disabled={chosen === undefined}
					title={chosen === undefined ? texts.chooseARowFirst : texts.playItInTheFailureLab(chosen.name)}
					onClick={() => chosen !== undefined && playRow(chosen)}
				>
					<Play size={14} strokeWidth={1.5} aria-hidden />
					{texts.playARow}
				</button>
			</span>
		</header>
	);
}

function Progress() {
	const design = useEditor((state) => state.design);
	const { design: of, rows, faultMinutes, leftOut, tookMs, problem } = useMatrix((state) => state);
	const played = rows.filter(({ fresh }) => fresh).length;
	const isOld = of !== design || played < rows.length;
	if (problem !== undefined) return <p role="alert">{problem}</p>;
	if (rows.length === 0) return <p role="status">{texts.lookingForWhatCanFail}</p>;
	const took = tookMs === undefined ? "" : texts.playedIn(formatMs(tookMs));
	return (
		<p role="status" data-fresh={!isOld} data-testid="matrix-progress" title={leftOut.join("\n")}>
			{isOld
				? texts.ofPlayed(of === design ? played : 0, rows.length)
				: texts.failuresOfMinEach(rows.length, faultMinutes, took)}
			{leftOut.length > 0 && <span className={styles.leftOut}> {texts.leftOut(leftOut.length)}</span>}
		</p>
	);
}
