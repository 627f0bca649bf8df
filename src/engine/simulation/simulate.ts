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
import { watchedMachine } from "./watchedMachine.ts";

/** The summary follows the stores for at most so long after the end. */
const runOnMs = 86_400_000;

/**
 * Plays a scenario of a design. The same design, scenario and seed give the same run; the seed draws
 * only the phases of the health checks, each from a stream of its own, unless the best or worst phase is asked for.
 *
 * Requests are counted until the scenario's end. The summary follows the writes accepted until then,
 * without faults, until all replicas agree or a day has passed.
 */
export function simulate(design: Design, scenario: Scenario, draw: Draw): Run {
	const { machine, watch } = watchedMachine(design, scenario, draw);
	const play: Play = {
		recorder: newRecorder(machine),
		chronicle: newChronicle(machine),
		watch,
		look: recoveryLook(machine, watch),
	};
	playUntil(machine, scenario.durationMs, duringScenario(machine, play));
	recordEnd(play.recorder, machine);
	const events = [...play.chronicle.events].toSorted((a, b) => a.atSeconds - b.atSeconds);
	const phases = runPhases(play.chronicle, scenario.durationMs);
	const series = recordedSeries(play.recorder, machine);
	const acceptedLater = runOn(machine, play, scenario);
	return {
		scenario: scenario.id,
		seed: draw.seed,
		stepSeconds: stepMs / 1000,
		series,
		events,
		phases,
		recovery: recoveryByFeature(machine, play.watch),
		outcomes: operationOutcomes(machine.world, play.recorder.outcomes),
		summary: runSummary({
			...play,
			machine,
			durationMs: scenario.durationMs,
			converged: agrees(machine),
			acceptedLater,
		}),
	};
}

interface Play {
	readonly recorder: Recorder;
	readonly chronicle: Chronicle;
	readonly watch: RecoveryWatch | undefined;
	readonly look: () => void;
}

function duringScenario(machine: Machine, { recorder, chronicle, look }: Play): Listener {
	return {
		happened: (happening) => chronicleHappening(chronicle, machine, happening),
		passing: (untilMs) => {
			look();
			chroniclePassing(chronicle, machine, untilMs);
			recordPassing(recorder, machine, untilMs);
		},
	};
}

/** Plays on without faults, and returns how many writes are accepted meanwhile. */
function runOn(machine: Machine, { chronicle, watch, look }: Play, { durationMs }: Scenario): number {
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
	const isBack = (): boolean => !healedByItself || [...(watch?.marks.values() ?? [])].every(({ isBelow }) => !isBelow);
	while (machine.atMs < durationMs + runOnMs && !(agrees(machine) && isBack())) {
		playUntil(machine, machine.atMs + stepMs, listener);
	}
	return accepted;
}

/** No replica waits for a write. */
function agrees({ stores, active }: Machine): boolean {
	return active.length === 0 && stores.groups.every((group) => !group.hasBacklog);
}
