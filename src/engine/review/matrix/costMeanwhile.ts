import { hoursPerMonth } from "../../analysis/cost/billing.ts";
import { shortBillOf, totalOf } from "../../analysis/cost/billOf.ts";
import { condensed } from "../../analysis/cost/condensed.ts";
import type { Design, Id } from "../../model/design.ts";
import type { Run } from "../../model/run.ts";
import type { Failure } from "./failure.ts";

const msPerHour = 3_600_000;

/**
 * What a played failure costs, in the design's currency: the requests that fail, at
 * `outageCostPerHour`, and what the bill grows by while regions are out. A bill that shrinks is no
 * gain of the failure. null where the design doesn't say what an hour of outage costs.
 */
export function costMeanwhile(design: Design, { scenario }: Failure, { summary }: Run): number | null {
	if (summary.moneyLost === null) return null;
	const lost = new Set<Id>();
	let forMs = 0;
	for (const fault of scenario.faults) {
		if (fault.kind !== "region-down") continue;
		lost.add(fault.region);
		forMs = fault.forMs;
	}
	const up = new Set([...design.regions.keys()].filter((region) => !lost.has(region)));
	// Nothing is billed more for what nobody serves.
	if (lost.size === 0 || up.size === 0) return summary.moneyLost;
	return summary.moneyLost + (extraMonthly(design, up) * forMs) / msPerHour / hoursPerMonth;
}

function extraMonthly(design: Design, up: ReadonlySet<Id>): number {
	const short = condensed(design);
	const usual = totalOf(shortBillOf(short, new Set(design.regions.keys())));
	return Math.max(0, totalOf(shortBillOf(short, up)) - usual);
}
