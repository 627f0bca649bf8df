import * as texts from "../../../../texts/review/runbooks.ts";
import type { Population } from "../../../model/design.ts";
import { listed } from "../../findings/sentences.ts";
import { stepBefore } from "./answeredShares.ts";
import type { ManualStep } from "./manualStep.ts";
import type { Played } from "./runbookTimes.ts";

/** Less is a rounding. */
const leastShare = 0.001;

/** Confined users whom a region outside their jurisdiction serves meanwhile, and did not before. */
export function residencySteps(of: Played): readonly ManualStep[] {
	return [...of.design.users.populations.values()].flatMap((population) => stepsFor(of, population));
}

function stepsFor({ design, run, faultSeconds }: Played, { id, name, residency }: Population): readonly ManualStep[] {
	const servedBy = run.series.populations[id]?.servedBy;
	if (residency === undefined || servedBy === undefined) return [];
	const times = run.series.tSeconds;
	const before = stepBefore(times, faultSeconds);
	const outside = Object.entries(servedBy)
		.filter(([region]) => design.regions.get(region)?.jurisdiction !== residency)
		.filter(([, shares]) => (shares[before] ?? 0) <= leastShare)
		.flatMap(([region, shares]) => {
			const step = shares.findIndex((share, index) => index > before && share > leastShare);
			return step < 0 ? [] : [{ region, atSeconds: times[step] ?? faultSeconds }];
		});
	const [earliest] = outside.toSorted((a, b) => a.atSeconds - b.atSeconds);
	if (earliest === undefined) return [];
	return [
		{
			atSeconds: earliest.atSeconds,
			label: texts.tellThoseWhoAreResponsible,
			text: texts.requestsOfWhoseDataMay(name, residency, listed(outside.map(({ region }) => region))),
		},
	];
}
