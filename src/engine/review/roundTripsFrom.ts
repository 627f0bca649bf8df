import type { Id } from "../model/design.ts";
import type { NetworkFigure } from "../model/figures.ts";

export interface RoundTripRow {
	/** The other end: a region, or for a region a population too. */
	readonly to: Id;
	readonly figure: NetworkFigure;
	/** Of the longest. */
	readonly share: number;
}

/** The round trips of one region or population, in the figures' order: regions first, then users. */
export function roundTripsFrom(network: readonly NetworkFigure[], id: Id): readonly RoundTripRow[] {
	const own = network.filter(({ from, to }) => from === id || to === id);
	const longestMs = Math.max(...own.map(({ p50Ms }) => p50Ms));
	return own.map((figure) => ({
		to: figure.from === id ? figure.to : figure.from,
		figure,
		share: figure.p50Ms / longestMs,
	}));
}
