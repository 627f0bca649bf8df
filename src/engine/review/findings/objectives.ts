import type { Feature, Id } from "../../model/design.ts";
import type { LatencyFigure, RecoveryFigure } from "../../model/figures.ts";
import { formatAvailability } from "../../model/numbers/formatAvailability.ts";
import { formatMs } from "../../model/numbers/formatMs.ts";
import { formatSeconds } from "../../model/numbers/formatSeconds.ts";
import { formatShare } from "../../model/numbers/formatShare.ts";
import { type Operation, operations } from "../../model/vocabulary.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";

export const objectiveRules: readonly Rule[] = [
	{
		id: "latency-missed",
		description: "The 99th percentile of each population's latency meets the feature's objective",
		find: (reviewed) => eachUse(reviewed, latencyDrafts),
	},
	{
		id: "availability-missed",
		description: "Each feature's availability meets its objective",
		find: (reviewed) => eachUse(reviewed, availabilityDrafts),
	},
	{
		id: "staleness-missed",
		description: "The 99th percentile of the replication delay meets the feature's staleness objective",
		find: (reviewed) => [...reviewed.design.features.values()].flatMap((feature) => stalenessDrafts(reviewed, feature)),
	},
	{
		id: "rto-missed",
		description: "Each feature is back within its recovery time objective when a region is lost",
		find: (reviewed) => eachUse(reviewed, recoveryTimeDrafts),
	},
	{
		id: "rpo-missed",
		description: "No more writes are missing than the recovery point objective allows when a region is lost",
		find: (reviewed) =>
			[...reviewed.design.features.values()].flatMap((feature) => recoveryPointDrafts(reviewed, feature)),
	},
];

/** A feature's reads or writes, at a rate above zero. */
interface Use {
	readonly feature: Feature;
	readonly operation: Operation;
}

function eachUse(reviewed: Reviewed, drafts: (reviewed: Reviewed, use: Use) => readonly Draft[]): readonly Draft[] {
	return [...reviewed.design.features.values()].flatMap((feature) =>
		operations.flatMap((operation) => {
			const perSecond = operation === "read" ? feature.readsPerSecond : feature.writesPerSecond;
			return perSecond > 0 ? drafts(reviewed, { feature, operation }) : [];
		}),
	);
}

/** `; 2 other regions miss it too`. */
function othersToo(count: number, noun: string, plural = `${noun}s`): string {
	if (count === 0) return "";
	return count === 1 ? `; 1 other ${noun} misses it too` : `; ${count} other ${plural} miss it too`;
}

function latencyDrafts({ design, figures }: Reviewed, { feature, operation }: Use): readonly Draft[] {
	const missed = figures.latency.filter(
		(row) => row.feature === feature.id && row.operation === operation && row.met === false,
	);
	const worst = missed.toSorted(slowestFirst)[0];
	if (worst === undefined) return [];
	const population = design.users.populations.get(worst.population)?.name ?? worst.population;
	const found =
		worst.p99Ms === null
			? `no region takes ${operation}s of ${population}`
			: `${operation}s of ${population} take ${formatMs(worst.p99Ms)} at p99`;
	return [
		{
			severity: "error",
			subject: feature.id,
			path: `features.${feature.id}.objectives.${operation}.p99`,
			message: `${feature.name}: ${found}, over the objective of ${formatMs(worst.objectiveP99Ms)}${othersToo(missed.length - 1, "population")}.`,
		},
	];
}

function slowestFirst(a: LatencyFigure, b: LatencyFigure): number {
	return (b.p99Ms ?? Number.MAX_VALUE) - (a.p99Ms ?? Number.MAX_VALUE);
}

function availabilityDrafts({ figures }: Reviewed, { feature, operation }: Use): readonly Draft[] {
	const figure = figures.availability.find((row) => row.feature === feature.id && row.operation === operation);
	if (figure === undefined || figure.met !== false) return [];
	const first = figure.dominatedBy[0];
	const cause = first === undefined ? "" : `, ${formatShare(first.share)} of which from ${first.subject}`;
	return [
		{
			severity: "error",
			subject: feature.id,
			path: `features.${feature.id}.objectives.availability`,
			message: `${feature.name}: ${operation}s are available ${formatAvailability(figure.availability)} of the time, under the objective of ${formatAvailability(figure.objective)}: ${Math.round(figure.downtimeMinutesPerYear)} minutes of downtime a year${cause}.`,
		},
	];
}

function stalenessDrafts({ figures }: Reviewed, feature: Feature): readonly Draft[] {
	const missed = figures.staleness.filter((row) => row.feature === feature.id && row.met === false);
	const worst = missed.toSorted((a, b) => b.delayP99Ms - a.delayP99Ms)[0];
	if (worst === undefined) return [];
	return [
		{
			severity: "error",
			subject: feature.id,
			path: `features.${feature.id}.objectives.staleness`,
			message: `${feature.name}: reads in ${worst.region} are up to ${formatMs(worst.delayP99Ms)} behind (p99), over the objective of ${formatMs(worst.objectiveMs)}${othersToo(missed.length - 1, "region")}.`,
		},
	];
}

/** `Infinity` for what never comes by itself. */
function orNever(seconds: number | null): number {
	return seconds ?? Number.POSITIVE_INFINITY;
}

function worstRow(rows: readonly RecoveryFigure[], value: (row: RecoveryFigure) => number): RecoveryFigure | undefined {
	return rows.toSorted((a, b) => (value(a) === value(b) ? 0 : value(b) - value(a)))[0];
}

function lossesOf({ figures }: Reviewed, feature: Id, operation: Operation): readonly RecoveryFigure[] {
	return figures.recovery.filter((row) => row.feature === feature && row.operation === operation);
}

function recoveryTimeDrafts(reviewed: Reviewed, { feature, operation }: Use): readonly Draft[] {
	const missed = lossesOf(reviewed, feature.id, operation).filter(
		(row) => row.objectiveRtoSeconds !== null && orNever(row.rtoSeconds) > row.objectiveRtoSeconds,
	);
	const worst = worstRow(missed, (row) => orNever(row.rtoSeconds));
	if (worst === undefined) return [];
	const found =
		worst.rtoSeconds === null ? "wait until it returns" : `take ${formatSeconds(worst.rtoSeconds)} to come back`;
	return [
		{
			severity: "error",
			subject: feature.id,
			path: `features.${feature.id}.objectives.rto`,
			message: `${feature.name}: when ${worst.region} is lost, ${operation}s ${found}; the objective is ${formatSeconds(worst.objectiveRtoSeconds)}${othersToo(missed.length - 1, "loss", "losses")}.`,
		},
	];
}

function recoveryPointDrafts(reviewed: Reviewed, feature: Feature): readonly Draft[] {
	const missed = lossesOf(reviewed, feature.id, "write").filter(
		(row) => row.objectiveRpoSeconds !== null && orNever(row.rpoSeconds) > row.objectiveRpoSeconds,
	);
	const worst = worstRow(missed, (row) => orNever(row.rpoSeconds));
	if (worst === undefined) return [];
	const found =
		worst.rpoSeconds === null
			? "all data there is lost if the region does not return"
			: `the last ${formatSeconds(worst.rpoSeconds)} of writes are missing`;
	return [
		{
			severity: "error",
			subject: feature.id,
			path: `features.${feature.id}.objectives.rpo`,
			message: `${feature.name}: when ${worst.region} is lost, ${found}; the objective is ${formatSeconds(worst.objectiveRpoSeconds)}.`,
		},
	];
}
