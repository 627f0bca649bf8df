import type { Scenario, Scene } from "../../model/design.ts";
import type { Run } from "../../model/run.ts";

interface Part {
	readonly fromSeconds: number;
	readonly toSeconds: number;
	/** What the scene is about. */
	readonly about: NonNullable<Scene["chart"]>;
}

/** Part of the worst that counts as as bad. */
const nearlyWorst = 0.95;
/** Below this nothing happens that a picture shows: of the requests, or in seconds. */
const least = { failing: 0.02, behind: 1 };

/**
 * The moment of a run that a picture shows best: in the middle of the longest time in which it is nearly as bad as it
 * ever gets, for the requests of the population that is worst off, or in a scene about consistency for the store that
 * is farthest behind. Where nothing is bad, the middle of the first fault. Seconds from the start of the run, within
 * the part that the scene plays.
 */
export function momentOf({ scenario, run }: { readonly scenario: Scenario; readonly run: Run }, part: Part): number {
	const { tSeconds } = run.series;
	const badness = part.about === "consistency" ? behindAt(run) : failingAt(run);
	const shown = tSeconds.map((seconds) => seconds >= part.fromSeconds && seconds <= part.toSeconds);
	const worst = badness.reduce((most, bad, step) => (shown[step] === true ? Math.max(most, bad) : most), 0);
	if (worst < (part.about === "consistency" ? least.behind : least.failing)) return faultMiddle(scenario, part);
	const stretch = longestStretch(badness.map((bad, step) => shown[step] === true && bad >= worst * nearlyWorst));
	return tSeconds[Math.floor((stretch.from + stretch.to) / 2)] ?? part.toSeconds;
}

/** By step, the largest share of a population's requests that fail. */
function failingAt({ series }: Run): readonly number[] {
	const shares = Object.values(series.populations).map(({ errorShare }) => errorShare);
	return series.tSeconds.map((_, step) => largestAt(shares, step));
}

/** By step, how far the store that is farthest behind is, in seconds. */
function behindAt({ series }: Run): readonly number[] {
	const behind = Object.values(series.stores).map(({ stalenessSeconds }) => stalenessSeconds);
	return series.tSeconds.map((_, step) => largestAt(behind, step));
}

function largestAt(all: readonly (readonly number[])[], step: number): number {
	return all.reduce((most, values) => Math.max(most, values[step] ?? 0), 0);
}

/** First and last index of the longest row of `true`. */
function longestStretch(held: readonly boolean[]): { readonly from: number; readonly to: number } {
	let best = { from: 0, to: -1 };
	let from = 0;
	held.forEach((holds, index) => {
		if (!holds) from = index + 1;
		else if (index - from > best.to - best.from) best = { from, to: index };
	});
	return best;
}

function faultMiddle(scenario: Scenario, part: Part): number {
	const [first] = scenario.faults
		.map(({ atMs, forMs }) => ({ from: atMs / 1000, to: Math.min(part.toSeconds, (atMs + forMs) / 1000) }))
		.filter(({ from, to }) => from < part.toSeconds && to > part.fromSeconds);
	if (first === undefined) return part.toSeconds;
	return Math.round((Math.max(first.from, part.fromSeconds) + first.to) / 2);
}
