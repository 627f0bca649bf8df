import { useEffect, useMemo, useState } from "react";
import { followBaseline, followMatrix } from "../../editor/failureMatrix.ts";
import type { FailureRow } from "../../engine/review/matrix/failure.ts";
import * as texts from "../../texts/matrix.ts";
import { DataTable } from "../charts/DataTable.tsx";
import { NoFeature } from "../charts/NoFeature.tsx";
import { useDockRoom } from "../shell/useDockRoom.ts";
import { useEditor } from "../useEditor.ts";
import { CellPanel } from "./CellPanel.tsx";
import { MatrixGrid } from "./MatrixGrid.tsx";
import { MatrixKey } from "./MatrixKey.tsx";
import styles from "./MatrixPanel.module.css";
import { MatrixTools } from "./MatrixTools.tsx";
import { matrixTables } from "./matrixTables.ts";
import type { ChosenCell, MatrixView } from "./matrixView.ts";
import { playRow } from "./playRow.ts";
import { shownRows } from "./shownCells.ts";
import { useMatrix } from "./useMatrix.ts";

/** What the matrix needs to show its head and a dozen rows. */
const roomPx = 380;

const noRows: ReadonlyMap<string, FailureRow> = new Map();

/** All standard failures of the design; without a feature there is nothing that could fail. */
export function MatrixPanel() {
	const nothing = useEditor((state) => state.design.features.size === 0);
	if (!nothing) return <PlayedFailures />;
	return (
		<div className={styles.panel} data-testid="failure-matrix">
			<div className={styles.empty}>
				<NoFeature figure={texts.outcomeInEachFailure} />
			</div>
		</div>
	);
}

/** The failures, played while somebody looks. */
function PlayedFailures() {
	const [view, setView] = useState<MatrixView>("severity");
	const [asTable, setAsTable] = useState(false);
	const [chosen, setChosen] = useState<ChosenCell>();
	const design = useEditor((state) => state.design);
	const pinned = useEditor((state) => state.baseline?.design);
	const rows = useMatrix((state) => state.rows);
	const faultMinutes = useMatrix((state) => state.faultMinutes);
	const baseline = useMatrix((state) => (state.baseline?.of === pinned ? state.baseline?.rows : undefined)) ?? noRows;
	const seen: MatrixView = view === "baseline" && pinned === undefined ? "severity" : view;
	useDockRoom({ px: roomPx, share: 0.44 });
	useEffect(followMatrix, []);
	useEffect(() => {
		if (pinned !== undefined) followBaseline();
	}, [pinned]);
	const shown = useMemo(
		() => shownRows({ design, rows, faultMinutes, view: seen, baseline }),
		[design, rows, faultMinutes, seen, baseline],
	);
	const chosenRow = rows.find(({ failure }) => failure.scenario.id === chosen?.failure);
	return (
		<div className={styles.panel} data-testid="failure-matrix">
			<div className={styles.parts}>
				<div className={styles.matrix} data-open={chosenRow !== undefined}>
					<MatrixTools
						view={seen}
						onView={setView}
						asTable={asTable}
						onTable={setAsTable}
						chosen={chosenRow?.failure}
					/>
					{/* Nothing in the plain table takes the focus, so that the keys scroll what is around it. */}
					<div className={styles.scroll} data-table={asTable} tabIndex={asTable ? 0 : undefined}>
						{asTable ? (
							matrixTables(rows, design.currency).map((table) => (
								<DataTable key="matrix" caption={texts.failureMatrix} table={table} />
							))
						) : (
							<MatrixGrid
								rows={shown}
								chosen={chosen}
								onChoose={setChosen}
								onOpen={playRow}
								onClose={() => setChosen(undefined)}
							/>
						)}
						{seen === "missed" && shown.length === 0 && <p className={styles.empty}>{texts.noObjectiveIsMissed}</p>}
					</div>
					<MatrixKey view={seen} />
				</div>
				{chosenRow !== undefined && chosen !== undefined && (
					<CellPanel
						row={chosenRow}
						column={chosen.column}
						before={baseline.get(chosen.failure)}
						onClose={() => setChosen(undefined)}
					/>
				)}
			</div>
		</div>
	);
}
