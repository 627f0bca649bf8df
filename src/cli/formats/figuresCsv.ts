import type { Figures } from "../../engine/model/figures.ts";
import { csv } from "./csv.ts";

/** All figures, one a line: what it is called (as in `--why`), its value, its unit, its objective. */
export function figuresCsv(figures: Figures): string {
	return csv(
		["figure", "value", "unit", "objective", "met"],
		[
			...figures.latency.flatMap(({ feature, population, operation, objectiveP99Ms, met, ...latency }) => {
				const name = `latency/${feature}/${population}/${operation}`;
				return [
					[`${name}/p50`, latency.p50Ms, "ms", null, null],
					[`${name}/p95`, latency.p95Ms, "ms", null, null],
					[`${name}/p99`, latency.p99Ms, "ms", objectiveP99Ms, met],
				];
			}),
			...figures.staleness.map(({ feature, region, delayP99Ms, objectiveMs, met }) => [
				`staleness/${feature}/${region}`,
				delayP99Ms,
				"ms",
				objectiveMs,
				met,
			]),
			...figures.conflicts.map(({ feature, perHour }) => [`conflicts/${feature}`, perHour, "1/h", null, null]),
			...figures.availability.map(({ feature, operation, availability, objective, met }) => [
				`availability/${feature}/${operation}`,
				availability,
				"share",
				objective,
				met,
			]),
			...figures.recovery.flatMap(({ region, feature, operation, ...recovery }) => {
				const name = `recovery/${region}/${feature}/${operation}`;
				return [
					[`${name}/rto`, recovery.rtoSeconds, "s", recovery.objectiveRtoSeconds, recovery.met],
					[`${name}/rpo`, recovery.rpoSeconds, "s", recovery.objectiveRpoSeconds, recovery.met],
				];
			}),
			...figures.cost.lines.map(({ id, monthly }) => [`cost/${id}`, monthly, "a month", null, null]),
			["cost/total", figures.cost.monthlyTotal, "a month", null, null],
			...businessLines(figures),
		],
	);
}

function businessLines({ business }: Figures): readonly (readonly (string | number | null)[])[] {
	if (business === undefined) return [];
	const { outageCostAvoidedYearly, addedInfrastructureYearly, netYearly, netFirstYear } = business;
	return [
		...Object.entries({ outageCostAvoidedYearly, addedInfrastructureYearly, netYearly, netFirstYear }).map(
			([key, value]) => [`business/${key}`, value, "a year", null, null],
		),
		["business/paybackMonths", business.paybackMonths, "months", null, null],
		["business/breakEvenOutageCostPerHour", business.breakEvenOutageCostPerHour, "1/h", null, null],
		["business/verdict", business.verdict, "", null, null],
	];
}
