import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { figureName } from "../../engine/model/figureName.ts";
import { type Figures, type LatencyPartLabel, latencyPartLabels } from "../../engine/model/figures.ts";
import { niceTop } from "../../engine/model/numbers/niceTop.ts";
import { latencyPartSeries } from "../../engine/review/chartSeries.ts";
import { type LatencyRow, latencyRows, slowestFeature } from "../../engine/review/latencyRows.ts";
import * as texts from "../../texts/charts.ts";
import { Delta } from "../shell/Delta.tsx";
import { useEditor } from "../useEditor.ts";
import { bareMs } from "./bareMs.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { seriesFill } from "./chartColours.ts";
import { FeaturePicker } from "./FeaturePicker.tsx";
import { FigureDoor } from "./FigureDoor.tsx";
import styles from "./LatencyChart.module.css";
import { Legend } from "./Legend.tsx";
import { latencyTable, percentiles } from "./latencyTable.ts";
import { NoFeature } from "./NoFeature.tsx";
import { niceTicks } from "./niceTicks.ts";
import { ObjectiveLabels } from "./ObjectiveLabels.tsx";
import { useChosenFeature } from "./useChosenFeature.ts";
import { Whiskers } from "./Whiskers.tsx";

const rowPx = 17;
const barPx = 11;
const axisPx = 18;
const marginRightPx = 8;

/** Where the time of a feature's requests goes, by population and operation, with median, 95th and 99th percentile. */
export function LatencyChart({ figures }: { readonly figures: Figures }) {
	const slowest = slowestFeature(figures);
	const [feature, choose] = useChosenFeature(slowest);
	const featureCount = useEditor((state) => state.design.features.size);
	const populations = useEditor((state) => state.design.users.populations);
	const pinned = useEditor((state) => state.baseline?.figures);
	if (feature === undefined)
		return (
			<ChartFrame title={texts.latency}>
				<NoFeature figure="latency" />
			</ChartFrame>
		);
	const rows = latencyRows(figures, feature);
	const before = new Map(latencyRows(pinned ?? { latency: [] }, feature).map((row) => [keyOf(row), row.figure]));
	const nameOf = (id: string) => populations.get(id)?.name ?? id;
	const used = latencyPartLabels.filter((label) => rows.some((row) => row.parts.some((part) => part.label === label)));
	return (
		<ChartFrame
			title={texts.latency}
			aside={
				<>
					<FeaturePicker value={feature} onChange={choose} />
					{slowest === feature && <span className={styles.aside}>{texts.slowestOf(featureCount)}</span>}
				</>
			}
			tables={() => [latencyTable(rows, used, nameOf)]}
		>
			<div className={styles.grid} style={{ lineHeight: `${rowPx}px` }}>
				<div>
					{rows.map((row, index) => (
						<div key={keyOf(row)} className={styles.name} style={{ height: rowPx }}>
							<span title={nameOf(row.population)}>
								{rows[index - 1]?.population === row.population ? "" : nameOf(row.population)}
							</span>
							<span className={styles.operation}>{row.operation}</span>
						</div>
					))}
				</div>
				<Bars rows={rows} used={used} />
				<div className={styles.figures} data-pinned={pinned !== undefined}>
					<div className={styles.heads}>
						<span className={styles.lesser}>p50</span>
						<span className={styles.lesser}>p95</span>
						<span>p99</span>
						{pinned !== undefined && <span>{texts.change}</span>}
					</div>
					{rows.map((row) => (
						<div key={keyOf(row)} className={styles.values} style={{ height: rowPx }}>
							{percentiles.map((percentile) => (
								<span
									key={percentile}
									className={percentile === "p99" ? undefined : styles.lesser}
									data-missed={percentile === "p99" && row.figure.met === false}
								>
									<FigureDoor
										title={texts.populationOperationBareMsPercentile({
											population: nameOf(row.population),
											operation: row.operation,
											bareMs: bareMs(row.figure[`${percentile}Ms`]),
											percentile,
										})}
										why={{ figure: figureName.latency(row.figure, percentile) }}
									>
										{bareMs(row.figure[`${percentile}Ms`])}
									</FigureDoor>
								</span>
							))}
							{pinned !== undefined && (
								<span>
									<Delta now={row.figure.p99Ms} before={before.get(keyOf(row))?.p99Ms} format={bareMs} />
								</span>
							)}
						</div>
					))}
				</div>
			</div>
			<Legend
				target={rows.some(({ figure }) => figure.objectiveP99Ms !== null) ? texts.objectiveForP99 : undefined}
				items={used.map((label) => ({ label, fill: seriesFill(latencyPartSeries[label]) }))}
			/>
		</ChartFrame>
	);
}

