import * as texts from "../../../../texts/simulation/conflictLab.ts";
import type { WriteId } from "../mergeRule.ts";
import { overdraftText, ownedChanges, spokenAnd } from "./labSentences.ts";
import { spokenValue } from "./labValue.ts";
import { type Lab, type Message, missingAt, type Replica, replicaAt, type Told, type World } from "./labWorld.ts";

interface Meeting<State> {
	readonly from: string;
	readonly to: string;
	readonly before: Replica<State>;
	readonly arrived: Replica<State>;
	readonly after: Replica<State>;
	/** Heard of here for the first time. */
	readonly news: readonly WriteId[];
	/** Known here, unknown to the sender. */
	readonly own: readonly WriteId[];
	/** In the way of the others, and gone with this. */
	readonly lost: readonly WriteId[];
	/** More versions stand side by side than before. */
	readonly asks: boolean;
}

/** Messages of one link arrive, one after the other, and are merged. Those that stay arrive once more. */
export function arrive<State>(
	lab: Lab<State>,
	world: World<State>,
	{ messages, stay }: { readonly messages: readonly [Message<State>, ...Message<State>[]]; readonly stay: boolean },
): Told<State> {
	const meeting = meet(lab, world, messages);
	const { from, to, after, news, own, lost, asks } = meeting;
	const isMerged = news.length > 0 && own.length > 0 && lost.length === 0 && !asks;
	const heads = lab.rule.read(after.state).map(({ write }) => write);
	const next: World<State> = {
		...world,
		replicas: new Map([...world.replicas, [to, after]]),
		onTheWay: stay ? world.onTheWay : world.onTheWay.filter((message) => !messages.includes(message)),
		merged: isMerged ? new Set([...world.merged, ...news, ...own]) : world.merged,
		questions: asks ? new Set([...world.questions, heads.join(" ")]) : world.questions,
	};
	const text = arrivalText(lab, next, meeting);
	const isOverdrawn = overdraftText(lab.script.values, lab.rule.read(after.state)[0]?.value) !== "";
	const tone = lost.length > 0 || (isMerged && isOverdrawn) ? "bad" : asks ? "attention" : isMerged ? "good" : "plain";
	return { world: next, kind: "arrival", tone, text: fromText(from, messages.length, text), region: to };
}

function fromText(from: string, count: number, what: string): string {
	return count === 1 ? texts.messageFrom(from, what) : texts.messagesFrom(from, count, what);
}

function meet<State>(
	lab: Lab<State>,
	world: World<State>,
	messages: readonly [Message<State>, ...Message<State>[]],
): Meeting<State> {
	const [{ from, to }] = messages;
	const { rule } = lab;
	const before = replicaAt(world, to);
	const state = messages.reduce((merged, message) => rule.merge(merged, message.state), before.state);
	const told = new Set(messages.flatMap(({ heard }) => [...heard]));
	const after = { state, heard: new Set([...before.heard, ...told]) };
	const missing = new Set(missingAt(lab, before));
	return {
		from,
		to,
		before,
		arrived: messages.at(-1) ?? messages[0],
		after,
		news: [...told].filter((write) => !before.heard.has(write)),
		own: [...before.heard].filter((write) => !told.has(write)),
		lost: missingAt(lab, after).filter((write) => !missing.has(write)),
		asks: rule.read(after.state).length > rule.read(before.state).length,
	};
}

function arrivalText<State>(lab: Lab<State>, world: World<State>, meeting: Meeting<State>): string {
	const { rule, script } = lab;
	const { to, before, arrived, after, news, own, lost, asks } = meeting;
	const versions = rule.read(after.state);
	const shown = versions.map(({ value }) => spokenValue(value));
	if (news.length === 0) return texts.nothingNewFor(to, shown.join(texts.betweenVersions));
	if (asks) {
		return texts.keepsSideBySide(rule.reason(before.state, arrived.state), to, spokenAnd(shown));
	}
	const named = (ids: readonly WriteId[]): string =>
		ownedChanges(
			script.values,
			world.writes.filter(({ id }) => ids.includes(id)),
		);
	const overdraft = overdraftText(script.values, versions[0]?.value);
	if (lost.length > 0) {
		const what = named(lost);
		const loss = what === "" ? texts.aPersonsChoiceIsLost : texts.whatIsLost(what, lost.length);
		const reason = rule.reason(before.state, arrived.state);
		return texts.showsAndLoses({ reason, region: to, shown: shown.join(), loss }) + overdraft;
	}
	const what = named(news);
	if (own.length > 0) {
		const count = news.length;
		return texts.isMergedWithWhatRegionHas({ what, count, region: to, shown: shown.join() }) + overdraft;
	}
	return texts.nowShows(to, shown.join(texts.betweenVersions)) + overdraft;
}
