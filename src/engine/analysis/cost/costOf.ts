import type { Design } from "../../model/design.ts";
import type { CostFigure, CostLine, ExplainedCost } from "../../model/figures.ts";
import { upWithout } from "../../model/upWithout.ts";
import { requestsPerMillion } from "./billing.ts";
import { billOf, shortBillOf } from "./billOf.ts";
import { breakdown } from "./breakdown.ts";
import { categoriesOf } from "./categoriesOf.ts";
import { changingBills } from "./changingBills.ts";
import { condensed } from "./condensed.ts";
import { foldedDesigns } from "./foldedDesigns.ts";
import { headroomMonthly } from "./headroomMonthly.ts";
import { requestsPerMonth } from "./requestFlows.ts";

/**
 * A month's bill in the file's currency, and what it is compared with. A month is 730 hours, a GB
 * 10^9 bytes; volumes are at mean rate.
 */
export function costOf(design: Design): ExplainedCost {
	const lines = billOf(design);
	const { monthly: monthlyTotal, byLayer, byRegion, byCategory } = breakdown(lines);
	const millions = requestsPerMonth(design) / requestsPerMillion;
	const { singleRegion, activePassive } = foldedDesigns(design);
	const single = singleRegion === undefined ? undefined : breakdown(billOf(singleRegion));
	const passive = activePassive === undefined ? undefined : breakdown(billOf(activePassive));
	return {
		monthlyTotal,
		lines,
		byLayer,
		byRegion,
		byCategory,
		transferShare: monthlyTotal > 0 ? byCategory.transfer / monthlyTotal : null,
		perMillionRequests: millions > 0 ? monthlyTotal / millions : null,
		surviving: survivingOf(design, lines),
		singleRegionMonthly: single?.monthly ?? null,
		activePassiveMonthly: passive?.monthly ?? null,
		singleRegionByCategory: single?.byCategory ?? null,
		activePassiveByCategory: passive?.byCategory ?? null,
		singleRegionByLayer: single?.byLayer ?? null,
		activePassiveByLayer: passive?.byLayer ?? null,
		singleRegionByRegion: single?.byRegion ?? null,
		activePassiveByRegion: passive?.byRegion ?? null,
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
