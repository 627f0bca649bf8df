import type { PopulationSeries } from "../model/run.ts";

/** What became of a population's requests at one step, as parts that add up to 1. */
export interface OutcomeParts {
	/** In time and fresh. */
	readonly served: number;
	readonly slow: number;
	/** In time, but not the newest value. */
	readonly stale: number;
	readonly failed: number;
}

/** The four parts of a bar. Staleness is counted over all answers; here it takes its part from those in time, as far as they go. */
export function outcomeParts(series: PopulationSeries, step: number): OutcomeParts {
	const success = series.successShare[step] ?? 0;
	const slow = series.slowShare[step] ?? 0;
	const failed = series.errorShare[step] ?? 0;
	const stale = Math.min(success, (series.staleShare[step] ?? 0) * (success + slow));
	return { served: success - stale, slow, stale, failed };
}
