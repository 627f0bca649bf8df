import * as texts from "../../../../texts/review/runbooks.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { bullets, cell, numbers, paragraph, sentences, table, words } from "../blocks.ts";
import { populationName, spanText } from "../phrases.ts";
import { isHit, type PopulationOutcome } from "./answeredShares.ts";
import { afterFault, type Played } from "./runbookTimes.ts";

/** Alerts and dashboards: who fails how badly, what notices it, what fills up. */
export function seenBlocks(of: Played, outcomes: readonly PopulationOutcome[]): readonly ReviewBlock[] {
	return [
		paragraph(sentences(noticedText(of), hitText(of, outcomes))),
		...outcomeTable(of, outcomes),
		...observabilityBlocks(of),
	];
}

function noticedText({ run, scenario }: Played): string {
	const { detectSeconds, withdrawSeconds } = run.summary;
	if (scenario.faults.length === 0) return texts.nothing;
	if (detectSeconds === null) return texts.noSignalOfTheDesignNotices;
	const noticed = texts.itIsNoticedAfter(spanText(detectSeconds));
	if (withdrawSeconds === null) return texts.routingTakesNoRegionOut(noticed);
	return withdrawSeconds === detectSeconds
		? texts.itIsNoticed(spanText(detectSeconds))
		: texts.theRegionIsTakenOut(noticed, spanText(withdrawSeconds));
}

function hitText({ design }: Played, outcomes: readonly PopulationOutcome[]): string {
	const hit = outcomes.filter(isHit);
	if (outcomes.length === 0) return texts.nobodyAsksForAnything;
	if (hit.length === 0) return texts.noPopulationSeesFailedRequests;
	const [worst] = hit.toSorted((a, b) => a.lowest - b.lowest);
	if (worst === undefined) return "";
	const others = hit.length - 1;
	return texts.isHitHardest(
		populationName(design, worst.population),
		formatShare(worst.lowest),
		others === 0 ? texts.theOthersAreSpared : "",
	);
}

function outcomeTable(of: Played, outcomes: readonly PopulationOutcome[]): readonly ReviewBlock[] {
	const { design } = of;
	const shown = outcomes.toSorted((a, b) => a.lowest - b.lowest).slice(0, 12);
	return table({
		caption: texts.whatEachPopulationsDashboardShows,
		columns: [
			words(texts.users),
			numbers(texts.answeredUsually),
			numbers(texts.lowest),
			numbers(texts.at),
			numbers(texts.asUsualFrom),
			numbers(texts.slowestP99),
		],
		rows: outcomes
			.filter((each) => shown.includes(each))
			.map((outcome) => {
				const hit = isHit(outcome);
				return [
					populationName(design, outcome.population),
					formatShare(outcome.usual),
					cell(formatShare(outcome.lowest), hit ? "error" : "plain"),
					hit ? afterFault(of, outcome.lowestAtSeconds) : "—",
					hit ? (outcome.backAtSeconds === null ? texts.notByTheEnd : afterFault(of, outcome.backAtSeconds)) : "—",
					formatMs(outcome.worstP99Ms),
				];
			}),
	});
}

/** Where to look. */
function observabilityBlocks({ design }: Played): readonly ReviewBlock[] {
	const watching = [...design.observability.values()];
	if (watching.length === 0) return [paragraph(texts.theDesignHasNoObservability)];
	return [
		bullets(
			watching.map(({ name, scope, signals }) =>
				texts.nameShowsSignalsOfAll(
					name,
					signals.join(", "),
					scope === "global" ? texts.ofAllRegionsTogether : texts.eachRegionByItself,
				),
			),
		),
	];
}
