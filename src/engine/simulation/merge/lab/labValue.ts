import * as texts from "../../../../texts/simulation/conflictLab.ts";
import { localNumber } from "../../../model/numbers/localNumber.ts";
import type { RecordValues } from "../../../model/vocabulary.ts";
import type { LabChange, LabValue } from "./labScript.ts";

export function numberIn(value: LabValue): number {
	if (typeof value !== "number") throw new Error(`not a number: ${String(value)}`);
	return value;
}

export function listIn(value: LabValue): readonly string[] {
	if (typeof value === "string" || typeof value === "number") throw new Error(`not a list: ${value}`);
	return value;
}

/** What a writer that sees `value` makes of it. */
export function changedValue(value: LabValue, change: LabChange): LabValue {
	switch (change.op) {
		case "set":
			return change.text;
		case "add":
			return numberIn(value) + change.amount;
		case "insert":
			return [...new Set([...listIn(value), change.member])].sort();
		case "remove":
			return listIn(value).filter((member) => member !== change.member);
		case "append":
			return [...listIn(value), change.entry];
	}
}

export type ApplicationRefusal = "cover" | "absent";

/** Why the application that sees `value` doesn't even try: an account without cover, a member that isn't there. */
export function applicationRefusal(
	values: RecordValues,
	{ value, change }: { readonly value: LabValue; readonly change: LabChange },
): ApplicationRefusal | undefined {
	if (values === "balance" && change.op === "add" && change.amount < 0) {
		return numberIn(value) + change.amount < 0 ? "cover" : undefined;
	}
	return change.op === "remove" && !listIn(value).includes(change.member) ? "absent" : undefined;
}

/** "−100", "1,200.5": whole, since an account that is rounded is wrong. */
export function spokenNumber(value: number): string {
	return `${value < 0 ? "−" : ""}${localNumber(Math.abs(Math.round(value * 100) / 100), true)}`;
}

/** "−100", "“red”", "“milk”, “bread”", "nothing". */
export function spokenValue(value: LabValue): string {
	if (typeof value === "number") return spokenNumber(value);
	if (typeof value === "string") return `“${value}”`;
	return value.length === 0 ? texts.noMembers : value.map((each) => `“${each}”`).join(", ");
}
