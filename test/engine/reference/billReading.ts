import type { Design, Id, MonthlyCost } from "../../../src/engine/model/design.ts";
import { estimatedLines, type Lines } from "./costReading.ts";
import { foldReading, foldTargets } from "./foldReading.ts";
import { streamsReading } from "./spillReading.ts";

/** Line id → the file's currency a month, what is pinned in place of what it replaces. */
export function billReading(design: Design, up?: ReadonlySet<Id>): Lines {
	const lines = new Map(estimatedLines(design, up));
	for (const { category, id, region, amount } of pins(design)) {
		for (const line of lines.keys()) if (isReplaced(line, { id, region })) lines.delete(line);
		lines.set(region === null ? `${category}/${id}` : `${category}/${id}/${region}`, amount);
	}
	const { transferMonthly } = design.costs;
	if (transferMonthly === undefined) return lines;
	for (const line of [...lines.keys()]) if (line.startsWith("transfer/")) lines.delete(line);
	return lines.set("transfer/pinned", transferMonthly);
}

interface Pin {
	readonly category: string;
	readonly id: Id;
	/** null: all regions together. */
	readonly region: Id | null;
	readonly amount: number;
}

/** All that the catalogue would charge for the component there; transfer is pinned apart. */
function isReplaced(line: string, { id, region }: Pick<Pin, "id" | "region">): boolean {
	const [category, component, where] = line.split("/");
	return category !== "transfer" && component === id && (region === null || where === region);
}

function pins(design: Design): readonly Pin[] {
	return [
		...[...design.routing.values()].flatMap(({ id, monthlyCost }): readonly Pin[] =>
			monthlyCost === undefined ? [] : [{ category: "routing", id, region: null, amount: wholeOf(monthlyCost) }],
		),
		...[...design.balancing.values()].flatMap((each) => pinsOf("balancing", each)),
		...[...design.application.values()].flatMap((each) => pinsOf("compute", each)),
		...[...design.data.values()].flatMap((each) => pinsOf("database", { ...each, regions: each.replicas })),
		...[...design.observability.values()].flatMap((each) => pinsOf("observability", each)),
	];
}

/** A total is split evenly over the regions. */
function pinsOf(
	category: string,
	{
		id,
		monthlyCost,
		regions,
	}: { readonly id: Id; readonly monthlyCost?: MonthlyCost; readonly regions: readonly Id[] },
): readonly Pin[] {
	if (monthlyCost === undefined) return [];
	if (monthlyCost.kind === "byRegion") {
		return [...monthlyCost.amounts].map(([region, amount]) => ({ category, id, region, amount }));
	}
	return regions.map((region) => ({ category, id, region, amount: monthlyCost.amount / regions.length }));
}

function wholeOf(cost: MonthlyCost): number {
	return cost.kind === "total" ? cost.amount : sumOf(cost.amounts.values());
}

export function sumOf(values: Iterable<number>): number {
	let sum = 0;
	for (const value of values) sum += value;
	return sum;
}

interface BillReading {
	readonly lines: Lines;
	readonly monthlyTotal: number;
	readonly byCategory: Readonly<Record<string, number>>;
	readonly transferShare: number | null;
	readonly perMillionRequests: number | null;
	readonly headroomMonthly: number | null;
	/** Region → the month's bill at the rate of its absence. */
	readonly whileOut: Readonly<Record<Id, number>> | null;
	readonly singleRegionMonthly: number | null;
	readonly activePassiveMonthly: number | null;
}

/** The whole of the bill, and what it is compared with. */
export function billsReading(design: Design): BillReading {
	const lines = billReading(design);
	const monthlyTotal = sumOf(lines.values());
	const byCategory: Record<string, number> = {};
	for (const [line, amount] of lines) {
		const category = line.split("/")[0] ?? "";
		byCategory[category] = (byCategory[category] ?? 0) + amount;
	}
	const perSecond = sumOf([...design.features.values()].map((each) => each.readsPerSecond + each.writesPerSecond));
	const millions = (perSecond * design.traffic.averageOfPeak * 2_628_000) / 1e6;
	const { main, standby } = foldTargets(design);
	const regions = [...design.regions.keys()];
	const without = (out: Id) => sumOf(billReading(design, new Set(regions.filter((id) => id !== out))).values());
	return {
		lines,
		monthlyTotal,
		byCategory,
		transferShare: monthlyTotal > 0 ? (byCategory.transfer ?? 0) / monthlyTotal : null,
		perMillionRequests: millions > 0 ? monthlyTotal / millions : null,
		headroomMonthly: regions.length < 2 ? null : headroomMonthly(design, lines),
		whileOut: regions.length < 2 ? null : Object.fromEntries(regions.map((out) => [out, without(out)])),
		singleRegionMonthly: main === undefined ? null : sumOf(billReading(foldReading(design, [main])).values()),
		activePassiveMonthly:
			main === undefined || standby === undefined
				? null
				: sumOf(billReading(foldReading(design, [main, standby])).values()),
	};
}

/** Of each application the spare share of its capacity at peak, no more than its largest region's. */
function headroomMonthly(design: Design, lines: Lines): number {
	let monthly = 0;
	for (const { id, capacityPerSecond } of design.application.values()) {
		const capacity = sumOf(capacityPerSecond.values());
		if (capacity === 0) continue;
		const asked = streamsReading(design).filter(({ feature }) => feature.application === id);
		const demand = sumOf(asked.map(({ perSecond }) => perSecond));
		const spare = Math.min(Math.max(0, capacity - demand), Math.max(...capacityPerSecond.values()));
		const cost = [...lines].filter(([line]) => line.startsWith(`compute/${id}/`)).map(([, amount]) => amount);
		monthly += (sumOf(cost) * spare) / capacity;
	}
	return monthly;
}
