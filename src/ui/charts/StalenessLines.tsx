import { Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import type { StalenessPoint } from "../../engine/review/stalenessCurves.ts";
import styles from "./ConsistencyChart.module.css";
import { lineChartProps } from "./lineChartProps.ts";

interface StalenessLinesProps {
	/** Curve → its colour and dashes. */
	readonly places: ReadonlyMap<string, number>;
	readonly points: readonly StalenessPoint[];
	readonly objectiveMs: number | undefined;
}

/** Share of the reads that see a write, over the time since it on a logarithmic axis. */
export function StalenessLines({ places, points, objectiveMs }: StalenessLinesProps) {
	return (
		<div className={styles.chart} data-testid="staleness-curves" aria-hidden="true">
			<ResponsiveContainer width="100%" height="100%">
				<LineChart accessibilityLayer={false} data={[...points]} margin={{ top: 4, right: 14, bottom: 0, left: 0 }}>
					<XAxis
						dataKey="tMs"
						{...lineChartProps.time}
						ticks={decades(points)}
						tickFormatter={(value: number) => formatMs(value).replace(/[.,]0+ /, " ")}
					/>
					<YAxis
						domain={[0, 1]}
						width={40}
						ticks={[0, 0.5, 1]}
						{...lineChartProps.values}
						tickFormatter={(value: number) => formatShare(value)}
					/>
					{objectiveMs !== undefined && (
						<ReferenceLine x={objectiveMs} stroke="var(--error)" strokeDasharray="3 2" ifOverflow="hidden" />
					)}
					{[...places].map(([key, place]) => (
						<Line
							key={key}
							dataKey={(point: StalenessPoint) => point[key] ?? null}
							{...lineChartProps.line(place)}
							connectNulls
						/>
					))}
				</LineChart>
			</ResponsiveContainer>
		</div>
	);
}

function decades(points: readonly StalenessPoint[]): number[] {
	const last = points.at(-1)?.tMs ?? 1;
	const ticks: number[] = [];
	for (let t = 1; t <= last; t *= 10) if (t >= (points[0]?.tMs ?? 1)) ticks.push(t);
	return ticks;
}
