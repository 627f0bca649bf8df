import type { Id } from "../../engine/model/design.ts";
import { figureName } from "../../engine/model/figureName.ts";
import { formatCount } from "../../engine/model/numbers/formatCount.ts";
import type { ConflictRow, conflictRows } from "../../engine/review/conflictRows.ts";
import * as texts from "../../texts/charts.ts";
import { Delta } from "../shell/Delta.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./ConflictsChart.module.css";
import { outcomeTexts } from "./conflictTexts.ts";
import { decadesAround } from "./decadesAround.ts";
import { FigureDoor } from "./FigureDoor.tsx";

interface ConflictDotsProps {
	readonly groups: ReturnType<typeof conflictRows>;
	readonly nameOf: (feature: Id) => string;
	readonly storeNameOf: (store: Id) => string;
}

/** Conflicts an hour on a logarithmic axis, a mark for each feature whose shape says what a conflict costs. */
export function ConflictDots({ groups, nameOf, storeNameOf }: ConflictDotsProps) {
	const pinned = useEditor((state) => state.baseline?.figures.conflicts);
	const before = new Map(pinned?.map(({ feature, perHour }) => [feature, perHour]));
	const decades = decadesAround(groups.flatMap(({ rows }) => rows.map(({ figure }) => figure.perHour)));
	const scale = (perHour: number): string => {
		const [first = 0, last = 1] = [decades[0], decades.at(-1)];
		const at = (Math.log10(Math.max(perHour, 10 ** first)) - first) / (last - first);
		return `${4 + at * 92}%`;
	};
	return (
		<div className={styles.dots} data-testid="conflict-dots">
			{groups.map(({ store, rows }) => (
				<div key={store} className={styles.store}>
					<h4 title={storeNameOf(store)}>{storeNameOf(store)}</h4>
					{rows.map((row) => (
						<div key={row.figure.feature} className={styles.row}>
							<span className={styles.name} title={nameOf(row.figure.feature)}>
								{nameOf(row.figure.feature)}
							</span>
							<svg className={styles.axis} aria-hidden="true">
								{decades.map((decade) => (
									<line key={decade} x1={scale(10 ** decade)} x2={scale(10 ** decade)} y1="0" y2="100%" />
								))}
								<Mark row={row} x={scale(row.figure.perHour)} />
							</svg>
							<span className={styles.figure} data-outcome={row.outcome}>
								<FigureDoor
									title={texts.conflictsAnHour(nameOf(row.figure.feature), formatCount(row.figure.perHour))}
									why={{ figure: figureName.conflicts(row.figure) }}
								>
									{formatCount(row.figure.perHour)}
								</FigureDoor>{" "}
								{outcomeTexts[row.outcome]}
								{pinned !== undefined && (
									<Delta now={row.figure.perHour} before={before.get(row.figure.feature)} format={formatCount} />
								)}
							</span>
						</div>
					))}
				</div>
			))}
			<div className={styles.scale}>
				<span className={styles.name}>{texts.conflictsAnHourInText}</span>
				<svg className={styles.ticks} aria-hidden="true">
					{labelled(decades).map((decade) => (
						<text key={decade} x={scale(10 ** decade)} y="11" textAnchor="middle">
							{formatCount(10 ** decade)}
						</text>
					))}
				</svg>
				<span />
			</div>
		</div>
	);
}

/** Of many decades every other one, or their labels would touch. */
function labelled(decades: readonly number[]): readonly number[] {
	return decades.length > 4 ? decades.filter((_, index) => index % 2 === 0) : decades;
}

/** A cross for a lost update, a diamond for a person's work, a square for a failed write, a ring where nothing is lost. */
function Mark({ row: { outcome }, x }: { readonly row: ConflictRow; readonly x: string }) {
	return (
		<svg x={x} y="50%" className={styles.mark} data-outcome={outcome} aria-hidden="true">
			<path d={markPaths[outcome]} />
		</svg>
	);
}

const markPaths: Readonly<Record<ConflictRow["outcome"], string>> = {
	lost: "M-4 -4L4 4M-4 4L4 -4",
	people: "M0 -5L5 0L0 5L-5 0z",
	rejected: "M-4 -4h8v8h-8z",
	merged: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",
};
