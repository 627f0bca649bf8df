import type { CostCategory, LatencyPartLabel } from "../../engine/model/figures.ts";

/** Series of each part of a latency. To leader, replica and home never meet in one bar often enough to need three hues: it is the way to the data. */
export const latencyPartSeries: Readonly<Record<LatencyPartLabel, number>> = {
	"Last mile": 7,
	"To region": 0,
	Balancing: 4,
	Application: 2,
	"To leader": 1,
	"To replica": 1,
	"To home": 1,
	Quorum: 3,
	Store: 5,
	"Edge cache": 6,
};

export const costSeries: Readonly<Record<CostCategory, number>> = {
	compute: 0,
	transfer: 1,
	storage: 2,
	database: 3,
	observability: 4,
	balancing: 5,
	routing: 7,
};

/** Series that have a colour or texture of their own; what comes after shares. */
export const seriesCount = 32;

/** Colour of a line: the eight of the charts in their order, then again. */
export function seriesColour(index: number): string {
	return `var(--chart-${(index % 8) + 1})`;
}

/** Colour and texture of an area, so that it is told apart without colour too. `FillDefs` has them. */
export function seriesFill(index: number): string {
	return `url(#chart-fill-${index % seriesCount})`;
}

/** Of what has no name of its own. */
export const otherFill = seriesFill(7);
