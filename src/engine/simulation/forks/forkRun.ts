import * as texts from "../../../texts/simulation/chronicle.ts";
import type { Design, Scenario } from "../../model/design.ts";
import type { Run } from "../../model/run.ts";
import { playBefore, playUntil, stepMs } from "../machine.ts";
import type { Play } from "../play.ts";
import { duringScenario, finishPlay, newPlay, newPlayIn } from "../play.ts";
import type { Draw } from "../watchedMachine.ts";
import { carryPlay } from "./carryPlay.ts";

/** A run and some of the states that it went through, from which another can go on. */
export interface KeptRun {
	readonly run: Run;
	/** Ascending; each as it was before anything happened at its time. None of them is ever played on itself. */
	readonly kept: readonly Play[];
}

/** So many states of a run are kept, evenly spread. */
const statesKept = 8;

/** Plays a scenario as `simulate` does, to the same run, and keeps what forks begin from. */
export function playKept(design: Design, scenario: Scenario, draw: Draw): KeptRun {
	return playOn(newPlay(design, scenario, draw), []);
}

/**
 * Goes on from the state of a run at this time, at a full second, with a changed design or changed faults.
 * What was until then is taken from the run. Of the design without a change it gives the same run again.
 */
export function forkRun(
	{ kept }: KeptRun,
	{ atMs, design, scenario }: { readonly atMs: number; readonly design: Design; readonly scenario: Scenario },
): KeptRun {
	const forkMs = Math.round(atMs / stepMs) * stepMs;
	const before = kept.filter(({ machine }) => machine.atMs <= forkMs);
	const nearest = before.at(-1);
	if (nearest === undefined) throw new Error("a run keeps its beginning");
	const past = copyOf(nearest);
	playBefore(past.machine, forkMs, duringScenario(past));
	const { draw } = past;
	const { world } = past.machine;
	const isChanged = design !== world.design || scenario !== past.scenario;
	const branch = isChanged ? carryPlay(newPlay(design, scenario, draw), past) : past;
	const text = texts.theRunForksHere;
	branch.chronicle.events.push({ atSeconds: forkMs / 1000, kind: "forked", subject: scenario.id, text });
	return playOn(branch, before);
}

function copyOf(play: Play): Play {
	return carryPlay(newPlayIn(play.machine.world, play.scenario, play.draw), play);
}

function playOn(play: Play, before: readonly Play[]): KeptRun {
	const { machine, scenario } = play;
	const kept = [...before];
	const everyMs = Math.max(1, Math.round(scenario.durationMs / statesKept / stepMs)) * stepMs;
	playUntil(machine, scenario.durationMs, {
		...duringScenario(play),
		arrived: () => {
			if (machine.atMs % everyMs === 0) kept.push(copyOf(play));
		},
	});
	return { run: finishPlay(play), kept };
}
