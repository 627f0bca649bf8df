import type { PopulationOutcome } from "./answeredShares.ts";
import { capacitySteps } from "./capacitySteps.ts";
import { dataSteps } from "./dataSteps.ts";
import type { ManualStep } from "./manualStep.ts";
import { routingSteps } from "./routingSteps.ts";
import type { Played } from "./runbookTimes.ts";

/** What a run leaves to people, in the order of its times. */
export function manualSteps(of: Played, outcomes: readonly PopulationOutcome[]): readonly ManualStep[] {
	if (of.scenario.faults.length === 0) return [];
	return [...routingSteps(of, outcomes), ...capacitySteps(of), ...dataSteps(of)].toSorted(
		(a, b) => a.atSeconds - b.atSeconds,
	);
}
