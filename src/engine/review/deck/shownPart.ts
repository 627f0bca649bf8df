import type { Scenario, Scene } from "../../model/design.ts";
import type { Run } from "../../model/run.ts";

/** A change of a share that can be seen. */
const visible = 0.005;
/** Of what happens, shown before and after it. */
const around = 0.25;
const leastAroundSeconds = 15;

/**
 * The part of a run that a slide shows, in seconds: what the scene says, else the time from the first fault until
 * the requests fare as they did before it, with some of the quiet around it.
 */
export function shownPart(
	{ fromMs, toMs }: Pick<Scene, "fromMs" | "toMs">,
	{ scenario, run }: { readonly scenario: Scenario; readonly run: Run },
): { readonly fromSeconds: number; readonly toSeconds: number } {
	const end = run.series.tSeconds.at(-1) ?? 0;
	const busy = busyPart(scenario, run);
	const pad = Math.max(leastAroundSeconds, (busy.toSeconds - busy.fromSeconds) * around);
	const from = fromMs === undefined ? busy.fromSeconds - pad : fromMs / 1000;
	const to = toMs === undefined ? busy.toSeconds + pad : toMs / 1000;
	return { fromSeconds: Math.max(0, Math.min(end, from)), toSeconds: Math.max(0, Math.min(end, to)) };
}

function busyPart(scenario: Scenario, { series }: Run): { readonly fromSeconds: number; readonly toSeconds: number } {
	const faultSeconds = scenario.faults.map(({ atMs }) => atMs / 1000);
	const lines = [
		...Object.values(series.populations).map(({ errorShare }) => errorShare),
		...Object.values(series.populations).map(({ slowShare }) => slowShare),
	];
	const last = series.tSeconds.findLastIndex((_, step) =>
		lines.some((line) => Math.abs((line[step] ?? 0) - (line[0] ?? 0)) > visible),
	);
	const end = series.tSeconds.at(-1) ?? 0;
	const fromSeconds = Math.min(end, ...faultSeconds);
	const toSeconds = last < 0 ? end : (series.tSeconds[last] ?? end);
	return { fromSeconds, toSeconds: Math.max(fromSeconds, toSeconds) };
}
