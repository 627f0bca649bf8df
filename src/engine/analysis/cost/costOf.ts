import type { Design } from "../../model/design.ts";
import type { CostFigure, CostLine, ExplainedCost } from "../../model/figures.ts";
import { upWithout } from "../../model/upWithout.ts";
import { requestsPerMillion } from "./billing.ts";
import { billOf, shortBillOf, totalOf } from "./billOf.ts";
import { categoriesOf } from "./categoriesOf.ts";
import { changingBills } from "./changingBills.ts";
import { condensed } from "./condensed.ts";
import { foldedDesigns } from "./foldedDesigns.ts";
import { headroomMonthly } from "./headroomMonthly.ts";
import { requestsPerMonth } from "./requestFlows.ts";

/**
 * A month's bill in the file's currency, and what it is compared with. A month is 730 hours, a GB
 * 10^9 bytes; volumes are at mean rate. Lines of no layer count under "all", those of no region
 * under "global".
 */
export function costOf(design: Design): ExplainedCost {
	const lines = billOf(design);
	const monthlyTotal = totalOf(lines);
	const byCategory = categoriesOf(lines);
	const millions = requestsPerMonth(design) / requestsPerMillion;
	const { singleRegion, activePassive } = foldedDesigns(design);
	const single = singleRegion === undefined ? undefined : billOf(condensed(singleRegion));
	const passive = activePassive === undefined ? undefined : billOf(condensed(activePassive));
	return {
		monthlyTotal,
		lines,
		byLayer: layersOf(lines),
		byRegion: regionsOf(lines),
		byCategory,
		transferShare: monthlyTotal > 0 ? byCategory.transfer / monthlyTotal : null,
		perMillionRequests: millions > 0 ? monthlyTotal / millions : null,
		surviving: survivingOf(design, lines),
		singleRegionMonthly: single === undefined ? null : totalOf(single),
		activePassiveMonthly: passive === undefined ? null : totalOf(passive),
		singleRegionByCategory: single === undefined ? null : categoriesOf(single),
		activePassiveByCategory: passive === undefined ? null : categoriesOf(passive),
		singleRegionByLayer: single === undefined ? null : layersOf(single),
		activePassiveByLayer: passive === undefined ? null : layersOf(passive),
		singleRegionByRegion: single === undefined ? null : regionsOf(single),
		activePassiveByRegion: passive === undefined ? null : regionsOf(passive),
	};
}

/** Nothing survives the loss of its only region, so that one has no such cost. */
function survivingOf(design: Design, lines: readonly CostLine[]): CostFigure["surviving"] {
	const regions = [...design.regions.keys()];
	if (regions.length < 2) return null;
	const changing = changingBills(design);
	const short = changing === undefined ? condensed(design) : design;
	const bills = regions.map((out) => {
		const lost = upWithout(short, out);
		return [out, changing?.(out) ?? categoriesOf(shortBillOf(short, lost))] as const;
	});
	return {
		headroomMonthly: headroomMonthly(design, lines),
		whileOut: Object.fromEntries(bills.map(([out, bill]) => [out, sumOf(Object.values(bill))])),
		whileOutByCategory: Object.fromEntries(bills),
	};
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

function layersOf(lines: readonly CostLine[]): Readonly<Record<string, number>> {
	return sumsBy(lines, ({ layer }) => layer ?? "all");
}

function regionsOf(lines: readonly CostLine[]): Readonly<Record<string, number>> {
	return sumsBy(lines, ({ region }) => region ?? "global");
}

function sumsBy(lines: readonly CostLine[], keyOf: (line: CostLine) => string): Record<string, number> {
	const sums = new Map<string, number>();
	for (const line of lines) sums.set(keyOf(line), (sums.get(keyOf(line)) ?? 0) + line.monthly);
	return Object.fromEntries(sums);
}
