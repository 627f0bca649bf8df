import type { Design, Scenario } from "../model/design.ts";
import type { Run } from "../model/run.ts";
import { playUntil } from "./machine.ts";
import { duringScenario, finishPlay, newPlay } from "./play.ts";
import type { Draw } from "./watchedMachine.ts";

/**
 * Plays a scenario of a design. The same design, scenario and seed give the same run; the seed draws
 * only the phases of the health checks, each from a stream of its own, unless the best or worst phase is asked for.
 *
 * Requests are counted until the scenario's end. The summary follows the writes accepted until then,
 * without faults, until all replicas agree or a day has passed.
 */
export function simulate(design: Design, scenario: Scenario, draw: Draw): Run {
	const play = newPlay(design, scenario, draw);
	playUntil(play.machine, scenario.durationMs, duringScenario(play));
	return finishPlay(play);
}
