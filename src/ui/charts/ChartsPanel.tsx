import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import type { Figures } from "../../engine/model/figures.ts";
import { useEditor } from "../useEditor.ts";
import { AvailabilityChart } from "./AvailabilityChart.tsx";
import styles from "./ChartsPanel.module.css";
import { ConsistencyChart } from "./ConsistencyChart.tsx";
import { CostChart } from "./CostChart.tsx";
import { FillDefs } from "./FillDefs.tsx";
import { LatencyChart } from "./LatencyChart.tsx";

const charts = [
	{ key: "latency", name: "Latency", draw: (figures: Figures): ReactNode => <LatencyChart figures={figures} /> },
	{ key: "cost", name: "Cost", draw: (figures: Figures): ReactNode => <CostChart figures={figures} /> },
	{
		key: "availability",
		name: "Availability",
		draw: (figures: Figures): ReactNode => <AvailabilityChart figures={figures} />,
	},
	{
		key: "consistency",
		name: "Consistency",
		draw: (figures: Figures): ReactNode => <ConsistencyChart figures={figures} />,
	},
] as const;

/** Width of the charts' names on the left. */
const tabsPx = 96;
/** The least width at which a chart can be read. */
const chartMinPx = 430;
/** Two go side by side from here on, with less in their columns. */
const pairMinPx = 560;

/** The four charts of the model, as many side by side as fit, from the chosen one on. */
export function ChartsPanel() {
	/** While a change is only looked at, the charts show what it would do. */
	const figures = useEditor((state) => state.preview ?? state.figures);
	const [first, setFirst] = useState(0);
	const [panel, shown] = useFittingCount();
	const start = Math.min(first, charts.length - shown);
	return (
		<div className={styles.panel} ref={panel}>
			<FillDefs />
			<nav className={styles.tabs} aria-label="Charts">
				{charts.map(({ key, name }, index) => (
					<button
						key={key}
						type="button"
						aria-pressed={index >= start && index < start + shown}
						onClick={() => setFirst(index)}
					>
						{name}
					</button>
				))}
			</nav>
			<div className={styles.charts} data-shown={shown} style={{ gridTemplateColumns: columnsOf(shown) }}>
				{figures === undefined ? (
					<p className={styles.waiting}>Computing the first figures…</p>
				) : (
					charts.slice(start, start + shown).map(({ key, draw }) => (
						<div key={key} className={styles.chart} data-chart={key}>
							{draw(figures)}
						</div>
					))
				)}
			</div>
		</div>
	);
}

/** Of two charts the first has more to say, and gets more room. */
function columnsOf(shown: number): string {
	return shown === 2 ? "minmax(0, 57fr) minmax(0, 43fr)" : `repeat(${shown}, minmax(0, 1fr))`;
}

function useFittingCount() {
	const panel = useRef<HTMLDivElement>(null);
	const [count, setCount] = useState(2);
	useLayoutEffect(() => {
		const element = panel.current;
		if (element === null) return;
		const recount = () => {
			const widthPx = element.clientWidth - tabsPx;
			const fitting = Math.max(widthPx >= pairMinPx ? 2 : 1, Math.floor(widthPx / chartMinPx));
			setCount(Math.min(charts.length, fitting));
		};
		const observer = new ResizeObserver(recount);
		observer.observe(element);
		recount();
		return () => observer.disconnect();
	}, []);
	return [panel, count] as const;
}
