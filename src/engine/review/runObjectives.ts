import type { Design, Id, Objectives, Scenario } from "../model/design.ts";
import type { Figures } from "../model/figures.ts";
import type { Run } from "../model/run.ts";

/** An objective that a run, or the loss of a region that it plays, is judged by. null values are unbounded. */
export interface RunObjective {
	/** Feature id; undefined for what is asked of the design as a whole. */
	readonly feature?: Id;
	readonly asked: "rto" | "rpo" | "staleness" | "error-budget";
	readonly objective: number;
	readonly value: number | null;
	readonly met: boolean;
}

/**
 * What a scenario is held against: the strictest RTO and staleness objectives of all features and the
 * year's error budget by the run; RTO and RPO of each feature by the figures for the regions that the
 * scenario takes down. Missed ones first. Times in seconds, the error budget as a fraction of it.
 */
export function runObjectives(
	{ design, scenario, figures }: { readonly design: Design; readonly scenario: Scenario; readonly figures: Figures },
	{ summary }: Run,
): readonly RunObjective[] {
	const rows: RunObjective[] = [];
	const rtoMs = strictest(design, (objectives) => objectives.rtoMs);
	if (rtoMs !== undefined) rows.push(judged({ asked: "rto", objective: rtoMs / 1000, value: summary.recoverSeconds }));
	const stalenessMs = strictest(design, (objectives) => objectives.stalenessMs);
	if (stalenessMs !== undefined) {
		rows.push(judged({ asked: "staleness", objective: stalenessMs / 1000, value: summary.worstStalenessSeconds ?? 0 }));
	}
	if (summary.errorBudgetShare !== null) {
		rows.push(judged({ asked: "error-budget", objective: 1, value: summary.errorBudgetShare }));
	}
	rows.push(...featureRows(lostRegions(scenario), figures));
	return rows.toSorted((a, b) => Number(a.met) - Number(b.met));
}

function lostRegions(scenario: Scenario): ReadonlySet<Id> {
	return new Set(scenario.faults.flatMap((fault) => (fault.kind === "region-down" ? [fault.region] : [])));
}

function featureRows(lost: ReadonlySet<Id>, figures: Figures): readonly RunObjective[] {
	const rows = new Map<string, RunObjective>();
	const add = (feature: Id, row: RunObjective) => {
		const key = `${feature} ${row.asked}`;
		const known = rows.get(key);
		if (known === undefined || worse(row.value, known.value)) rows.set(key, { ...row, feature });
	};
	for (const figure of figures.recovery.filter(({ region }) => lost.has(region))) {
		const { feature, objectiveRtoSeconds, objectiveRpoSeconds } = figure;
		if (objectiveRtoSeconds !== null)
			add(feature, judged({ asked: "rto", objective: objectiveRtoSeconds, value: figure.rtoSeconds }));
		if (objectiveRpoSeconds !== null)
			add(feature, judged({ asked: "rpo", objective: objectiveRpoSeconds, value: figure.rpoSeconds }));
	}
	return [...rows.values()];
}

function worse(a: number | null, b: number | null): boolean {
	return (a ?? Number.POSITIVE_INFINITY) > (b ?? Number.POSITIVE_INFINITY);
}

function judged(row: Omit<RunObjective, "met">): RunObjective {
	return { ...row, met: row.value !== null && row.value <= row.objective };
}

function strictest(design: Design, of: (objectives: Objectives) => number | undefined): number | undefined {
	const all = [...design.features.values()].flatMap(({ objectives }) => of(objectives) ?? []);
	return all.length === 0 ? undefined : Math.min(...all);
}
