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
		{ label: "Monthly cost", value: formatMoney(monthlyCost, design.currency), bad: budgetMet === false },
		{
			label: "Worst p99",
			value: worstLatency?.p99Ms === null ? "no answer" : formatMs(worstLatency?.p99Ms),
			bad: worstLatency?.met === false,
		},
		{
			label: "Worst availability",
			value: formatAvailability(worstAvailability?.availability),
			bad: worstAvailability?.met === false,
		},
		{
			label: "Recovery of a lost region",
			value: longestRecovery?.rtoSeconds === null ? "on return" : formatSeconds(longestRecovery?.rtoSeconds),
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
	return [...facts, { label: "Money lost", value: formatMoney(moneyLost, currency), bad: moneyLost > 0 }];
}

function availabilityFacts({ detectSeconds, recoverSeconds, requests }: RunSummary): readonly DeckFact[] {
	return [
		{ label: "Noticed after", value: orNever(detectSeconds), bad: false },
		{ label: "Users served again after", value: orNever(recoverSeconds), bad: recoverSeconds === null },
		{ label: "Failed requests", value: formatCount(requests.failed), bad: requests.failed >= 1 },
	];
}

function consistencyFacts(summary: RunSummary): readonly DeckFact[] {
	return [
		{ label: "Writes rejected", value: formatCount(summary.rejectedWrites), bad: summary.rejectedWrites >= 1 },
		{ label: "Conflicts", value: formatCount(summary.conflicts), bad: false },
		{ label: "Updates lost", value: formatCount(summary.lostUpdates), bad: summary.lostUpdates >= 1 },
		{ label: "All agree after", value: orNever(summary.convergeSeconds), bad: false },
	];
}

function orNever(seconds: number | null): string {
	if (seconds === 0) return "0 s";
	// A span in whole units has no zero behind: 10 min.
	return seconds === null ? "never" : formatSeconds(seconds).replace(/ 0 (s|min|h)$/, "");
}
