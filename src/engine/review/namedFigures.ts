import { figureName } from "../model/figureName.ts";
import type { BusinessFigure, Figures } from "../model/figures.ts";

export type FigureUnit = "ms" | "1/h" | "share" | "s" | "a month" | "a year" | "months" | "";

/** One number of the analysis under the name by which its terms are asked for. */
export interface NamedFigure {
	readonly name: string;
	readonly value: number | string | null;
	readonly unit: FigureUnit;
	readonly objective: number | null;
	readonly met: boolean | null;
}

/** The figures that people look at, one by one, in the order of the analysis. */
export function namedFigures(figures: Figures): readonly NamedFigure[] {
	return [
		...figures.latency.flatMap(({ objectiveP99Ms, met, ...row }): readonly NamedFigure[] => [
			{ name: figureName.latency(row, "p50"), value: row.p50Ms, unit: "ms", objective: null, met: null },
			{ name: figureName.latency(row, "p95"), value: row.p95Ms, unit: "ms", objective: null, met: null },
			{ name: figureName.latency(row, "p99"), value: row.p99Ms, unit: "ms", objective: objectiveP99Ms, met },
		]),
		...figures.staleness.map(
			({ objectiveMs, met, ...row }): NamedFigure => ({
				name: figureName.staleness(row),
				value: row.delayP99Ms,
				unit: "ms",
				objective: objectiveMs,
				met,
			}),
		),
		...figures.conflicts.map((row) => without(figureName.conflicts(row), row.perHour, "1/h")),
		...figures.availability.map(
			({ objective, met, ...row }): NamedFigure => ({
				name: figureName.availability(row),
				value: row.availability,
				unit: "share",
				objective,
				met,
			}),
		),
		...figures.recovery.flatMap(({ met, ...row }): readonly NamedFigure[] => [
			{
				name: figureName.recovery(row, "rto"),
				value: row.rtoSeconds,
				unit: "s",
				objective: row.objectiveRtoSeconds,
				met,
			},
			{
				name: figureName.recovery(row, "rpo"),
				value: row.rpoSeconds,
				unit: "s",
				objective: row.objectiveRpoSeconds,
				met,
			},
		]),
		...figures.cost.lines.map((line) => without(figureName.cost(line), line.monthly, "a month")),
		without(figureName.costTotal, figures.cost.monthlyTotal, "a month"),
		...(figures.business === undefined ? [] : businessFigures(figures.business)),
	];
}

function businessFigures(business: BusinessFigure): readonly NamedFigure[] {
	const { outageCostAvoidedYearly, addedInfrastructureYearly, netYearly, netFirstYear } = business;
	return [
		...Object.entries({ outageCostAvoidedYearly, addedInfrastructureYearly, netYearly, netFirstYear }).map(
			([key, value]) => without(figureName.business(key), value, "a year"),
		),
		without(figureName.business("paybackMonths"), business.paybackMonths, "months"),
		without(figureName.business("breakEvenOutageCostPerHour"), business.breakEvenOutageCostPerHour, "1/h"),
		without(figureName.business("verdict"), business.verdict, ""),
	];
}

/** A figure that nothing is promised of. */
function without(name: string, value: NamedFigure["value"], unit: FigureUnit): NamedFigure {
	return { name, value, unit, objective: null, met: null };
}
