import { Line, LineChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { Figures, StalenessFigure } from "../../engine/model/figures.ts";
import { formatCount } from "../../engine/model/numbers/formatCount.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import { stalenessCurves } from "../../engine/review/stalenessCurves.ts";
import { Delta } from "../shell/Delta.tsx";
import { useEditor } from "../useEditor.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import styles from "./ConsistencyChart.module.css";
import { seriesColour } from "./chartColours.ts";
import type { TableData } from "./DataTable.tsx";

/** How soon a read sees a write, feature by feature, with conflicts and lost updates. */
export function ConsistencyChart({ figures }: { readonly figures: Figures }) {
	const features = useEditor((state) => state.design.features);
	const nameOf = (id: string) => features.get(id)?.name ?? id;
	const pinned = useEditor((state) => state.baseline?.figures);
	const before = new Map(
		pinned === undefined ? [] : stalenessCurves(pinned).curves.map(({ feature, worst }) => [feature, worst.delayP99Ms]),
	);
	const { curves, points } = stalenessCurves(figures);
	return (
		<ChartFrame
			title="Consistency"
			aside={
				<span className={styles.aside} title="Share of reads that see a write after a time, in the worst region">
					reads that see a write after…
				</span>
			}
			table={tableOf(figures, nameOf)}
		>
			<div className={styles.split}>
				<div className={styles.chart} data-testid="staleness-curves">
					{points.length === 0 ? (
						<p className={styles.empty}>No read is ever stale: every store gives strong reads.</p>
					) : (
						<ResponsiveContainer width="100%" height="100%">
							<LineChart data={points} margin={{ top: 4, right: 10, bottom: 0, left: 0 }}>
								<XAxis
									dataKey="tMs"
									type="number"
									scale="log"
									domain={["dataMin", "dataMax"]}
									height={18}
									tickLine={false}
									axisLine={{ stroke: "var(--line-strong)" }}
									tick={{ fontSize: 11, fill: "var(--ink-3)" }}
									ticks={decades(points)}
									tickFormatter={(value: number) => formatMs(value).replace(".00", "").replace(".0 ", " ")}
								/>
								<YAxis
									domain={[0, 1]}
									width={40}
									ticks={[0, 0.5, 1]}
									tickLine={false}
									axisLine={false}
									tick={{ fontSize: 11, fill: "var(--ink-3)" }}
									tickFormatter={(value: number) => formatShare(value)}
								/>
								{curves.map(({ feature }, index) => (
									<Line
										key={feature}
										dataKey={feature}
										type="monotone"
										stroke={seriesColour(index)}
										strokeWidth={1.5}
										strokeDasharray={dashOf(index)}
										dot={false}
										connectNulls
										isAnimationActive={false}
									/>
								))}
							</LineChart>
						</ResponsiveContainer>
					)}
				</div>
				<ul className={styles.list}>
					{curves.map(({ feature, worst, conflicts }, index) => (
						<li key={feature}>
							<svg width="14" height="8" aria-hidden="true">
								<path d="M0 4h14" stroke={seriesColour(index)} strokeWidth="2" strokeDasharray={dashOf(index)} />
							</svg>
							<span className={styles.name} title={nameOf(feature)}>
								{nameOf(feature)}
							</span>
							<span data-missed={worst.met === false} title="99 % of the reads see a write after so long">
								{formatMs(worst.delayP99Ms)}
							</span>
							{pinned !== undefined && (
								<span className={styles.more}>
									<Delta now={worst.delayP99Ms} before={before.get(feature)} format={formatMs} />
								</span>
							)}
							{conflicts !== undefined && conflicts.lostUpdatesPerHour > 0 && (
								<span className={styles.more} data-missed="true">
									{formatCount(conflicts.lostUpdatesPerHour)} updates lost an hour
								</span>
							)}
						</li>
					))}
				</ul>
			</div>
		</ChartFrame>
	);
}

const dashes = ["0", "6 3", "2 2", "8 2 2 2"];

function dashOf(index: number): string {
	return dashes[index % dashes.length] ?? "0";
}

function decades(points: readonly { readonly tMs: number }[]): number[] {
	const last = points.at(-1)?.tMs ?? 1;
	const ticks: number[] = [];
	for (let t = 1; t <= last; t *= 10) if (t >= (points[0]?.tMs ?? 1)) ticks.push(t);
	return ticks;
}

function tableOf({ staleness, conflicts }: Figures, nameOf: (id: string) => string): TableData {
	return {
		columns: [
			{ label: "Feature" },
			{ label: "Read in" },
			{ label: "Delay p50", align: "right" },
			{ label: "Delay p99", align: "right" },
			{ label: "Stale reads", align: "right" },
			{ label: "Conflicts/h", align: "right" },
			{ label: "Lost updates/h", align: "right" },
		],
		rows: staleness.map((figure: StalenessFigure) => {
			const conflict = conflicts.find(({ feature }) => feature === figure.feature);
			return [
				nameOf(figure.feature),
				figure.region,
				{ shown: formatMs(figure.delayP50Ms), value: figure.delayP50Ms },
				{ shown: formatMs(figure.delayP99Ms), value: figure.delayP99Ms },
				{ shown: formatShare(figure.staleReadShare), value: figure.staleReadShare },
				{ shown: formatCount(conflict?.perHour), value: conflict?.perHour ?? null },
				{ shown: formatCount(conflict?.lostUpdatesPerHour), value: conflict?.lostUpdatesPerHour ?? null },
			];
		}),
	};
}
