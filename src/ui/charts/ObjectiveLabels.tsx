import type { LatencyRow } from "../../engine/review/latencyRows.ts";
import * as texts from "../../texts/charts.ts";
import styles from "./ObjectiveLabels.module.css";

interface ObjectiveLabelsProps {
	readonly rows: readonly LatencyRow[];
	/** Value at the right end of the axis, in milliseconds, and what stands empty beyond it. */
	readonly most: number;
	readonly rightPx: number;
}

/** Over the bars: which objective each dashed line is. Two that would overprint share a label. */
export function ObjectiveLabels({ rows, most, rightPx }: ObjectiveLabelsProps) {
	const marks = [...new Set(rows.map(({ figure }) => figure.objectiveP99Ms))]
		.filter((objective) => objective !== null)
		.toSorted((a, b) => a - b);
	const [first, second] = marks;
	if (first === undefined) return null;
	const apart = second !== undefined && (second - first) / most > 0.5;
	const labels = apart
		? [
				{ at: first, text: textOf(rows, [first]) },
				{ at: second, text: textOf(rows, [second]) },
			]
		: [{ at: second ?? first, text: textOf(rows, marks) }];
	return (
		<div className={styles.labels} style={{ right: rightPx }}>
			{labels.map(({ at, text }) => (
				<span key={text} data-side={at / most > 0.5 ? "left" : "right"} style={{ left: `${(at / most) * 100}%` }}>
					{text}
				</span>
			))}
		</div>
	);
}

/** "write objective 350", or "objectives 200, 350". */
function textOf(rows: readonly LatencyRow[], marks: readonly number[]): string {
	if (marks.length > 1) return texts.objectivesMarks(marks.map(Math.round).join(", "));
	const [mark = 0] = marks;
	const of = new Set(rows.filter(({ figure }) => figure.objectiveP99Ms === mark).map(({ operation }) => operation));
	const [only] = of;
	return texts.objectiveRound(of.size, only, Math.round(mark));
}
