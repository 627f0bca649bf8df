import * as texts from "../../../texts/review/promises.ts";
import type { Design, Feature } from "../../model/design.ts";
import { effectiveConsistency } from "../../model/effectiveConsistency.ts";
import { figureName } from "../../model/figureName.ts";
import type { FindingFix, LatencyFigure, RecoveryFigure } from "../../model/figures.ts";
import { formatAvailability } from "../../model/numbers/formatAvailability.ts";
import { formatMs } from "../../model/numbers/formatMs.ts";
import { formatSeconds } from "../../model/numbers/formatSeconds.ts";
import { formatShare } from "../../model/numbers/formatShare.ts";
import { type Operation, operations } from "../../model/vocabulary.ts";
import { isAsked } from "./isAsked.ts";
import { recoveryFix } from "./recoveryFix.ts";
import { rowsOf } from "./rowsOf.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";
import { synchronousFix } from "./synchronousFix.ts";

export const objectiveRules: readonly Rule[] = [
	{
		id: "latency-missed",
		find: (reviewed) => eachFeature(reviewed, latencyDrafts),
	},
	{
		id: "availability-missed",
		find: (reviewed) => eachFeature(reviewed, availabilityDrafts),
	},
	{
		id: "staleness-missed",
		find: (reviewed) => eachFeature(reviewed, stalenessDrafts),
	},
	{
		id: "rto-missed",
		find: (reviewed) => eachFeature(reviewed, recoveryTimeDrafts),
	},
	{
		id: "rpo-missed",
		find: (reviewed) => eachFeature(reviewed, recoveryPointDrafts),
	},
];

function eachFeature(
	reviewed: Reviewed,
	drafts: (reviewed: Reviewed, feature: Feature) => readonly Draft[],
): readonly Draft[] {
	return [...reviewed.design.features.values()].flatMap((feature) => drafts(reviewed, feature));
}

/** The operations that a feature is asked for at all. */
function usedOperations(feature: Feature): readonly Operation[] {
	return operations.filter((operation) => isAsked(feature, { operation }));
}

/** `reads`, or `reads and writes`. */
function operationsOf(rows: readonly { readonly operation: Operation }[]): string {
	return operations
		.filter((operation) => rows.some((row) => row.operation === operation))
		.map((operation) => `${operation}s`)
		.join(" and ");
}

/** `; 2 other regions miss it too`. */
function othersToo(count: number, noun: string, plural = `${noun}s`): string {
	if (count === 0) return "";
	return count === 1 ? texts.of1OtherMissesItToo(noun) : texts.otherMissItToo(count, plural);
}

function latencyDrafts(reviewed: Reviewed, feature: Feature): readonly Draft[] {
	return usedOperations(feature).flatMap((operation) => operationLatencyDrafts(reviewed, feature, operation));
}

function operationLatencyDrafts(
	{ design, figures }: Reviewed,
	feature: Feature,
	operation: Operation,
): readonly Draft[] {
	const missed = rowsOf(figures.latency, feature.id).filter((row) => row.operation === operation && row.met === false);
	const worst = missed.toSorted(slowestFirst)[0];
	if (worst === undefined) return [];
	const population = design.users.populations.get(worst.population)?.name ?? worst.population;
	const found =
		worst.p99Ms === null
			? texts.noRegionTakesSOf(operation, population)
			: texts.sOfTakeAtP99(operation, population, formatMs(worst.p99Ms));
	return [
		{
			severity: "error",
			subject: feature.id,
			path: `features.${feature.id}.objectives.${operation}.p99`,
			message: texts.overTheObjectiveOf({
				feature: feature.name,
				found,
				objectiveP99Ms: formatMs(worst.objectiveP99Ms),
				othersToo: othersToo(missed.length - 1, "population"),
			}),
			figure: figureName.latency(worst, "p99"),
		},
	];
}

function slowestFirst(a: LatencyFigure, b: LatencyFigure): number {
	return (b.p99Ms ?? Number.MAX_VALUE) - (a.p99Ms ?? Number.MAX_VALUE);
}

function availabilityDrafts({ figures }: Reviewed, feature: Feature): readonly Draft[] {
	const used = usedOperations(feature);
	const missed = rowsOf(figures.availability, feature.id).filter(
		(row) => row.met === false && used.includes(row.operation),
	);
	const worst = missed.toSorted((a, b) => a.availability - b.availability)[0];
	if (worst === undefined) return [];
	const first = worst.dominatedBy[0];
	const cause = first === undefined ? "" : texts.ofWhichFrom(formatShare(first.share), first.subject);
	return [
		{
			severity: "error",
			subject: feature.id,
			path: `features.${feature.id}.objectives.availability`,
			message: texts.areAvailableOfTheTime({
				feature: feature.name,
				operations: operationsOf(missed),
				availability: formatAvailability(worst.availability),
				objective: formatAvailability(worst.objective),
				downtimeMinutesPerYear: formatSeconds(worst.downtimeMinutesPerYear * 60),
				cause,
			}),
			figure: figureName.availability(worst),
		},
	];
}

