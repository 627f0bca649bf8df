import * as texts from "../../../texts/review/comparison.ts";
import type { HeadlineChange } from "../../model/figureChange.ts";
import { figureName } from "../../model/figureName.ts";
import type { RecoveryFigure } from "../../model/figures.ts";
import { type Headline, headline } from "../headline.ts";
import { changeOf } from "./changeOf.ts";
import type { ComparedSide } from "./comparedSide.ts";
import { type Currencies, figureReading } from "./figureReading.ts";

/** The figures of the top bar: bill, worst p99, worst availability, longest recovery; and the business case's net. */
export function headlineChanges(a: ComparedSide, b: ComparedSide, currencies: Currencies): readonly HeadlineChange[] {
	const before = headline(a.design, a.figures);
	const after = headline(b.design, b.figures);
	const net = figureName.business("netYearly");
	const [netA, netB] = [a.figures.business?.netYearly, b.figures.business?.netYearly];
	return [
		{
			kind: "cost",
			label: texts.monthlyCost,
			of: { a: "", b: "" },
			...changeOf(before.monthlyCost, after.monthlyCost, figureReading("cost", figureName.costTotal, currencies)),
		},
		{
			kind: "latency",
			label: texts.worstP99,
			of: { a: latencyOwner(before), b: latencyOwner(after) },
			...changeOf(
				before.worstLatency?.p99Ms,
				after.worstLatency?.p99Ms,
				figureReading("latency", "latency", currencies),
			),
		},
		{
			kind: "availability",
			label: texts.worstAvailability,
			of: { a: availabilityOwner(before), b: availabilityOwner(after) },
			...changeOf(
				before.worstAvailability?.availability,
				after.worstAvailability?.availability,
				figureReading("availability", "availability", currencies),
			),
		},
		{
			kind: "recovery",
			label: texts.rto,
			of: { a: recoveryOwner(before.longestRecovery), b: recoveryOwner(after.longestRecovery) },
			...changeOf(
				before.longestRecovery?.rtoSeconds,
				after.longestRecovery?.rtoSeconds,
				figureReading("recovery", "recovery/rto", currencies),
			),
		},
		...(netA === undefined && netB === undefined
			? []
			: [
					{
						kind: "business",
						label: texts.netOfTheBusinessCase,
						of: { a: "", b: "" },
						...changeOf(netA, netB, figureReading("business", net, currencies)),
					} as const,
				]),
	];
}

function latencyOwner({ worstLatency }: Headline): string {
	if (worstLatency === null) return "";
	return texts.featureOperationFromPopulation(worstLatency.feature, worstLatency.operation, worstLatency.population);
}

function availabilityOwner({ worstAvailability }: Headline): string {
	return worstAvailability === null ? "" : `${worstAvailability.feature}, ${worstAvailability.operation}`;
}

function recoveryOwner(recovery: RecoveryFigure | null): string {
	return recovery === null
		? ""
		: texts.featureOperationWhenRegion(recovery.feature, recovery.operation, recovery.region);
}
