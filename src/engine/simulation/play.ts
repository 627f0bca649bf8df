import type { Design, Scenario } from "../model/design.ts";
import type { Run } from "../model/run.ts";
import type { Chronicle } from "./chronicle.ts";
import { chronicleHappening, chroniclePassing, newChronicle } from "./chronicle.ts";
import type { Listener, Machine } from "./machine.ts";
import { endFaults, playUntil, stepMs } from "./machine.ts";
import { operationOutcomes } from "./outcomes.ts";
import type { Recorder } from "./recorder.ts";
import { newRecorder, recordEnd, recordedSeries, recordPassing } from "./recorder.ts";
import type { RecoveryWatch } from "./recovery.ts";
import { recoveryByFeature } from "./recovery.ts";
import { recoveryLook } from "./recoveryLook.ts";
import { runPhases } from "./runPhases.ts";
import { runSummary } from "./runSummary.ts";
import type { Draw } from "./watchedMachine.ts";
import { watchedMachineIn } from "./watchedMachine.ts";
import type { World } from "./world.ts";
import { prepareWorld } from "./world.ts";

/** A scenario that is being played: the machine, and all that is noted on the way. */
export interface Play {
	readonly scenario: Scenario;
	readonly draw: Draw;
	readonly machine: Machine;
	readonly recorder: Recorder;
	readonly chronicle: Chronicle;
	readonly watch: RecoveryWatch | undefined;
	readonly look: () => void;
}

export function newPlay(design: Design, scenario: Scenario, draw: Draw): Play {
	return newPlayIn(prepareWorld(design), scenario, draw);
}

/** The same in a world that is prepared already. */
export function newPlayIn(world: World, scenario: Scenario, draw: Draw): Play {
	const { machine, watch } = watchedMachineIn(world, scenario, draw);
	return {
		scenario,
		draw,
		machine,
		recorder: newRecorder(machine, scenario.durationMs),
		chronicle: newChronicle(machine),
		watch,
		look: recoveryLook(machine, watch),
	};
}

/** Notes what happens while the scenario is on. */
export function duringScenario({ machine, recorder, chronicle, look }: Play): Listener {
	return {
		happened: (happening) => chronicleHappening(chronicle, machine, happening),
		passing: (untilMs) => {
			look();
			chroniclePassing(chronicle, machine, untilMs);
			recordPassing(recorder, machine, untilMs);
		},
	};
}

/** The run of a play that has come to the scenario's end. */
export function finishPlay(play: Play): Run {
	const { scenario, machine, recorder, chronicle, watch } = play;
	const { durationMs } = scenario;
	recordEnd(recorder, machine);
	const events = [...chronicle.events].toSorted((a, b) => a.atSeconds - b.atSeconds);
	const phases = runPhases(chronicle, durationMs);
	const series = recordedSeries(recorder, machine);
	const acceptedLater = runOn(play);
	return {
		scenario: scenario.id,
		seed: play.draw.seed,
		stepSeconds: stepMs / 1000,
		series,
		events,
		phases,
		recovery: recoveryByFeature(machine, watch),
		outcomes: operationOutcomes(machine.world, recorder.outcomes),
		summary: runSummary({
			machine,
			recorder,
			chronicle,
			watch,
			durationMs,
			converged: agrees(machine),
			acceptedLater,
		}),
	};
}

/** The summary follows the stores for at most so long after the end. */
const runOnMs = 86_400_000;

/** Plays on without faults, and returns how many writes are accepted meanwhile. */
function runOn({ machine, chronicle, watch, look, scenario: { durationMs } }: Play): number {
	const healedByItself = watch === undefined || watch.untilMs <= durationMs;
	let accepted = 0;
	const listener: Listener = {
		happened: () => undefined,
		passing: (untilMs) => {
			if (healedByItself) look();
			if (!agrees(machine)) chronicle.divergedUntilMs = untilMs;
			accepted += (machine.flow.acceptedPerSecond * (untilMs - machine.atMs)) / 1000;
		},
	};
	endFaults(machine);
	const isDone = healedByItself && watch !== undefined ? usersDone(machine, watch) : () => true;
	while (machine.atMs < durationMs + runOnMs && !(agrees(machine) && isDone())) {
		playUntil(machine, machine.atMs + stepMs, listener);
	}
	return accepted;
}

/** Users who have come no nearer for so long, with nothing due to happen, will not. */
const patienceMs = 3_600_000;

/** Everybody is back, or nobody more comes. */
function usersDone(machine: Machine, { marks }: RecoveryWatch): () => boolean {
	let most = -1;
	let sinceMs = machine.atMs;
	return () => {
		let reached = 0;
		let isBack = true;
		for (const mark of marks.values()) {
			reached += mark.reached;
			if (mark.isBelow) isBack = false;
		}
		if (reached > most + 1e-6) {
			most = reached;
			sinceMs = machine.atMs;
		}
		const isDue = Number.isFinite(Math.min(machine.routing.nextChangeMs, machine.stores.nextChangeMs));
		return isBack || (!isDue && machine.atMs - sinceMs > patienceMs);
	};
}

/** No replica waits for a write. */
function agrees({ stores, active }: Machine): boolean {
	return active.length === 0 && stores.groups.every((group) => !group.hasBacklog);
}
