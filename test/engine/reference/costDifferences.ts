import { costOf } from "../../../src/engine/analysis/cost/costOf.ts";
import type { Design } from "../../../src/engine/model/design.ts";
import { billsReading } from "./billReading.ts";

/** Where the engine's bill is not that of the second reading: to 1e-9 of the whole, but for what a lag decides. */
export function costDifferences(design: Design): readonly string[] {
	const engine = costOf(design);
	const reading = billsReading(design);
	const lines = new Map(engine.lines.map(({ id, monthly }) => [id, monthly]));
	const ids = new Set([...lines.keys(), ...reading.lines.keys()]);
	const compared: (readonly [string, number | null, number | null])[] = [
		...[...ids].map((id) => [id, lines.get(id) ?? 0, reading.lines.get(id) ?? 0] as const),
		...Object.entries(engine.byCategory).map(([id, sum]) => [id, sum, reading.byCategory[id] ?? 0] as const),
		["total", engine.monthlyTotal, reading.monthlyTotal],
		["transfer share", engine.transferShare, reading.transferShare],
		["per million requests", engine.perMillionRequests, reading.perMillionRequests],
		["headroom", engine.surviving?.headroomMonthly ?? null, reading.headroomMonthly],
		["one region", engine.singleRegionMonthly, reading.singleRegionMonthly],
		["active-passive", engine.activePassiveMonthly, reading.activePassiveMonthly],
		...[...design.regions.keys()].map(
			(id) => [`without ${id}`, engine.surviving?.whileOut[id] ?? null, reading.whileOut?.[id] ?? null] as const,
		),
	];
	// Which replica answers may hang on P(a lag over a bound), which the engine approximates.
	const lagging = [...design.data.values()].some(({ pattern }) => pattern === "single-leader");
	const held = lagging ? { relative: 0.01, absolute: reading.monthlyTotal * 1e-6 } : { relative: 1e-9, absolute: 1e-9 };
	return compared
		.filter(([, ours, theirs]) => !near(ours, theirs, held))
		.map(([what, ours, theirs]) => `${what}: ${ours}, by the reading ${theirs}`);
}

interface Held {
	readonly relative: number;
	readonly absolute: number;
}

function near(ours: number | null, theirs: number | null, { relative, absolute }: Held): boolean {
	if (ours === null || theirs === null) return ours === theirs;
	return Math.abs(ours - theirs) <= Math.max(relative * Math.max(Math.abs(ours), Math.abs(theirs)), absolute);
}
