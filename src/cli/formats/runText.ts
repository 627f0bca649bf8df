import type { Design, Scenario } from "../../engine/model/design.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import { formatCount } from "../../engine/model/numbers/formatCount.ts";
import { formatMoney } from "../../engine/model/numbers/formatMoney.ts";
import { formatSeconds } from "../../engine/model/numbers/formatSeconds.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import type { Run } from "../../engine/model/run.ts";

/** A run for people: what happened, then what it cost. */
export function runText(design: Design, scenario: Scenario, run: Run): string {
	const events = run.events.map(({ atSeconds, text }) => `  ${formatClock(atSeconds).padStart(7)}  ${text}`);
	const rows = summaryRows(design, run).map(([label, value]) => `  ${label.padEnd(26)}${value}`);
	return [
		`${design.name}: ${scenario.name} (seed ${run.seed})`,
		"",
		"What happened",
		...events,
		"",
		"In sum",
		...rows,
	].join("\n");
}

type Row = readonly [string, string];

function summaryRows(design: Design, { summary }: Run): readonly Row[] {
	return [
		["Noticed after", orNever(summary.detectSeconds)],
		["Withdrawn after", orNever(summary.withdrawSeconds)],
		["Users served again after", orNever(summary.recoverSeconds)],
		...rangeRows(summary),
		["All replicas agree after", orNever(summary.convergeSeconds)],
		["Requests failed", `${formatCount(summary.requests.failed)} of ${formatCount(summary.requests.total)}`],
		["Users affected", formatCount(summary.affectedUsers)],
		["Writes rejected, lost", `${formatCount(summary.rejectedWrites)}, ${formatCount(summary.lostWrites)}`],
		["Conflicts", `${formatCount(summary.conflicts)}, ${formatCount(summary.conflictsForPeople)} of them for people`],
		["Updates lost", formatCount(summary.lostUpdates)],
		["Worst staleness", formatSeconds(summary.worstStalenessSeconds)],
		["Failovers", String(summary.failovers)],
		["Of the error budget", formatShare(summary.errorBudgetShare)],
		["Money lost", formatMoney(summary.moneyLost, design.currency)],
	];
}

function rangeRows({ recoverBestSeconds: best, recoverWorstSeconds: worst }: Run["summary"]): readonly Row[] {
	if (best === undefined || worst === undefined) return [];
	return [["  best and worst phase", best === worst ? "the same" : `${orNever(best)}, ${orNever(worst)}`]];
}

function orNever(seconds: number | null): string {
	return seconds === null ? "never" : formatSeconds(seconds);
}
