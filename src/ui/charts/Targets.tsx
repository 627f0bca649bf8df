import { useXAxisScale, useYAxisScale } from "recharts";

interface TargetsProps {
	/** Middle of a row, from its band's start, in px. */
	readonly rowMiddlePx: number;
	readonly rows: readonly { readonly key: string; readonly target: number | null }[];
}

/** What each bar is judged by, as a dashed mark in red; none where it lies off the chart. */
export function Targets({ rows, rowMiddlePx }: TargetsProps) {
	const x = useXAxisScale();
	const y = useYAxisScale();
	if (x === undefined || y === undefined) return null;
	return (
		<g stroke="var(--error)" strokeDasharray="3 2" fill="none">
			{rows.map(({ key, target }) => {
				const at = target === null ? undefined : x(target);
				if (at === undefined) return null;
				return <path key={key} d={`M${at} ${y(key) ?? 0}v${rowMiddlePx * 2}`} />;
			})}
		</g>
	);
}
