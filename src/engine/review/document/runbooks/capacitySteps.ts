import { formatCount } from "../../../model/numbers/formatCount.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import { stepBefore } from "./answeredShares.ts";
import type { Played } from "./runbookTimes.ts";
import type { StepToDo } from "./stepsToDo.ts";

/** Regions that get more than they have room for. */
export function capacitySteps({ design, run, faultSeconds }: Played): readonly StepToDo[] {
	const { tSeconds, regions } = run.series;
	return [...design.regions.keys()].flatMap((region): readonly StepToDo[] => {
		const used = regions[region]?.utilisation ?? [];
		const before = stepBefore(tSeconds, faultSeconds);
		let most = 1;
		let since: number | undefined;
		used.forEach((share, step) => {
			if (step <= before || share === null || share <= 1 + 1e-9 || share <= (used[before] ?? 0)) return;
			since ??= tSeconds[step];
			most = Math.max(most, share);
		});
		if (since === undefined) return [];
		const scales = [...design.application.values()].some(
			({ regions: own, autoscale }) => own.includes(region) && autoscale !== undefined,
		);
		const help = scales ? "Autoscaling adds some; add the rest by hand, or" : "Add capacity by hand, or";
		return [
			{
				atSeconds: since,
				text: `${region} gets up to ${formatShare(most)} of what it has room for. ${help} shed what can wait before retries pile up${peakText(regions[region]?.demandPerSecond ?? [])}.`,
			},
		];
	});
}

function peakText(demand: readonly number[]): string {
	const most = demand.reduce((max, each) => Math.max(max, each), 0);
	return most === 0 ? "" : ` (${formatCount(most)} requests a second at most)`;
}
