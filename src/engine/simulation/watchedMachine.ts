import type { Design, Scenario } from "../model/design.ts";
import type { CheckPhase } from "../model/run.ts";
import { alignChecks } from "./detection.ts";
import type { Machine } from "./machine.ts";
import { newMachine } from "./machine.ts";
import type { RecoveryWatch } from "./recovery.ts";
import { newRecoveryWatch } from "./recovery.ts";
import type { World } from "./world.ts";
import { prepareWorld } from "./world.ts";

export interface Draw {
	readonly seed: number;
	readonly checkPhase?: CheckPhase;
}

/** A machine at time 0 and the watch on those whom the first disruptive fault hits; undefined without such a fault. */
export function watchedMachine(
	design: Design,
	scenario: Scenario,
	draw: Draw,
): { readonly machine: Machine; readonly watch: RecoveryWatch | undefined } {
	return watchedMachineIn(prepareWorld(design), scenario, draw);
}

/** The same in a world that is prepared already. */
export function watchedMachineIn(
	world: World,
	scenario: Scenario,
	{ seed, checkPhase = "drawn" }: Draw,
): { readonly machine: Machine; readonly watch: RecoveryWatch | undefined } {
	const machine = newMachine(world, scenario, seed);
	const watch = newRecoveryWatch(machine);
	if (watch !== undefined && checkPhase !== "drawn") {
		alignChecks(machine.detection, { atMs: watch.fromMs, checkPhase });
	}
	return { machine, watch };
}
