import type { Design, Id, Scenario } from "../../model/design.ts";
import type { Edit } from "../../model/figures.ts";
import type { CheckPhase } from "../../model/run.ts";
import type { Operation } from "../../model/vocabulary.ts";
import type { RecoveryBreakdown, WhyRecovery } from "../../model/whyRecovery.ts";
import type { RecoveryTrace } from "../../simulation/recoveryTrace.ts";
import { traceRecovery } from "../../simulation/traceRecovery.ts";
import { agreementOf } from "./agreementOf.ts";
import { decidingSegments } from "./decidingSegments.ts";
import { layStages } from "./layStages.ts";
import { missingPiece } from "./missingPiece.ts";
import { sameTime } from "./sameTime.ts";
import { shortenings } from "./shortenings.ts";
import { tracedRun } from "./tracedRun.ts";

export interface RecoveryQuestion {
	readonly design: Design;
	readonly scenario: Scenario;
	readonly seed: number;
	/** The requests of one feature and operation; of all who were hit where they are absent. */
	readonly of?: { readonly feature: Id; readonly operation: Operation };
	/** The design with these edits, to play what would shorten it; nothing is tried without. */
	readonly redesign?: (edits: readonly Edit[]) => Design | undefined;
}

/**
 * Why a run takes so long to recover: what had to happen, one after the other, from the fault until the requests were
 * back. Each value is played: as the seed draws the phases of the checks, with all checks right after the fault, and
 * with all of them one interval later. The least and the most of the three are the best and worst case.
 */
export function whyRecovery(question: RecoveryQuestion): WhyRecovery {
	const { design, scenario, seed, of, redesign } = question;
	const key = of === undefined ? "all" : `${of.feature}/${of.operation}`;
	const traces = (["drawn", "best", "worst"] as const).map((checkPhase) => ({
		checkPhase,
		trace: traceRecovery(design, scenario, { seed, checkPhase, until: key }),
	}));
	const plays = traces.map(({ checkPhase, trace }) => breakdown(question, { checkPhase, trace, key }));
	const [played = nothing("drawn")] = plays;
	const sorted = plays.toSorted((a, b) => orEver(a.recoverSeconds) - orEver(b.recoverSeconds));
	const best = sorted[0] ?? played;
	const worst = sorted.at(-1) ?? played;
	const trace = traces[0]?.trace;
	const agreement = trace && agreementOf(tracedRun({ design, scenario }, trace, key));
	return {
		scenario: scenario.id,
		seed,
		...of,
		objectiveSeconds: objectiveSeconds(design, of?.feature),
		bestSeconds: best.recoverSeconds,
		worstSeconds: worst.recoverSeconds,
		played,
		best,
		worst,
		...(agreement === undefined ? {} : { agreement }),
		shorter: redesign === undefined ? [] : shortenings({ design, scenario, seed, key, redesign, played, worst }),
	};
}

function orEver(seconds: number | null): number {
	return seconds ?? Number.POSITIVE_INFINITY;
}

function nothing(checkPhase: CheckPhase): RecoveryBreakdown {
	return { checkPhase, recoverSeconds: 0, onReturn: false, stages: [], sameTime: [] };
}

interface Play {
	readonly checkPhase: CheckPhase;
	readonly trace: RecoveryTrace | undefined;
	readonly key: string;
}

function breakdown({ design, scenario }: RecoveryQuestion, { checkPhase, trace, key }: Play): RecoveryBreakdown {
	if (trace === undefined || !trace.crossings.has(key)) return nothing(checkPhase);
	const run = tracedRun({ design, scenario }, trace, key);
	const stages = layStages(run, decidingSegments(run));
	const missing = missingPiece(run);
	const recoverMs = run.crossing?.recoverMs;
	return {
		checkPhase,
		recoverSeconds: recoverMs === undefined ? null : recoverMs / 1000,
		onReturn: recoverMs === undefined || (recoverMs > 0 && trace.fromMs + recoverMs >= trace.untilMs),
		stages,
		sameTime: stages.length === 0 ? [] : sameTime(run, stages),
		...(missing === undefined ? {} : { missing }),
	};
}

/** The strictest that is asked, of one feature or of all. */
function objectiveSeconds({ features }: Design, feature: Id | undefined): number | null {
	const asked = [...features.values()]
		.filter(({ id }) => feature === undefined || id === feature)
		.flatMap(({ objectives }) => objectives.rtoMs ?? []);
	return asked.length === 0 ? null : Math.min(...asked) / 1000;
}
