import type { Design, Feature, Id } from "../../model/design.ts";
import type { Run } from "../../model/run.ts";
import { type FailureVerdict, type ObjectiveName, objectiveNames } from "./failure.ts";
import { objectiveOf } from "./strictestObjectives.ts";

/** What one played failure gave, as far as objectives ask for it. */
export interface PlayedFigures {
	readonly run: Run;
	readonly servedShare: number;
	readonly worstP99Ms: number | null;
	/** By feature; null: on return. */
	readonly recoverSeconds: ReadonlyMap<Id, number | null>;
	/** By feature; null: all of it. */
	readonly rpoSeconds: ReadonlyMap<Id, number | null>;
}

/**
 * Each objective of each feature, held against the failure. A feature that nobody uses can miss
 * nothing. The strictest of several is the one that the matrix shows; a row misses an objective when
 * any feature does.
 */
export function failureVerdicts(design: Design, played: PlayedFigures): readonly FailureVerdict[] {
	return [...design.features.values()].flatMap((feature) =>
		objectiveNames.flatMap((asked) => {
			const objective = objectiveOf(feature.objectives, asked);
			if (objective === undefined || !isUsed(feature, asked)) return [];
			const value = valueFor(feature, asked, played);
			const met = value !== null && (asked === "availability" ? value >= objective : value <= objective);
			return [{ asked, feature: feature.id, objective, value, met }];
		}),
	);
}

function isUsed({ readsPerSecond, writesPerSecond }: Feature, asked: ObjectiveName): boolean {
	if (asked === "read" || asked === "staleness") return readsPerSecond > 0;
	if (asked === "write" || asked === "rpo") return writesPerSecond > 0;
	return readsPerSecond + writesPerSecond > 0;
}

function valueFor({ id, store }: Feature, asked: ObjectiveName, played: PlayedFigures): number | null {
	switch (asked) {
		case "availability":
			return played.servedShare;
		case "rto":
			return played.recoverSeconds.get(id) ?? null;
		case "rpo":
			return played.rpoSeconds.get(id) ?? null;
		case "staleness":
			return Math.max(0, ...(played.run.series.stores[store]?.stalenessSeconds ?? []));
		case "read":
		case "write":
			return played.worstP99Ms;
	}
}

/** Whether every feature with such an objective meets it; null where none has one. */
export function metBy(verdicts: readonly FailureVerdict[], asked: ObjectiveName): boolean | null {
	const own = verdicts.filter((verdict) => verdict.asked === asked);
	return own.length === 0 ? null : own.every(({ met }) => met);
}
