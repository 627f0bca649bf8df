import type { Id } from "../model/design.ts";
import type { PopulationMoment } from "./moment.ts";

/** What moves along one way into a region at one time, as fractions of the population's requests. */
export interface FlowMoment {
	readonly success: number;
	readonly slow: number;
	readonly failed: number;
}

interface Way {
	readonly region: Id;
	/** Share of the population's requests that enters here while all is well. */
	readonly share: number;
}

/**
 * Spreads what became of a population's requests over the ways into the regions, one entry for each
 * way. A run knows who served what, not where the rest was heading: what failed is drawn where less is
 * served than while all is well, and what was slow first where more is served, as that was retried.
 */
export function flowsAt(ways: readonly Way[], population: PopulationMoment): readonly FlowMoment[] {
	const served = ways.map(({ region }) => population.servedBy.get(region) ?? 0);
	const usual = sum(ways.map(({ share }) => share)) || 1;
	const wanted = ways.map(({ share }) => share / usual);
	const missing = wanted.map((share, index) => Math.max(0, share - (served[index] ?? 0)));
	const extra = wanted.map((share, index) => Math.max(0, (served[index] ?? 0) - share));
	const failed = inProportion(population.errorShare, sum(missing) > 1e-9 ? missing : wanted);
	const retried = inProportion(Math.min(population.slowShare, sum(extra)), extra);
	const others = served.map((share, index) => Math.max(0, share - (retried[index] ?? 0)));
	const slowOthers = inProportion(population.slowShare - sum(retried), others);
	return ways.map((_, index) => {
		const slow = Math.min((retried[index] ?? 0) + (slowOthers[index] ?? 0), served[index] ?? 0);
		return { success: (served[index] ?? 0) - slow, slow, failed: failed[index] ?? 0 };
	});
}

function inProportion(whole: number, weights: readonly number[]): readonly number[] {
	const total = sum(weights);
	return weights.map((weight) => (total <= 0 ? 0 : (Math.max(0, whole) * weight) / total));
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
