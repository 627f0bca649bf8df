import { useXAxisScale, useYAxisScale } from "recharts";

interface WhiskersProps {
	/** Middle of a row, from its band's start, in px. */
	readonly rowMiddlePx: number;
	readonly rows: readonly {
		readonly key: string;
		readonly p50: number;
		readonly p95: number;
		readonly p99: number;
		readonly objective: number | null;
	}[];
}

/** From the median to the 99th percentile of each bar, with a tick at the 95th; the objective as a dashed mark in red. */
export function Whiskers({ rows, rowMiddlePx }: WhiskersProps) {
	const x = useXAxisScale();
	const y = useYAxisScale();
	if (x === undefined || y === undefined) return null;
	return (
		<g>
			{rows.map(({ key, p50, p95, p99, objective }) => {
				const middle = (y(key) ?? 0) + rowMiddlePx;
				const [from, at95, at99] = [x(p50) ?? 0, x(p95) ?? 0, x(p99) ?? 0];
				const target = objective === null ? undefined : x(objective);
				return (
					<g key={key} stroke={objective !== null && p99 > objective ? "var(--error)" : "var(--ink)"}>
						<path d={`M${from} ${middle}H${at99}M${at95} ${middle - 3}v6`} strokeWidth={1} fill="none" />
						<path d={`M${at99} ${middle - 5}v10`} strokeWidth={2} fill="none" />
						{target !== undefined && (
							<path
								d={`M${target} ${middle - rowMiddlePx}v${rowMiddlePx * 2}`}
								stroke="var(--error)"
								strokeDasharray="3 2"
								strokeWidth={1}
								fill="none"
							/>
						)}
					</g>
				);
			})}
		</g>
	);
}
