import type { Id } from "../../../model/design.ts";
import type { RecordValues } from "../../../model/vocabulary.ts";
import type { LabRefusal, RefusalReason } from "./labPlay.ts";
import type { LabChange, LabScript, LabValue } from "./labScript.ts";
import { spokenNumber, spokenValue } from "./labValue.ts";

/** What is done, after who does it: "pays out 100". */
export function changeVerb(values: RecordValues, change: LabChange): string {
	switch (change.op) {
		case "set":
			return `writes “${change.text}”`;
		case "append":
			return `adds the entry “${change.entry}”`;
		case "insert":
			return `puts in “${change.member}”`;
		case "remove":
			return `takes out “${change.member}”`;
		case "add":
			return amountVerb(values, change.amount);
	}
}

function amountVerb(values: RecordValues, amount: number): string {
	const size = spokenNumber(Math.abs(amount));
	if (values === "balance") return amount < 0 ? `pays out ${size}` : `takes in ${size}`;
	return amount < 0 ? `counts ${size} down` : `counts ${size} up`;
}

/** The same as a thing, after whose it is: "withdrawal of 100". */
export function changeNoun(values: RecordValues, change: LabChange): string {
	switch (change.op) {
		case "set":
			return `change to “${change.text}”`;
		case "append":
			return `entry “${change.entry}”`;
		case "insert":
			return `insertion of “${change.member}”`;
		case "remove":
			return `removal of “${change.member}”`;
		case "add":
			return amountNoun(values, change.amount);
	}
}

function amountNoun(values: RecordValues, amount: number): string {
	const size = spokenNumber(Math.abs(amount));
	if (values === "balance") return amount < 0 ? `withdrawal of ${size}` : `deposit of ${size}`;
	return `count of ${amount < 0 ? "−" : "+"}${size}`;
}

/** "eu-west’s withdrawal of 100". */
export function ownedChange(values: RecordValues, write: { readonly region: Id; readonly change: LabChange }): string {
	return `${write.region}’s ${changeNoun(values, write.change)}`;
}

/** "us-east’s deposit of 30 and withdrawal of 20, and eu-west’s deposit of 5", each region once. */
export function ownedChanges(
	values: RecordValues,
	writes: readonly { readonly region: Id; readonly change: LabChange }[],
): string {
	const regions = [...new Set(writes.map(({ region }) => region))];
	const parts = regions.map((region) => {
		const own = writes.filter((write) => write.region === region);
		return `${region}’s ${spokenAnd(own.map(({ change }) => changeNoun(values, change)))}`;
	});
	return spokenAnd(parts);
}

export function spokenAnd(parts: readonly string[]): string {
	const last = parts.at(-1) ?? "";
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

const refusalTexts: Readonly<Record<Exclude<RefusalReason, "minority">, string>> = {
	falls: "the counter only grows",
	cover: "the account hasn’t as much there",
	absent: "it isn’t there",
	question: "a person has to settle the record’s versions first",
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
				? `it is cut off from ${leader}, which decides between two halves`
				: `it reaches ${reached} of ${regions.length} regions, no majority`;
	return `${region} refuses the ${changeNoun(values, change)}: ${why}.`;
}

/** "us-east pays out 100: 100 becomes 0." */
export function writeText(
	values: RecordValues,
	write: { readonly region: Id; readonly change: LabChange },
	{ before, after, asked }: { readonly before: LabValue; readonly after: LabValue; readonly asked: readonly Id[] },
): string {
	const agreement = asked.length === 0 ? "" : ` with ${spokenAnd(asked)}`;
	const verb = changeVerb(values, write.change);
	if (values === "record") return `${write.region} ${verb}${agreement} over ${spokenValue(before)}.`;
	if (values === "log") return `${write.region} ${verb}${agreement}.`;
	if (values === "set") return `${write.region} ${verb}${agreement}, and holds ${spokenValue(after)}.`;
	return `${write.region} ${verb}${agreement}: ${spokenValue(before)} becomes ${spokenValue(after)}.`;
}

/** The addition where an account is below zero; nothing where it isn't. */
export function overdraftText(values: RecordValues, value: LabValue | undefined): string {
	const isOverdrawn = values === "balance" && typeof value === "number" && value < 0;
	return isOverdrawn ? ` The account is overdrawn by ${spokenNumber(-value)}.` : "";
}

export function cutText(sides: readonly (readonly Id[])[]): string {
	return `The network is cut between ${sides.map((side) => side.join(", ")).join(" and ")}: each side goes on alone.`;
}
