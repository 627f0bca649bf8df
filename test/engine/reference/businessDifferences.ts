import { availabilityFigures } from "../../../src/engine/analysis/availability/availabilityFigures.ts";
import { businessCase } from "../../../src/engine/analysis/business/businessCase.ts";
import { costOf } from "../../../src/engine/analysis/cost/costOf.ts";
import type { Design } from "../../../src/engine/model/design.ts";
import { businessReading } from "./businessReading.ts";

type Pair = readonly [what: string, ours: number | string | null, theirs: number | string | null];

/** Where the engine's business case is not that of the second reading, to 1e-9 of what is at stake. */
export function businessDifferences(design: Design): readonly string[] {
	const engine = businessCase(design, { cost: costOf(design), availability: availabilityFigures(design) });
	const reading = businessReading(design);
	if (engine === undefined || reading === undefined) return engine === reading ? [] : ["only one of both makes a case"];
	const pairs: readonly Pair[] = [
		...(["singleRegion", "activePassive", "activeActive"] as const).flatMap((topology): readonly Pair[] => [
			[`${topology} net`, engine.topologies[topology].netYearly, reading.net[topology]],
			[`${topology} first year`, engine.topologies[topology].netFirstYear, reading.firstYear[topology]],
			[`${topology} avoided`, engine.topologies[topology].outageCostAvoidedYearly, reading.avoided[topology]],
			[`${topology} added`, engine.topologies[topology].addedInfrastructureYearly, reading.added[topology]],
		]),
		["verdict", engine.verdict, reading.verdict],
		["payback", engine.paybackMonths, reading.paybackMonths],
		["break-even", engine.breakEvenOutageCostPerHour, reading.breakEvenOutageCostPerHour],
		...engine.tornado.flatMap(({ input, low, high }): readonly Pair[] => [
			[`${input} low`, low, reading.tornado.get(input)?.[0] ?? null],
			[`${input} high`, high, reading.tornado.get(input)?.[1] ?? null],
		]),
	];
	const atStake = Math.max(...Object.values(reading.net).map(Math.abs), ...Object.values(reading.added).map(Math.abs));
	// Reads that wait for a lag move the bill by what the engine approximates; a break-even divides by a hair of availability.
	const lagging = [...design.data.values()].some(({ pattern }) => pattern === "single-leader");
	return pairs
		.filter(([what, ours, theirs]) => !near([ours, theirs], what === "break-even" || lagging ? 1e-6 : 1e-9, atStake))
		.map(([what, ours, theirs]) => `${what}: ${ours}, by the reading ${theirs}`);
}

function near([ours, theirs]: readonly Pair[1][], tolerance: number, atStake: number): boolean {
	if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
	return Math.abs(ours - theirs) <= tolerance * Math.max(Math.abs(ours), Math.abs(theirs), atStake);
}
