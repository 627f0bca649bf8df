import type { Design, Scenario } from "../model/design.ts";
import type { Listener, Machine } from "./machine.ts";
import { endFaults, playUntil } from "./machine.ts";
import type { RecoveryWatch } from "./recovery.ts";
import { recoverSeconds } from "./recovery.ts";
import { recoveryLook } from "./recoveryLook.ts";
import type { Crossing, RecoveryTrace, Standing } from "./recoveryTrace.ts";
import { standingNow } from "./standingNow.ts";
import { newTraceSteps } from "./traceSteps.ts";
import type { Draw } from "./watchedMachine.ts";
import { watchedMachine } from "./watchedMachine.ts";

/** Who is not back a day after the scenario's end is never back. */
const runOnMs = 86_400_000;
/** All are back is looked for this often. */
const stretchMs = 5_000;

export interface TraceDraw extends Draw {
	/** Stops when these requests are back: `feature/operation`; "all" waits for each of them. */
	readonly until?: string;
}

/**
 * Plays a scenario only until all who were hit are back, or those of one feature and operation, and notes what happened on the way. The times are those of
 * `simulate`. Undefined when no fault can keep requests from being answered.
 */
export function traceRecovery(design: Design, scenario: Scenario, draw: TraceDraw): RecoveryTrace | undefined {
	const { machine, watch } = watchedMachine(design, scenario, draw);
	if (watch === undefined) return undefined;
	const steps = newTraceSteps(machine);
	const look = recoveryLook(machine, watch);
	const crossings = new Map<string, Crossing>();
	const { until = "all" } = draw;
	const standingMs = Math.min(watch.untilMs, scenario.durationMs);
	let standing: Standing | undefined;
	const listener: Listener = {
		happened: (happening) => steps.happened(happening),
		passing: (untilMs) => {
			look();
			noteCrossings(crossings, watch, machine.atMs);
			steps.passing();
			if (untilMs === standingMs && isAnyAway(watch, until)) standing = standingNow(machine, watch, untilMs);
		},
	};
	play(machine, { watch, scenario, listener, until });
	return {
		fromMs: watch.fromMs,
		untilMs: watch.untilMs,
		steps: steps.steps,
		pending: steps.pending(),
		crossings: new Map([...watch.marks.keys()].map((key) => [key, crossings.get(key)])),
		...(standing === undefined ? {} : { standing }),
	};
}

interface Playing {
	readonly watch: RecoveryWatch;
	readonly scenario: Scenario;
	readonly listener: Listener;
	readonly until: string;
}

/** As `simulate` does: the scenario, and what follows without faults where its first fault has ended by then. */
function play(machine: Machine, { watch, scenario: { durationMs }, listener, until }: Playing): void {
	const isDone = (): boolean => machine.atMs > watch.fromMs && !isAnyAway(watch, until);
	playTowards(machine, durationMs, { listener, isDone });
	if (isDone() || watch.untilMs > durationMs) return;
	endFaults(machine);
	playTowards(machine, durationMs + runOnMs, { listener, isDone });
}

function playTowards(
	machine: Machine,
	endMs: number,
	{ listener, isDone }: { readonly listener: Listener; readonly isDone: () => boolean },
): void {
	while (machine.atMs < endMs && !isDone()) {
		playUntil(machine, Math.min(endMs, machine.atMs + stretchMs), listener);
	}
}

function isAnyAway({ marks }: RecoveryWatch, until: string): boolean {
	if (until !== "all") return marks.get(until)?.isBelow === true;
	for (const { isBelow } of marks.values()) if (isBelow) return true;
	return false;
}

function noteCrossings(crossings: Map<string, Crossing>, watch: RecoveryWatch, lookMs: number): void {
	if (crossings.size === watch.marks.size) return;
	for (const [key, { isBelow, lastBelowMs, paidMs }] of watch.marks) {
		if (isBelow || crossings.has(key)) continue;
		const byRetry = lastBelowMs !== undefined && paidMs > 0 && lastBelowMs - watch.fromMs <= paidMs;
		crossings.set(key, { recoverMs: (recoverSeconds(watch, key) ?? 0) * 1000, lookMs, byRetry });
	}
}
