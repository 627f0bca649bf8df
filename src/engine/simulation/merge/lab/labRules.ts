import * as texts from "../../../../texts/simulation/conflictLab.ts";
import { growOnlyCounter } from "../growOnlyCounter.ts";
import { compareStamps, lastWriteWins, type Register } from "../lastWriteWins.ts";
import { balanceOf, ledger } from "../ledger.ts";
import type { MergeRuleName } from "../mergeRule.ts";
import { observedRemoveSet, type SetChange } from "../observedRemoveSet.ts";
import { oneSideWrites } from "../oneSideWrites.ts";
import { setUnion } from "../setUnion.ts";
import { upDownCounter } from "../upDownCounter.ts";
import { versionedRecord } from "../versionedRecord.ts";
import { versionVectors } from "../versionVectors.ts";
import { changeRule, type LabRule, wholeValueRule } from "./labRule.ts";
import type { LabChange, LabScript, LabValue } from "./labScript.ts";
import { listIn, numberIn, spokenNumber } from "./labValue.ts";
import { spokenClock } from "./spokenClock.ts";

/** What is done with a rule, whatever its replicas look like inside. */
type Use<Out> = <State>(rule: LabRule<State>) => Out;

const registers = wholeValueRule(lastWriteWins<LabValue>(), {
	detail: ({ stamp }) =>
		stamp.region === "" ? [] : [texts.writtenByTheClockOf(spokenClock(stamp.clockMs), stamp.region)],
	reason: laterClock,
});

const versions = wholeValueRule(versionedRecord<LabValue>(), {
	detail: ({ version }) => [texts.versionNumber(version)],
	reason: (here, arrived) =>
		here.version === arrived.version
			? texts.bothAreVersion(here.version)
			: texts.versionStandsOver(Math.max(here.version, arrived.version), Math.min(here.version, arrived.version)),
});

const vectors = wholeValueRule(versionVectors<LabValue>(), {
	detail: (siblings) =>
		siblings.map(({ vector }) =>
			vector.size === 0
				? texts.noWriteYet
				: [...vector]
						.sort(([a], [b]) => (a < b ? -1 : 1))
						.map(([region, count]) => `${region} ${count}`)
						.join(", "),
		),
	reason: () => texts.neitherHasSeenTheOther,
});

const growing = changeRule(growOnlyCounter, {
	begin: numberIn,
	change: amountOf,
	shown: (value) => value,
	detail: (counts) =>
		[...counts]
			.filter(([region]) => region !== "")
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([region, count]) => `${region} +${spokenNumber(count)}`),
});

const upAndDown = changeRule(upDownCounter, {
	begin: numberIn,
	change: amountOf,
	shown: (value) => value,
	detail: ({ up, down }) =>
		[...new Set([...up.keys(), ...down.keys()])]
			.filter((region) => region !== "")
			.sort()
			.map((region) => [region, ...signed("+", up.get(region)), ...signed("−", down.get(region))].join(" ")),
});

const tagged = changeRule(observedRemoveSet, {
	begin: listIn,
	change: setChangeOf,
	shown: (members) => members,
	detail: ({ inserted, removed }) => [texts.tagsAndRemoved(inserted.size, removed.size)],
});

const united = changeRule(setUnion, {
	begin: listIn,
	change: setChangeOf,
	shown: (members) => members,
	detail: () => [],
	reason: () => texts.theUnionHoldsWhatEitherHolds,
});

const accounts = changeRule(ledger<number>(), {
	begin: (value) => [numberIn(value)],
	change: amountOf,
	shown: balanceOf,
	detail: (entries) =>
		[...entries]
			.sort(([, a], [, b]) => compareStamps(a.stamp, b.stamp))
			.map(([id, { entry }]) => `${id.startsWith("start/") ? texts.start : id} ${spokenNumber(entry)}`),
});

const logs = changeRule(ledger<string>(), {
	begin: listIn,
	change: (change) => (change.op === "append" ? change.entry : ""),
	shown: (entries) => entries,
	detail: ({ size }) => [size === 1 ? texts.oneEntry : texts.manyEntries(size)],
});

function agreed(script: LabScript) {
	return wholeValueRule(oneSideWrites<LabValue>(script), { detail: ({ version }) => [texts.versionNumber(version)] });
}

/** Does something with the rule of this name, as it merges the script's kind of value. */
export function withRule<Out>(name: MergeRuleName, script: LabScript, use: Use<Out>): Out {
	switch (name) {
		case "last-write-wins":
			return use(registers);
		case "versioned-record":
			return use(versions);
		case "version-vectors":
			return use(vectors);
		case "grow-only-counter":
			return use(growing);
		case "up-down-counter":
			return use(upAndDown);
		case "observed-remove-set":
			return use(tagged);
		case "set-union":
			return use(united);
		case "ledger":
			return script.values === "log" ? use(logs) : use(accounts);
		case "one-side-writes":
			return use(agreed(script));
	}
}

function laterClock(here: Register<LabValue>, arrived: Register<LabValue>): string {
	const [later, earlier] = compareStamps(here.stamp, arrived.stamp) > 0 ? [here, arrived] : [arrived, here];
	const [after, before] = [later.stamp, earlier.stamp];
	if (after.clockMs === before.clockMs) {
		return texts.bothClocksSay(spokenClock(after.clockMs), after.region);
	}
	return texts.clocksSaid({
		later: after.region,
		laterClock: spokenClock(after.clockMs),
		earlier: before.region,
		earlierClock: spokenClock(before.clockMs),
	});
}

function signed(sign: string, count: number | undefined): readonly string[] {
	return count === undefined ? [] : [`${sign}${spokenNumber(count)}`];
}

function amountOf(change: LabChange): number {
	if (change.op !== "add") throw new Error(`${change.op} is nothing to count`);
	return change.amount;
}

function setChangeOf(change: LabChange): SetChange {
	if (change.op !== "insert" && change.op !== "remove") throw new Error(`${change.op} is nothing for a set`);
	return { op: change.op, member: change.member };
}
