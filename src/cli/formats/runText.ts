import type { Design, Scenario } from "../../engine/model/design.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import { formatCount } from "../../engine/model/numbers/formatCount.ts";
import { formatMoney } from "../../engine/model/numbers/formatMoney.ts";
import { formatSeconds } from "../../engine/model/numbers/formatSeconds.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import type { Run } from "../../engine/model/run.ts";
import * as texts from "../../texts/commandLine/reports.ts";

/** A run for people: what happened, then what it cost. */
export function runText(design: Design, scenario: Scenario, run: Run): string {
	const events = run.events.map(({ atSeconds, text }) => `  ${formatClock(atSeconds).padStart(7)}  ${text}`);
	const rows = summaryRows(design, run).map(([label, value]) => `  ${label.padEnd(26)}${value}`);
	return [
		texts.designScenarioSeed(design.name, scenario.name, run.seed),
		"",
		texts.whatHappened,
		...events,
		"",
		texts.inSum,
		...rows,
	].join("\n");
}

type Row = readonly [string, string];

function summaryRows(design: Design, { summary }: Run): readonly Row[] {
	return [
		[texts.noticedAfter, orNever(summary.detectSeconds)],
		[texts.withdrawnAfter, orNever(summary.withdrawSeconds)],
		[texts.usersServedAgainAfter, orNever(summary.recoverSeconds)],
		...rangeRows(summary),
		[texts.allReplicasAgreeAfter, orNever(summary.convergeSeconds)],
		[
			texts.requestsFailed,
			texts.failedOfTotal(formatCount(summary.requests.failed), formatCount(summary.requests.total)),
		],
		[texts.usersAffected, formatCount(summary.affectedUsers)],
		[texts.writesRejectedLost, `${formatCount(summary.rejectedWrites)}, ${formatCount(summary.lostWrites)}`],
		[texts.conflicts, texts.ofThemForPeople(formatCount(summary.conflicts), formatCount(summary.conflictsForPeople))],
		[texts.updatesLost, formatCount(summary.lostUpdates)],
		[texts.worstStaleness, formatSeconds(summary.worstStalenessSeconds)],
		[texts.failovers, String(summary.failovers)],
		[texts.ofTheErrorBudget, formatShare(summary.errorBudgetShare)],
		[texts.moneyLost, formatMoney(summary.moneyLost, design.currency)],
	];
}

function rangeRows({ recoverBestSeconds: best, recoverWorstSeconds: worst }: Run["summary"]): readonly Row[] {
	if (best === undefined || worst === undefined) return [];
	return [[texts.bestAndWorstPhase, best === worst ? texts.theSame : `${orNever(best)}, ${orNever(worst)}`]];
}

function orNever(seconds: number | null): string {
	return seconds === null ? "never" : formatSeconds(seconds);
}