function Bars({ rows, used }: { readonly rows: readonly LatencyRow[]; readonly used: readonly LatencyPartLabel[] }) {
	const bars = rows.map((row) => ({
		key: keyOf(row),
		...Object.fromEntries(row.parts.map(({ label, ms }) => [label, ms])),
	}));
	const whiskers = rows.map(({ figure }) => ({
		key: keyOf(figure),
		p50: figure.p50Ms ?? 0,
		p95: figure.p95Ms ?? 0,
		p99: figure.p99Ms ?? 0,
		objective: figure.objectiveP99Ms,
	}));
	const most = niceTop(1.02 * Math.max(1, ...whiskers.map(({ p99, objective }) => Math.max(p99, objective ?? 0))));
	return (
		<div
			className={styles.bars}
			style={{ height: rows.length * rowPx + axisPx }}
			data-testid="latency-bars"
			aria-hidden="true"
		>
			<ObjectiveLabels rows={rows} most={most} rightPx={marginRightPx} />
			<ResponsiveContainer width="100%" height="100%">
				{/* Recharts stacks in the order in which its bars came; a new chart has them in ours. */}
				<BarChart
					key={used.join(" ")}
					accessibilityLayer={false}
					data={bars}
					layout="vertical"
					barCategoryGap={(rowPx - barPx) / 2}
					margin={{ top: 0, right: marginRightPx, bottom: 0, left: 0 }}
				>
					<XAxis
						type="number"
						domain={[0, most]}
						height={axisPx}
						ticks={[...niceTicks(most, 3)]}
						interval={0}
						tickLine={false}
						axisLine={{ stroke: "var(--line-strong)" }}
						tick={(tick: AxisTickProps) => <AxisTick {...tick} most={most} />}
					/>
					<YAxis type="category" dataKey="key" hide />
					{used.map((label) => (
						<Bar
							key={label}
							dataKey={label}
							stackId="parts"
							fill={seriesFill(latencyPartSeries[label])}
							stroke="var(--panel)"
							strokeWidth={0.5}
							barSize={barPx}
							isAnimationActive={false}
						/>
					))}
					<Whiskers rows={whiskers} rowMiddlePx={rowPx / 2} />
				</BarChart>
			</ResponsiveContainer>
		</div>
	);
}

interface AxisTickProps {
	readonly x?: number | string;
	readonly y?: number | string;
	readonly payload?: { readonly value?: number };
}

/** Zero carries the unit and stands right of the edge, the axis' end left of it; the others stand under their marks. */
function AxisTick({ x, y, payload, most }: AxisTickProps & { readonly most: number }) {
	const value = payload?.value ?? 0;
	const inner = value > most * 0.97 ? "end" : "middle";
	return (
		<text x={x} y={Number(y) + 8} fontSize={11} fill="var(--ink-3)" textAnchor={value === 0 ? "start" : inner}>
			{value === 0 ? "0 ms" : value}
		</text>
	);
}

function keyOf({ population, operation }: Pick<LatencyRow, "population" | "operation">): string {
	return `${population} ${operation}`;
}
