import type { Scenario, Scene } from "../../model/design.ts";
import type { Run } from "../../model/run.ts";

/** Of what happens, shown before and after it. */
const around = 0.25;
const leastAroundSeconds = 15;

/**
 * The part of a run that a slide shows, in seconds: what the scene says, else the time from the first fault until
 * what the scene is about is as it was before it, with some of the quiet around it.
 */
export function shownPart(
	{ fromMs, toMs, chart }: Pick<Scene, "fromMs" | "toMs" | "chart">,
	{ scenario, run }: { readonly scenario: Scenario; readonly run: Run },
): { readonly fromSeconds: number; readonly toSeconds: number } {
	const end = run.series.tSeconds.at(-1) ?? 0;
	const busy = busyPart(scenario, chart === "consistency" ? lagsOf(run) : failuresOf(run), run);
	const pad = Math.max(leastAroundSeconds, (busy.toSeconds - busy.fromSeconds) * around);
	const from = fromMs === undefined ? busy.fromSeconds - pad : fromMs / 1000;
	const to = toMs === undefined ? busy.toSeconds + pad : toMs / 1000;
	return { fromSeconds: Math.max(0, Math.min(end, from)), toSeconds: Math.max(0, Math.min(end, to)) };
}

interface Course {
	readonly lines: readonly (readonly number[])[];
	/** A smaller difference from the start can't be seen. */
	readonly visible: number;
}

function failuresOf({ series }: Run): Course {
	return { lines: Object.values(series.populations).map(({ errorShare }) => errorShare), visible: 0.005 };
}

function lagsOf({ series }: Run): Course {
	return { lines: Object.values(series.stores).map(({ stalenessSeconds }) => stalenessSeconds), visible: 2 };
}

function busyPart(
	scenario: Scenario,
	{ lines, visible }: Course,
	{ series }: Run,
): { readonly fromSeconds: number; readonly toSeconds: number } {
	const end = series.tSeconds.at(-1) ?? 0;
	const last = series.tSeconds.findLastIndex((_, step) =>
		lines.some((line) => Math.abs((line[step] ?? 0) - (line[0] ?? 0)) > visible),
	);
	const fromSeconds = Math.min(end, ...scenario.faults.map(({ atMs }) => atMs / 1000));
	const toSeconds = last < 0 ? end : (series.tSeconds[last] ?? end);
	return { fromSeconds, toSeconds: Math.max(fromSeconds, toSeconds) };
}
