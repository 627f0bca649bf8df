import { refusalOf } from "../../editor/refusalOf.ts";
import type { QuantityName } from "../../engine/format/quantities.ts";
import { typedQuantity } from "../../engine/format/typedQuantity.ts";
import type { Edit } from "../../engine/model/figures.ts";
import * as texts from "../../texts/inspector.ts";
import { type FieldNote, problemNote } from "./fieldNote.ts";

export interface QuantityField {
	readonly quantity: QuantityName;
	/** The file's; "" where a default holds. */
	readonly text: string;
	/** What then holds. */
	readonly hint: string;
	readonly edits: (text: string) => readonly Edit[];
	readonly isRequired?: boolean;
}

/** What was typed into a quantity's field as the file would write it, or undefined, and what is to be said of it. */
export function readField(
	typed: string,
	{ quantity, text, hint, edits, isRequired = false }: QuantityField,
): { readonly text: string | undefined; readonly note: FieldNote | undefined } {
	if (typed.trim() === "") {
		return isRequired ? { text: undefined, note: problemNote(texts.itNeedsAValue) } : { text: "", note: undefined };
	}
	const read = typedQuantity(typed, quantity, text === "" ? hint : text);
	if (read.kind === "wrong") return { text: undefined, note: problemNote(read.message) };
	const refusal = read.text === text ? undefined : refusalOf(edits(read.text));
	if (refusal !== undefined) return { text: undefined, note: problemNote(refusal) };
	return { text: read.text, note: read.says === undefined ? undefined : { kind: "says", text: read.says } };
}

/** Shift takes steps ten times as large, Alt a tenth. */
export function stepFactor({ shiftKey, altKey }: { readonly shiftKey: boolean; readonly altKey: boolean }): number {
	if (shiftKey) return 10;
	return altKey ? 0.1 : 1;
}
