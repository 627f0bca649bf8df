import * as texts from "../../../texts/review/slides.ts";
import type { DeckFact } from "../../model/deck.ts";
import type { Design, Scene } from "../../model/design.ts";
import type { Figures } from "../../model/figures.ts";
import { formatAvailability } from "../../model/numbers/formatAvailability.ts";
import { formatCount } from "../../model/numbers/formatCount.ts";
import { formatMoney } from "../../model/numbers/formatMoney.ts";
import { formatMs } from "../../model/numbers/formatMs.ts";
import { formatSeconds } from "../../model/numbers/formatSeconds.ts";
import type { RunSummary } from "../../model/run.ts";
import { headline } from "../headline.ts";

/** The figures of the top bar. */
export function headlineFacts(design: Design, figures: Figures): readonly DeckFact[] {
	const { monthlyCost, budgetMet, worstLatency, worstAvailability, longestRecovery } = headline(design, figures);
	return [
		{ label: texts.monthlyCost, value: formatMoney(monthlyCost, design.currency), bad: budgetMet === false },
		{
			label: texts.worstP99,
			value: worstLatency?.p99Ms === null ? texts.noAnswer : formatMs(worstLatency?.p99Ms),
			bad: worstLatency?.met === false,
		},
		{
			label: texts.worstAvailability,
			value: formatAvailability(worstAvailability?.availability),
			bad: worstAvailability?.met === false,
		},
		{
			label: texts.recoveryOfALostRegion,
			value: longestRecovery?.rtoSeconds === null ? texts.onReturn : formatSeconds(longestRecovery?.rtoSeconds),
			bad: longestRecovery?.met === false,
		},
	];
}

/** What a scenario comes to, in the three or four figures that the scene is about. */
export function runFacts(
	summary: RunSummary,
	about: NonNullable<Scene["chart"]>,
	currency: string,
): readonly DeckFact[] {
	const facts = about === "consistency" ? consistencyFacts(summary) : availabilityFacts(summary);
	const { moneyLost } = summary;
	if (about !== "cost" || moneyLost === null) return facts;
	return [...facts, { label: texts.moneyLost, value: formatMoney(moneyLost, currency), bad: moneyLost > 0 }];
}

function availabilityFacts({ detectSeconds, recoverSeconds, requests }: RunSummary): readonly DeckFact[] {
	return [
		{ label: texts.noticedAfter, value: orNever(detectSeconds), bad: false },
		{ label: texts.usersServedAgainAfter, value: orNever(recoverSeconds), bad: recoverSeconds === null },
		{ label: texts.failedRequests, value: formatCount(requests.failed), bad: requests.failed >= 1 },
	];
}

function consistencyFacts(summary: RunSummary): readonly DeckFact[] {
	return [
		{ label: texts.writesRejected, value: formatCount(summary.rejectedWrites), bad: summary.rejectedWrites >= 1 },
		{ label: texts.conflicts, value: formatCount(summary.conflicts), bad: false },
		{ label: texts.updatesLost, value: formatCount(summary.lostUpdates), bad: summary.lostUpdates >= 1 },
		{ label: texts.allAgreeAfter, value: orNever(summary.convergeSeconds), bad: false },
	];
}

function orNever(seconds: number | null): string {
	if (seconds === 0) return "0 s";
	// A span in whole units has no zero behind: 10 min.
	return seconds === null ? "never" : formatSeconds(seconds).replace(/ 0 (s|min|h)$/, "");
}
