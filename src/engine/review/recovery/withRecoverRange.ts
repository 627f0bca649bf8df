import type { Design, Scenario } from "../../model/design.ts";
import type { Run, RunSummary } from "../../model/run.ts";
import { traceRecovery } from "../../simulation/traceRecovery.ts";

/** The summary of a run with the best and worst case over the phases of the checks, each played. */
export function withRecoverRange(design: Design, scenario: Scenario, run: Run): Run {
	const played = (["best", "worst"] as const).map((checkPhase) => {
		const trace = traceRecovery(design, scenario, { seed: run.seed, checkPhase });
		const crossing = trace?.crossings.get("all");
		if (trace === undefined || !trace.crossings.has("all")) return 0;
		return crossing === undefined ? Number.POSITIVE_INFINITY : crossing.recoverMs / 1000;
	});
	const all = [...played, run.summary.recoverSeconds ?? Number.POSITIVE_INFINITY];
	const { detectSeconds, withdrawSeconds, recoverSeconds, ...rest } = run.summary;
	const summary: RunSummary = {
		detectSeconds,
		withdrawSeconds,
		recoverSeconds,
		recoverBestSeconds: orNever(Math.min(...all)),
		recoverWorstSeconds: orNever(Math.max(...all)),
		...rest,
	};
	return { ...run, summary };
}

function orNever(seconds: number): number | null {
	return Number.isFinite(seconds) ? seconds : null;
}
