import { useState, useSyncExternalStore } from "react";
import { figureName } from "../../engine/model/figureName.ts";
import type { Figures } from "../../engine/model/figures.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { type RoundTripGrid, roundTripGrid, type Trip } from "../../engine/review/roundTripGrid.ts";
import * as texts from "../../texts/charts.ts";
import { joins, litTrip } from "../canvas/map/litTrip.ts";
import { useEditor } from "../useEditor.ts";
import { bareMs } from "./bareMs.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { FigureDoor } from "./FigureDoor.tsx";
import styles from "./RoundTripsChart.module.css";
import { roundTripTable } from "./roundTripTable.ts";
import { Segments } from "./Segments.tsx";

const percentiles = [
	{ value: "p50", name: "p50" },
	{ value: "p99", name: "p99" },
] as const;
type TripPercentile = (typeof percentiles)[number]["value"];

/** Round trips between all places of the design; what is pointed at lights up on the map. */
export function RoundTripsChart({ figures }: { readonly figures: Figures }) {
	const populations = useEditor((state) => state.design.users.populations);
	const [percentile, setPercentile] = useState<TripPercentile>("p50");
	const grid = roundTripGrid(figures.network, new Set(populations.keys()));
	const nameOf = (id: string) => populations.get(id)?.name ?? id;
	if (figures.network.length === 0) {
		return (
			<ChartFrame title={texts.roundTrips}>
				<p className={styles.empty}>{texts.aRoundTripNeedsTwoPlaces}</p>
			</ChartFrame>
		);
	}
	return (
		<ChartFrame
			title={texts.roundTrips}
			aside={
				<>
					<span className={styles.aside}>{texts.msEstimated}</span>
					<Segments label={texts.percentile} options={percentiles} value={percentile} onChange={setPercentile} />
				</>
			}
			tables={() => [roundTripTable(grid, nameOf)]}
		>
			<Grid grid={grid} percentile={percentile} nameOf={nameOf} />
		</ChartFrame>
	);
}

interface GridProps {
	readonly grid: RoundTripGrid;
	readonly percentile: TripPercentile;
	readonly nameOf: (id: string) => string;
}

function Grid({ grid: { regions, users, between }, percentile, nameOf }: GridProps) {
	const lit = useSyncExternalStore(litTrip.subscribe, litTrip.get);
	const cells = (rows: RoundTripGrid["users"]) =>
		rows.map(({ from, trips }) => (
			<tr key={from}>
				<th scope="row" title={nameOf(from)}>
					{nameOf(from)}
				</th>
				{trips.map((trip, index) => (
					<td key={regions[index]}>
						{trip === undefined ? (
							<span className={styles.none}>—</span>
						) : (
							<Cell
								trip={trip}
								percentile={percentile}
								title={texts.fromToIndex(nameOf(from), regions[index])}
								lit={joins(lit, trip.from, trip.to)}
							/>
						)}
					</td>
				))}
			</tr>
		));
	return (
		<table className={styles.grid}>
			<thead>
				<tr>
					<td />
					{regions.map((region) => (
						<th key={region} scope="col" title={region}>
							{region}
						</th>
					))}
				</tr>
			</thead>
			<tbody>{cells(users)}</tbody>
			<tbody>{cells(between)}</tbody>
		</table>
	);
}

interface CellProps {
	readonly trip: Trip;
	readonly percentile: TripPercentile;
	readonly title: string;
	readonly lit: boolean;
}

/** A round trip; opens what it is made of: measured by whom and when, or estimated from which distance. */
function Cell({ trip, percentile, title, lit }: CellProps) {
	const ms = percentile === "p50" ? trip.p50Ms : trip.p99Ms;
	const light = () => litTrip.set({ a: trip.from, b: trip.to });
	const dim = () => litTrip.set(undefined);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it only lights up what the button within is about
		<div
			className={styles.cell}
			data-heat={trip.heat}
			data-lit={lit || undefined}
			data-trip={`${trip.from} ${trip.to}`}
			onPointerEnter={light}
			onPointerLeave={dim}
			onFocus={light}
			onBlur={dim}
		>
			{trip.source === "estimated" && <i>≈</i>}
			<FigureDoor
				title={texts.titleMsAtPercentileSource({ title, ms: formatMs(ms), percentile, source: trip.source })}
				why={{ figure: figureName.network(trip.from, trip.to) }}
			>
				{bareMs(ms)}
			</FigureDoor>
		</div>
	);
}
