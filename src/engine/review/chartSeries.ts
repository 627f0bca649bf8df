import type { CostCategory, LatencyPartLabel } from "../model/figures.ts";

/** Which of the charts' colours each part of a latency has. To leader, replica and home never meet in one bar often enough to need three hues: it is the way to the data. */
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

/** Which of the charts' colours each category of a bill has. */
export const costSeries: Readonly<Record<CostCategory, number>> = {
	compute: 0,
	transfer: 1,
	storage: 2,
	database: 3,
	observability: 4,
	balancing: 5,
	routing: 7,
};
