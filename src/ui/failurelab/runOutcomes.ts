import { formatCount } from "../../engine/model/numbers/formatCount.ts";
import { formatMoney } from "../../engine/model/numbers/formatMoney.ts";
import type { Run } from "../../engine/model/run.ts";
import * as texts from "../../texts/failureLab.ts";
import { spanText } from "./faultText.ts";

/** One of the figures that a run comes to. */
export interface RunOutcome {
	readonly key: "noticed" | "recovered" | "failed" | "affected" | "lost" | "conflicts" | "agreed" | "cost";
	readonly label: string;
	readonly text: string;
	/** What else belongs to it. */
	readonly detail?: string;
	/** For comparing runs: less is better; Infinity for never, undefined where there is nothing to compare. */
	readonly amount: number | undefined;
	/** Left out where there is no room. */
	readonly wide?: true;
}

/** What a run comes to, in the order that one asks. */
export function runOutcomes(
	{ summary, phases }: Run,
	{ currency, counted }: { readonly currency: string; readonly counted: boolean },
): readonly RunOutcome[] {
	const peaceful = phases.every(({ kind }) => kind === "normal");
	const { rejectedWrites, lostUpdates, moneyLost } = summary;
	const seconds = (value: number | null) => ({ text: orNever(value), amount: value ?? Number.POSITIVE_INFINITY });
	const count = (value: number) => ({ text: formatCount(value), amount: value });
	const noticed = peaceful ? { text: "—", amount: undefined } : seconds(summary.detectSeconds);
	const outcomes: RunOutcome[] = [
		{ key: "noticed", label: texts.noticedAfter, ...noticed },
		{ key: "recovered", label: texts.usersServedAgainAfter, ...seconds(summary.recoverSeconds) },
		{ key: "failed", label: texts.failedRequests, ...count(summary.requests.failed) },
		{
			key: "affected",
			label: texts.usersAffected,
			...(counted ? count(summary.affectedUsers) : { text: "—", amount: undefined }),
		},
		{
			key: "lost",
			label: texts.writesLost,
			...count(summary.lostWrites),
			...(rejectedWrites > 0 ? { detail: texts.rejectedWritesRejected(formatCount(rejectedWrites)) } : {}),
		},
		{
			key: "conflicts",
			label: texts.conflicts,
			...count(summary.conflicts),
			...(lostUpdates > 0 ? { detail: texts.updatesLost(formatCount(lostUpdates)) } : {}),
		},
		{ key: "agreed", label: texts.allAgreeAfter, ...seconds(summary.convergeSeconds), wide: true },
	];
	if (moneyLost === null) return outcomes;
	return [
		...outcomes,
		{ key: "cost", label: texts.cost, text: formatMoney(moneyLost, currency), amount: moneyLost, wide: true },
	];
}

function orNever(seconds: number | null): string {
	if (seconds === 0) return "0 s";
	return seconds === null ? "never" : spanText(seconds * 1000);
}
