import type { Design, Scenario } from "../../../model/design.ts";
import { formatClock } from "../../../model/numbers/formatClock.ts";
import type { Run } from "../../../model/run.ts";

/** A scenario with its run, in the times of a runbook: from the first fault. */
export interface Played {
	readonly design: Design;
	readonly scenario: Scenario;
	readonly run: Run;
	/** Of the run. */
	readonly faultSeconds: number;
	/** When the last fault ends, of the run; at most its duration. */
	readonly repairSeconds: number;
}

export function played(design: Design, scenario: Scenario, run: Run): Played {
	const begins = scenario.faults.map(({ atMs }) => atMs / 1000);
	const ends = scenario.faults.map(({ atMs, forMs }) => (atMs + forMs) / 1000);
	const duration = scenario.durationMs / 1000;
	return {
		design,
		scenario,
		run,
		faultSeconds: begins.length === 0 ? 0 : Math.min(...begins),
		repairSeconds: Math.min(duration, Math.max(0, ...ends)),
	};
}

/** `0:07`, `1:02:05` after the first fault, to the nearest second as the events say it. */
export function afterFault({ faultSeconds }: Pick<Played, "faultSeconds">, atSeconds: number): string {
	return formatClock(Math.round(Math.max(0, atSeconds - faultSeconds)));
}
