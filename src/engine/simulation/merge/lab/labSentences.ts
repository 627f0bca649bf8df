import * as texts from "../../../../texts/simulation/conflictLab.ts";
import type { Id } from "../../../model/design.ts";
import type { RecordValues } from "../../../model/vocabulary.ts";
import type { LabRefusal, RefusalReason } from "./labPlay.ts";
import type { LabChange, LabScript, LabValue } from "./labScript.ts";
import { spokenNumber, spokenValue } from "./labValue.ts";

/** What is done, after who does it: "pays out 100". */
export function changeVerb(values: RecordValues, change: LabChange): string {
	switch (change.op) {
		case "set":
			return texts.writesValue(change.text);
		case "append":
			return texts.addsTheEntry(change.entry);
		case "insert":
			return texts.putsIn(change.member);
		case "remove":
			return texts.takesOut(change.member);
		case "add":
			return amountVerb(values, change.amount);
	}
}

function amountVerb(values: RecordValues, amount: number): string {
	const size = spokenNumber(Math.abs(amount));
	if (values === "balance") return amount < 0 ? texts.paysOut(size) : texts.takesIn(size);
	return amount < 0 ? texts.countsDown(size) : texts.countsUp(size);
}

/** The same as a thing, after whose it is: "withdrawal of 100". */
export function changeNoun(values: RecordValues, change: LabChange): string {
	switch (change.op) {
		case "set":
			return texts.changeTo(change.text);
		case "append":
			return texts.theEntry(change.entry);
		case "insert":
			return texts.insertionOf(change.member);
		case "remove":
			return texts.removalOf(change.member);
		case "add":
			return amountNoun(values, change.amount);
	}
}

function amountNoun(values: RecordValues, amount: number): string {
	const size = spokenNumber(Math.abs(amount));
	if (values === "balance") return amount < 0 ? texts.withdrawalOf(size) : texts.depositOf(size);
	return texts.countOf(`${amount < 0 ? "−" : "+"}${size}`);
}

/** "eu-west’s withdrawal of 100". */
export function ownedChange(values: RecordValues, write: { readonly region: Id; readonly change: LabChange }): string {
	return texts.ownedBy(write.region, changeNoun(values, write.change));
}

/** "us-east’s deposit of 30 and withdrawal of 20, and eu-west’s deposit of 5", each region once. */
export function ownedChanges(
	values: RecordValues,
	writes: readonly { readonly region: Id; readonly change: LabChange }[],
): string {
	const regions = [...new Set(writes.map(({ region }) => region))];
	const parts = regions.map((region) => {
		const own = writes.filter((write) => write.region === region);
		return texts.ownedBy(region, spokenAnd(own.map(({ change }) => changeNoun(values, change))));
	});
	return spokenAnd(parts);
}

export function spokenAnd(parts: readonly string[]): string {
	const last = parts.at(-1) ?? "";
	return parts.length < 2 ? last : texts.listAnd(parts.slice(0, -1).join(", "), last);
}

const refusalTexts: Readonly<Record<Exclude<RefusalReason, "minority">, string>> = {
	falls: texts.theCounterOnlyGrows,
	cover: texts.theAccountHasntAsMuch,
	absent: texts.itIsntThere,
	question: texts.aPersonHasToSettleFirst,
};

/** "eu-west refuses the withdrawal of 100: it is cut off from us-east, which decides between two halves." */
export function refusalText(
	{ values, regions, leader }: LabScript,
	{ refusal, reached }: { readonly refusal: LabRefusal; readonly reached: number },
): string {
	const { region, change, reason } = refusal;
	const why =
		reason !== "minority"
			? refusalTexts[reason]
			: reached * 2 === regions.length
				? texts.isCutOffFrom(leader)
				: texts.reachesNoMajority(reached, regions.length);
	return texts.refusesBecause(region, changeNoun(values, change), why);
}

/** "us-east pays out 100: 100 becomes 0." */
export function writeText(
	values: RecordValues,
	write: { readonly region: Id; readonly change: LabChange },
	{ before, after, asked }: { readonly before: LabValue; readonly after: LabValue; readonly asked: readonly Id[] },
): string {
	const { region } = write;
	const verb = changeVerb(values, write.change);
	const doing = asked.length === 0 ? verb : texts.doneWith(verb, spokenAnd(asked));
	if (values === "record") return texts.writesOver(region, doing, spokenValue(before));
	if (values === "log") return texts.addsToTheLog(region, doing);
	if (values === "set") return texts.changesTheSet(region, doing, spokenValue(after));
	return texts.changesTheNumber({ region, doing, before: spokenValue(before), after: spokenValue(after) });
}

/** The addition where an account is below zero; nothing where it isn't. */
export function overdraftText(values: RecordValues, value: LabValue | undefined): string {
	const isOverdrawn = values === "balance" && typeof value === "number" && value < 0;
	return isOverdrawn ? ` ${texts.theAccountIsOverdrawn(spokenNumber(-value))}` : "";
}

export function cutText(sides: readonly (readonly Id[])[]): string {
	return texts.theNetworkIsCut(sides.map((side) => side.join(", ")).join(texts.betweenSides));
}
