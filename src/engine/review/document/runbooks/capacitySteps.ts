import * as texts from "../../../../texts/review/runbooks.ts";
import { formatRate } from "../../../model/numbers/formatRate.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import { sentences } from "../blocks.ts";
import { stepBefore } from "./answeredShares.ts";
import type { ManualStep } from "./manualStep.ts";
import type { Played } from "./runbookTimes.ts";

/** Regions that get more than they have room for, and had not before. */
export function capacitySteps(of: Played): readonly ManualStep[] {
	return [...of.design.regions.keys()].flatMap((region) => regionSteps(of, region));
}

function regionSteps({ design, run, faultSeconds }: Played, region: string): readonly ManualStep[] {
	const { tSeconds, regions } = run.series;
	const used = (regions[region]?.utilisation ?? []).map((share) => share ?? 0);
	const before = stepBefore(tSeconds, faultSeconds);
	const usual = Math.max(1, used[before] ?? 0) + 1e-6;
	const step = used.findIndex((share, index) => index > before && share > usual);
	if (step < 0) return [];
	const most = used.reduce((max, share) => Math.max(max, share), 0);
	const demand = (regions[region]?.demandPerSecond ?? []).reduce((max, rate) => Math.max(max, rate), 0);
	const scales = [...design.application.values()].some(
		({ regions: own, autoscale }) => own.includes(region) && autoscale !== undefined,
	);
	return [
		{
			atSeconds: tSeconds[step] ?? faultSeconds,
			label: texts.addCapacity(region),
			text: sentences(
				texts.itGetsUp(formatShare(most), formatRate(demand)),
				scales && texts.autoscalingAddsAPart,
				texts.retriesAdd,
			),
		},
	];
}
