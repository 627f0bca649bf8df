import type { Design, Feature, Id } from "../../model/design.ts";
import type { Run } from "../../model/run.ts";
import type { Operation } from "../../model/vocabulary.ts";
import { type FailureVerdict, type FeatureFigures, type ObjectiveName, objectiveNames } from "./failure.ts";
import { missesUsually } from "./missesUsually.ts";
import { objectiveOf } from "./strictestObjectives.ts";

/** What one played failure gave, as far as objectives ask for it. */
export interface PlayedFigures {
	readonly run: Run;
	readonly features: ReadonlyMap<Id, FeatureFigures>;
}

/** Each objective of each feature, held against the failure. A feature that nobody uses can miss nothing. */
export function failureVerdicts(design: Design, played: PlayedFigures): readonly FailureVerdict[] {
	return [...design.features.values()].flatMap((feature) =>
		objectiveNames.flatMap((asked) => {
			const objective = objectiveOf(feature.objectives, asked);
			if (objective === undefined || !isUsed(feature, asked)) return [];
			return [{ asked, feature: feature.id, objective, ...judged(design, { feature, asked, objective }, played) }];
		}),
	);
}

function isUsed({ readsPerSecond, writesPerSecond }: Feature, asked: ObjectiveName): boolean {
	if (asked === "read" || asked === "staleness") return readsPerSecond > 0;
	if (asked === "write" || asked === "rpo") return writesPerSecond > 0;
	return readsPerSecond + writesPerSecond > 0;
}

interface Asked {
	readonly feature: Feature;
	readonly asked: ObjectiveName;
	readonly objective: number;
}

type Judged = Pick<FailureVerdict, "value" | "met">;

function judged(design: Design, { feature, asked, objective }: Asked, { run, features }: PlayedFigures): Judged {
	const figures = features.get(feature.id);
	switch (asked) {
		case "availability": {
			const value = figures?.servedShare ?? 1;
			return { value, met: value >= objective };
		}
		case "rto":
			return within(figures?.recoverSeconds ?? null, objective);
		case "rpo":
			return within(figures?.rpoSeconds ?? null, objective);
		case "staleness":
			return within(Math.max(0, ...(run.series.stores[feature.store]?.stalenessSeconds ?? [])), objective);
		case "read":
		case "write":
			return inTime(design, { feature, operation: asked }, run);
	}
}

function within(value: number | null, objective: number): Judged {
	return { value, met: value !== null && value <= objective };
}

/** A p99 objective is kept as long as no more than this share of the answers takes longer. */
const lateShare = 0.01;

/**
 * The simulator's tail is an estimate. Where the analysis, which is exact, says that the objective is
 * met while all is well, the run misses it only with more late answers than it had before the fault.
 */
function inTime(
	design: Design,
	{ feature, operation }: { readonly feature: Feature; readonly operation: Operation },
	{ outcomes = [] }: Run,
): Judged {
	const own = outcomes.find((outcome) => outcome.feature === feature.id && outcome.operation === operation);
	const value = own?.worstSlowShare ?? 0;
	const usual = missesUsually(design).has(`${feature.id}/${operation}`) ? 0 : (own?.usualSlowShare ?? 0);
	return { value, met: value <= Math.max(lateShare, usual) + 1e-9 };
}

/** Whether every feature with such an objective meets it; null where none has one. */
export function metBy(verdicts: readonly FailureVerdict[], asked: ObjectiveName): boolean | null {
	const own = verdicts.filter((verdict) => verdict.asked === asked);
	return own.length === 0 ? null : own.every(({ met }) => met);
}
