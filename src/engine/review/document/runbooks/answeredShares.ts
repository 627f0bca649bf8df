import type { Id } from "../../../model/design.ts";
import type { Run } from "../../../model/run.ts";
import { askedByPopulation } from "../../matrix/servedMeanwhile.ts";
import type { Played } from "./runbookTimes.ts";

/** What becomes of one population's requests in a run. */
export interface PopulationOutcome {
	readonly population: Id;
	/** Share of its requests that are answered at each step, in time or slowly. */
	readonly answered: readonly number[];
	/** Before the fault. */
	readonly usual: number;
	readonly lowest: number;
	/** Of the run, when it is lowest first. */
	readonly lowestAtSeconds: number;
	/** Of the run, from when on it is as usual; null where it is not by the end. */
	readonly backAtSeconds: number | null;
	readonly worstP99Ms: number | null;
}

/** Less than this is not felt. */
const leastDrop = 0.001;

/** Populations that ask for something, in the file's order. */
export function populationOutcomes({ design, run, faultSeconds }: Played): readonly PopulationOutcome[] {
	return [...askedByPopulation(design).keys()].map((population) => outcomeOf(run, population, faultSeconds));
}

function outcomeOf({ series }: Run, population: Id, faultSeconds: number): PopulationOutcome {
	const own = series.populations[population];
	const answered = (own?.errorShare ?? []).map((error) => 1 - error);
	const times = series.tSeconds;
	const first = stepBefore(times, faultSeconds);
	const usual = answered[first] ?? 1;
	const later = answered.slice(first);
	const lowest = later.reduce((least, share) => Math.min(least, share), usual);
	const lastLow = first + later.findLastIndex((share) => share < usual - leastDrop);
	const isLow = lowest < usual - leastDrop;
	const tails = (own?.p99Ms ?? []).filter((each) => each !== null);
	return {
		population,
		answered,
		usual,
		lowest,
		lowestAtSeconds: times[first + later.indexOf(lowest)] ?? faultSeconds,
		backAtSeconds: isLow ? (times[lastLow + 1] ?? null) : faultSeconds,
		worstP99Ms: tails.length === 0 ? null : tails.reduce((most, each) => Math.max(most, each), 0),
	};
}

/** The last step before a time. */
export function stepBefore(times: readonly number[], atSeconds: number): number {
	return Math.max(0, times.findIndex((tSeconds) => tSeconds >= atSeconds) - 1);
}

/** Whether this population notices at all. */
export function isHit({ usual, lowest }: PopulationOutcome): boolean {
	return lowest < usual - leastDrop;
}

/**
 * The moment of the run that tells most: the middle of the first stretch in which the fewest requests are answered,
 * all populations together; the first fault where none fails.
 */
export function tellingMoment({ design, run, faultSeconds }: Played, outcomes: readonly PopulationOutcome[]): number {
	const asked: ReadonlyMap<Id, number> = askedByPopulation(design);
	const times = run.series.tSeconds;
	const failed = times.map((tSeconds, step) =>
		tSeconds < faultSeconds
			? 0
			: outcomes.reduce(
					(sum, { population, answered, usual }) =>
						sum + (asked.get(population) ?? 0) * (usual - (answered[step] ?? usual)),
					0,
				),
	);
	const worst = failed.reduce((most, each) => Math.max(most, each), 0);
	if (worst <= 1e-9) return faultSeconds;
	const from = failed.findIndex((each) => each >= worst * nearlyAll);
	const after = failed.findIndex((each, step) => step > from && each < worst * nearlyAll);
	const to = (after < 0 ? failed.length : after) - 1;
	return times[Math.floor((from + to) / 2)] ?? faultSeconds;
}

const nearlyAll = 0.98;
