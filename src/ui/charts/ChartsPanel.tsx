import { type ComponentType, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import type { EditorState } from "../../editor/editorState.ts";
import type { Figures } from "../../engine/model/figures.ts";
import * as texts from "../../texts/charts.ts";
import { Pane } from "../trouble/Pane.tsx";
import { useEditor } from "../useEditor.ts";
import { AvailabilityChart } from "./AvailabilityChart.tsx";
import { BusinessChart } from "./BusinessChart.tsx";
import styles from "./ChartsPanel.module.css";
import { ConflictsChart } from "./ConflictsChart.tsx";
import { ConsistencyChart } from "./ConsistencyChart.tsx";
import { CostChart } from "./CostChart.tsx";
import { chosenChart } from "./chosenChart.ts";
import { FillDefs } from "./FillDefs.tsx";
import { LatencyChart } from "./LatencyChart.tsx";
import { RoundTripsChart } from "./RoundTripsChart.tsx";
import { shownCharts } from "./shownCharts.ts";

interface ChartEntry {
	readonly key: string;
	readonly name: string;
	readonly Chart: ComponentType<{ readonly figures: Figures }>;
	/** Columns that it takes where there are as many. */
	readonly columns: number;
}

const roundTrips: ChartEntry = { key: "trips", name: texts.roundTrips, Chart: RoundTripsChart, columns: 1 };

const charts: readonly ChartEntry[] = [
	{ key: "latency", name: texts.latency, Chart: LatencyChart, columns: 1 },
	{ key: "cost", name: texts.cost, Chart: CostChart, columns: 1 },
	{ key: "availability", name: texts.availability, Chart: AvailabilityChart, columns: 1 },
	{ key: "consistency", name: texts.consistency, Chart: ConsistencyChart, columns: 1 },
	{ key: "conflicts", name: texts.conflicts, Chart: ConflictsChart, columns: 1 },
	{ key: "business", name: texts.business, Chart: BusinessChart, columns: 2 },
];

/** Beside the map its round trips come early, beside the lanes last. */
const chartsOf: Readonly<Record<EditorState["view"], readonly ChartEntry[]>> = {
	lanes: [...charts, roundTrips],
	map: [...charts.slice(0, 1), roundTrips, ...charts.slice(1)],
};

/** Width of the charts' names on the left. */
const tabsPx = 96;
/** The least width at which a chart can be read. */
const chartMinPx = 430;
/** Two go side by side from here on, with less in their columns. */
const pairMinPx = 660;

/** From this width on, charts that have the whole window are drawn larger. */
const largeMinPx = 1000;
/** From this height of each on, charts stand in several rows. */
const rowMinPx = 330;

/** The charts of the model, as many as fit, from the chosen one on. */
export function ChartsPanel() {
	/** While a change is only looked at, the charts show what it would do. */
	const figures = useEditor((state) => state.preview ?? state.figures);
	const offered = chartsOf[useEditor((state) => state.view)];
	const chosen = useSyncExternalStore(chosenChart.subscribe, chosenChart.get);
	const [panel, room] = useRoom();
	const first = Math.max(
		0,
		offered.findIndex(({ key }) => key === chosen),
	);
	const shown = shownCharts(offered, { first, columns: room.columns, rows: room.rows });
	return (
		<div className={styles.panel} ref={panel}>
			<FillDefs />
			<nav className={styles.tabs} aria-label={texts.charts}>
				{offered.map(({ key, name }) => (
					<button
						key={key}
						type="button"
						aria-pressed={shown.some((each) => each.key === key)}
						onClick={() => chosenChart.set(key)}
					>
						{name}
					</button>
				))}
			</nav>
			<div
				className={styles.charts}
				data-large={room.large}
				style={{
					gridTemplateColumns: columnsOf(room.columns),
					gridTemplateRows: `repeat(${room.rows}, minmax(0, 1fr))`,
				}}
			>
				{figures === undefined ? (
					<p className={styles.waiting}>{texts.computingTheFirstFigures}</p>
				) : (
					shown.map(({ key, name, Chart, columns }) => (
						<div
							key={key}
							className={styles.chart}
							data-chart={key}
							style={{ gridColumn: `span ${Math.min(columns, room.columns)}` }}
						>
							<Pane name={name}>
								<Chart figures={figures} />
							</Pane>
						</div>
					))
				)}
			</div>
		</div>
	);
}

/** Of two columns the first has more room: its charts have more to say. */
function columnsOf(columns: number): string {
	return columns === 2 ? "minmax(0, 57fr) minmax(0, 43fr)" : `repeat(${columns}, minmax(0, 1fr))`;
}

interface Room {
	readonly columns: number;
	readonly rows: number;
	/** There is enough of it to draw larger. */
	readonly large: boolean;
}

function isSame(a: Room, b: Room): boolean {
	return a.columns === b.columns && a.rows === b.rows && a.large === b.large;
}

/** How many columns and rows of charts fit. */
function useRoom() {
	const panel = useRef<HTMLDivElement>(null);
	const [room, setRoom] = useState<Room>({ columns: 2, rows: 1, large: false });
	useLayoutEffect(() => {
		const element = panel.current;
		if (element === null) return;
		const measure = () => {
			const widthPx = element.clientWidth - tabsPx;
			const columns = Math.max(widthPx >= pairMinPx ? 2 : 1, Math.floor(widthPx / chartMinPx));
			const rows = Math.max(1, Math.floor(element.clientHeight / rowMinPx));
			const large = rows > 1 && widthPx >= largeMinPx;
			setRoom((before) => (isSame(before, { columns, rows, large }) ? before : { columns, rows, large }));
		};
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		measure();
		return () => observer.disconnect();
	}, []);
	return [panel, room] as const;
}
