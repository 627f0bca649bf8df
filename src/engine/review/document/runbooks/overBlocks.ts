import * as texts from "../../../../texts/review/runbooks.ts";
import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import { formatCount } from "../../../model/numbers/formatCount.ts";
import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { listed } from "../../findings/sentences.ts";
import { bullets, paragraph } from "../blocks.ts";
import { populationName, spanText } from "../phrases.ts";
import { isHit, type PopulationOutcome } from "./answeredShares.ts";
import { afterFault, type Played } from "./runbookTimes.ts";

/** What has to be true again, and when it was in the run; then what is left behind. */
export function overBlocks(of: Played, outcomes: readonly PopulationOutcome[]): readonly ReviewBlock[] {
	if (of.scenario.faults.length === 0) return [paragraph(texts.nothingBegan)];
	return [
		bullets([answeredText(of, outcomes), routingText(of), convergedText(of), ...leaderTexts(of)]),
		paragraph(leftText(of)),
	];
}

function answeredText(of: Played, outcomes: readonly PopulationOutcome[]): string {
	const hit = outcomes.filter(isHit);
	if (hit.length === 0) return texts.requestsNoPopulationsAnsweredShareHasFallen;
	const never = hit.filter(({ backAtSeconds }) => backAtSeconds === null);
	if (never.length > 0) {
		return texts.requestsAreNotBack(
			listed(never.map(({ population }) => populationName(of.design, population))),
			never.length,
		);
	}
	const last = hit.reduce((latest, { backAtSeconds }) => Math.max(latest, backAtSeconds ?? 0), 0);
	return texts.requestsEveryPopulationsAnsweredShare(afterFault(of, last));
}

function routingText(of: Played): string {
	const { run } = of;
	const changes = run.events.filter(({ kind }) => kind === "withdrawn" || kind === "restored");
	if (changes.length === 0) return texts.routingNoRegionWasTakenOut;
	const regions = [...new Set(changes.map(({ subject }) => subject))];
	const out = regions.filter((region) => changes.findLast(({ subject }) => subject === region)?.kind === "withdrawn");
	if (out.length > 0) return texts.routingAreStillOut(listed(out), out.length);
	const last = changes.at(-1);
	return texts.routingTakeRequestsAgain(listed(regions), regions.length, afterFault(of, last?.atSeconds ?? 0));
}

function convergedText({ run, design }: Played): string {
	if (design.data.size === 0) return texts.dataTheDesignHasNoStore;
	const { convergeSeconds } = run.summary;
	if (convergeSeconds === null) return texts.dataADayLater;
	if (convergeSeconds === 0) return texts.dataTheReplicasNeverHadABacklog;
	return texts.dataNoBacklogIsLeft(spanText(convergeSeconds));
}

function leaderTexts({ run, design }: Played): readonly string[] {
	return [...design.data.values()].flatMap((store) => {
		const leaders = run.series.stores[store.id]?.leader ?? [];
		const changed = new Set(leaders).size > 1;
		const after = leaders.at(-1);
		if (!changed) return [];
		return after === null || after === undefined
			? [texts.leaderOfNone(store.name)]
			: [texts.leaderOfStore(store.name, after, after === leaders[0] ? texts.asBefore : "")];
	});
}

/** What nobody gives back. */
function leftText({ run, design }: Played): string {
	const { failedRequests, affectedUsers, lostWrites, lostUpdates, rejectedWrites, moneyLost, conflicts } = run.summary;
	const some = (count: number, noun: string): readonly string[] =>
		count < 0.5 ? [] : [`${formatCount(count)} ${noun}${Math.round(count) === 1 ? "" : "s"}`];
	const left = [
		...some(failedRequests, texts.failedRequest),
		...(affectedUsers < 0.5 ? [] : [texts.affectedUsersUsersAffected(formatCount(affectedUsers))]),
		...some(rejectedWrites, texts.rejectedWrite),
		...some(lostWrites, texts.lostWrite),
		...some(conflicts, "conflict"),
		...some(lostUpdates, texts.lostUpdate),
		...(moneyLost === null || moneyLost < 0.5 ? [] : [texts.ofOutageCost(formatAmount(moneyLost, design.currency))]),
	];
	if (left.length === 0) return texts.itLeavesNothingBehind;
	return texts.whatItLeavesBehind(
		listed(left),
		run.summary.failovers > 1 ? texts.afterWithdrawals(run.summary.failovers) : "",
	);
}