function stalenessDrafts({ design, figures }: Reviewed, feature: Feature): readonly Draft[] {
	const missed = rowsOf(figures.staleness, feature.id).filter((row) => row.met === false);
	const worst = missed.toSorted((a, b) => b.delayP99Ms - a.delayP99Ms)[0];
	if (worst === undefined) return [];
	const fix = freshReadsFix(design, feature);
	return [
		{
			severity: "error",
			subject: feature.id,
			path: `features.${feature.id}.objectives.staleness`,
			message: texts.readsInAreUpToBehind({
				feature: feature.name,
				region: worst.region,
				delayP99Ms: formatMs(worst.delayP99Ms),
				objectiveMs: formatMs(worst.objectiveMs),
				othersToo: othersToo(missed.length - 1, "region"),
			}),
			figure: figureName.staleness(worst),
			...(fix === undefined ? {} : { fix }),
		},
	];
}

/** Where the store is strong and only this feature reads it more weakly. */
function freshReadsFix(design: Design, feature: Feature): FindingFix | undefined {
	const store = design.data.get(feature.store);
	const isWeaker = feature.reads !== "strong" && design.written.has(`features.${feature.id}.reads`);
	if (store === undefined || !isWeaker || store.consistency !== "strong") return undefined;
	if (effectiveConsistency(design, store) !== "strong") return undefined;
	return {
		label: texts.readWithTheStoresOwn,
		edits: [{ op: "delete", path: ["features", feature.id, "reads"] }],
	};
}

/** `Infinity` for what never comes by itself. */
function orNever(seconds: number | null): number {
	return seconds ?? Number.POSITIVE_INFINITY;
}

function worstRow(rows: readonly RecoveryFigure[], value: (row: RecoveryFigure) => number): RecoveryFigure | undefined {
	return rows.toSorted((a, b) => (value(a) === value(b) ? 0 : value(b) - value(a)))[0];
}

function recoveryTimeDrafts({ design, figures }: Reviewed, feature: Feature): readonly Draft[] {
	const used = usedOperations(feature);
	const missed = rowsOf(figures.recovery, feature.id).filter(
		(row) =>
			used.includes(row.operation) &&
			row.objectiveRtoSeconds !== null &&
			orNever(row.rtoSeconds) > row.objectiveRtoSeconds,
	);
	const worst = worstRow(missed, (row) => orNever(row.rtoSeconds));
	if (worst === undefined) return [];
	const alike = missed.filter((row) => row.region === worst.region && row.rtoSeconds === worst.rtoSeconds);
	const found =
		worst.rtoSeconds === null ? texts.waitUntilItReturns : texts.takeToComeBack(formatSeconds(worst.rtoSeconds));
	const others = new Set(missed.map((row) => row.region)).size - 1;
	const fix = recoveryFix(design, { rows: missed, limitSeconds: worst.objectiveRtoSeconds ?? 0 });
	return [
		{
			severity: "error",
			subject: feature.id,
			path: `features.${feature.id}.objectives.rto`,
			message: texts.whenIsLost({
				feature: feature.name,
				region: worst.region,
				operations: operationsOf(alike),
				found,
				objectiveRtoSeconds: formatSeconds(worst.objectiveRtoSeconds),
				othersToo: othersToo(others, "loss", "losses"),
			}),
			figure: figureName.recovery(worst, "rto"),
			...(fix === undefined ? {} : { fix }),
		},
	];
}

function recoveryPointDrafts({ design, figures }: Reviewed, feature: Feature): readonly Draft[] {
	const missed = rowsOf(figures.recovery, feature.id).filter(
		(row) =>
			row.operation === "write" &&
			row.objectiveRpoSeconds !== null &&
			orNever(row.rpoSeconds) > row.objectiveRpoSeconds,
	);
	const worst = worstRow(missed, (row) => orNever(row.rpoSeconds));
	if (worst === undefined) return [];
	const found =
		worst.rpoSeconds === null ? texts.allDataThereIsLost : texts.theLastOfWrites(formatSeconds(worst.rpoSeconds));
	const store = design.data.get(feature.store);
	const fix = store === undefined || worst.rpoSeconds === null ? undefined : synchronousFix(store);
	return [
		{
			severity: "error",
			subject: feature.id,
			path: `features.${feature.id}.objectives.rpo`,
			message: texts.whenIsLostTheObjective({
				feature: feature.name,
				region: worst.region,
				found,
				objectiveRpoSeconds: formatSeconds(worst.objectiveRpoSeconds),
			}),
			figure: figureName.recovery(worst, "rpo"),
			...(fix === undefined ? {} : { fix }),
		},
	];
}
