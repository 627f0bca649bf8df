import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import { formatCount } from "../../../model/numbers/formatCount.ts";
import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { counted, listed } from "../../findings/sentences.ts";
import { bullets, paragraph } from "../blocks.ts";
import { populationName, spanText } from "../phrases.ts";
import { isHit, type PopulationOutcome } from "./answeredShares.ts";
import { afterFault, type Played } from "./runbookTimes.ts";

/** What has to be true again, and when it was in the run; then what is left behind. */
export function overBlocks(of: Played, outcomes: readonly PopulationOutcome[]): readonly ReviewBlock[] {
	if (of.scenario.faults.length === 0) return [paragraph("Nothing began.")];
	return [
		bullets([answeredText(of, outcomes), routingText(of), convergedText(of), ...leaderTexts(of)]),
		paragraph(leftText(of)),
	];
}

function answeredText(of: Played, outcomes: readonly PopulationOutcome[]): string {
	const hit = outcomes.filter(isHit);
	if (hit.length === 0) return "Requests: no population's answered share has fallen.";
	const never = hit.filter(({ backAtSeconds }) => backAtSeconds === null);
	if (never.length > 0) {
		return `Requests: ${listed(never.map(({ population }) => populationName(of.design, population)))} ${never.length === 1 ? "is" : "are"} not back to the usual share by the end of the scenario.`;
	}
	const last = hit.reduce((latest, { backAtSeconds }) => Math.max(latest, backAtSeconds ?? 0), 0);
	return `Requests: every population's answered share is as before, in the run at ${afterFault(of, last)} after the fault.`;
}

function routingText(of: Played): string {
	const { run } = of;
	const changes = run.events.filter(({ kind }) => kind === "withdrawn" || kind === "restored");
	if (changes.length === 0) return "Routing: no region was taken out.";
	const regions = [...new Set(changes.map(({ subject }) => subject))];
	const out = regions.filter((region) => changes.findLast(({ subject }) => subject === region)?.kind === "withdrawn");
	if (out.length > 0)
		return `Routing: ${listed(out)} ${out.length === 1 ? "is" : "are"} still out at the end of the scenario.`;
	const last = changes.at(-1);
	return `Routing: ${listed(regions)} ${regions.length === 1 ? "takes" : "take"} requests again, in the run at ${afterFault(of, last?.atSeconds ?? 0)}.`;
}

function convergedText({ run, design }: Played): string {
	if (design.data.size === 0) return "Data: the design has no store.";
	const { convergeSeconds } = run.summary;
	if (convergeSeconds === null) return "Data: a day later the replicas do not agree yet.";
	if (convergeSeconds === 0) return "Data: the replicas never had a backlog.";
	return `Data: no backlog is left and all replicas agree, in the run ${spanText(convergeSeconds)} after the fault.`;
}

function leaderTexts({ run, design }: Played): readonly string[] {
	return [...design.data.values()].flatMap((store) => {
		const leaders = run.series.stores[store.id]?.leader ?? [];
		const changed = new Set(leaders).size > 1;
		const after = leaders.at(-1);
		if (!changed) return [];
		return after === null || after === undefined
			? [`Leader of ${store.name}: none by the end of the scenario.`]
			: [`Leader of ${store.name}: ${after}${after === leaders[0] ? ", as before" : ""}.`];
	});
}

/** What nobody gives back. */
function leftText({ run, design }: Played): string {
	const { failedRequests, affectedUsers, lostWrites, lostUpdates, rejectedWrites, moneyLost, conflicts } = run.summary;
	const some = (count: number, noun: string): readonly string[] =>
		count < 0.5 ? [] : [`${formatCount(count)} ${noun}${Math.round(count) === 1 ? "" : "s"}`];
	const left = [
		...some(failedRequests, "failed request"),
		...(affectedUsers < 0.5 ? [] : [`${formatCount(affectedUsers)} users affected`]),
		...some(rejectedWrites, "rejected write"),
		...some(lostWrites, "lost write"),
		...some(conflicts, "conflict"),
		...some(lostUpdates, "lost update"),
		...(moneyLost === null || moneyLost < 0.5 ? [] : [`${formatAmount(moneyLost, design.currency)} of outage cost`]),
	];
	if (left.length === 0) return "It leaves nothing behind: no request failed, and no write was rejected or lost.";
	return `What it leaves behind: ${listed(left)}${run.summary.failovers > 1 ? `, after ${counted(run.summary.failovers, "withdrawal")}` : ""}.`;
}
