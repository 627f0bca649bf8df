import { type Id, networkTailRatio } from "../model/design.ts";
import type { NetworkFigure } from "../model/figures.ts";

export interface Trip {
	readonly from: Id;
	readonly to: Id;
	readonly p50Ms: number;
	readonly p99Ms: number;
	readonly source: NetworkFigure["source"];
	readonly asOf: string;
	/** Against the longest of the grid, in fifths: 0 to 4. */
	readonly heat: number;
}

interface TripRow {
	readonly from: Id;
	/** In the order of the regions; undefined for a region to itself. */
	readonly trips: readonly (Trip | undefined)[];
}

export interface RoundTripGrid {
	readonly regions: readonly Id[];
	readonly users: readonly TripRow[];
	readonly between: readonly TripRow[];
}

/** The round trips of each population and region to each region, in rows and columns. */
export function roundTripGrid(network: readonly NetworkFigure[], populations: ReadonlySet<Id>): RoundTripGrid {
	const ends = [...new Set(network.flatMap(({ from, to }) => [from, to]))];
	const regions = ends.filter((id) => !populations.has(id));
	const longestMs = Math.max(...network.map(({ p50Ms }) => p50Ms));
	const trips = new Map(network.map((figure) => [`${figure.from} ${figure.to}`, tripOf(figure, longestMs)]));
	const between = (from: Id, to: Id): Trip | undefined => trips.get(`${from} ${to}`) ?? trips.get(`${to} ${from}`);
	const row = (from: Id): TripRow => ({ from, trips: regions.map((to) => between(from, to)) });
	return {
		regions,
		users: ends.filter((id) => populations.has(id)).map(row),
		between: regions.length < 2 ? [] : regions.map(row),
	};
}

function tripOf({ from, to, p50Ms, source, asOf }: NetworkFigure, longestMs: number): Trip {
	const heat = Math.min(4, Math.floor((5 * p50Ms) / longestMs));
	return { from, to, p50Ms, p99Ms: p50Ms * networkTailRatio, source, asOf, heat };
}
