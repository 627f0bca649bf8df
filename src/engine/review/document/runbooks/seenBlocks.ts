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
	if (scenario.faults.length === 0) return "Nothing.";
	if (detectSeconds === null)
		return "No signal of the design notices it: the first to tell are users, or people who look at the metrics.";
	const noticed = `It is noticed after ${spanText(detectSeconds)}.`;
	if (withdrawSeconds === null) return `${noticed} Routing takes no region out.`;
	return withdrawSeconds === detectSeconds
		? `It is noticed, and the region taken out of routing, after ${spanText(detectSeconds)}.`
		: `${noticed} The region is taken out of routing after ${spanText(withdrawSeconds)}.`;
}

function hitText({ design }: Played, outcomes: readonly PopulationOutcome[]): string {
	const hit = outcomes.filter(isHit);
	if (outcomes.length === 0) return "Nobody asks for anything.";
	if (hit.length === 0) return "No population sees failed requests.";
	const [worst] = hit.toSorted((a, b) => a.lowest - b.lowest);
	if (worst === undefined) return "";
	const others = hit.length - 1;
	return `${populationName(design, worst.population)} is hit hardest: down to ${formatShare(worst.lowest)} of its requests are answered${others === 0 ? "; the others are spared" : ""}.`;
}

function outcomeTable(of: Played, outcomes: readonly PopulationOutcome[]): readonly ReviewBlock[] {
	const { design } = of;
	const shown = outcomes.toSorted((a, b) => a.lowest - b.lowest).slice(0, 12);
	return table({
		caption: "What each population's dashboard shows.",
		columns: [
			words("Users"),
			numbers("Answered usually"),
			numbers("Lowest"),
			numbers("At"),
			numbers("As usual from"),
			numbers("Slowest p99"),
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
					hit ? (outcome.backAtSeconds === null ? "not by the end" : afterFault(of, outcome.backAtSeconds)) : "—",
					formatMs(outcome.worstP99Ms),
				];
			}),
	});
}

/** Where to look. */
function observabilityBlocks({ design }: Played): readonly ReviewBlock[] {
	const watching = [...design.observability.values()];
	if (watching.length === 0)
		return [paragraph("The design has no observability: there is nothing to look at but the users' own reports.")];
	return [
		bullets(
			watching.map(
				({ name, scope, signals }) =>
					`${name} shows ${signals.join(", ")}${scope === "global" ? " of all regions together" : ", each region by itself: what is down does not report"}.`,
			),
		),
	];
}
