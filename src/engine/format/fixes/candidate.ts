import * as texts from "../../../texts/format/fixes.ts";
import type { Edit, EditValue } from "../../model/figures.ts";
import type { Problem } from "../../model/problem.ts";
import type { Form } from "../shape.ts";
import type { FileView, Keys } from "./fileView.ts";

/** A change that may mend a problem; whether it does is tried. */
export type Candidate =
	| { readonly label: string; readonly edits: readonly Edit[] }
	| { readonly label: string; readonly text: string };

/** Where a problem is, and what could stand there. */
export interface Place {
	readonly text: string;
	readonly problem: Problem;
	readonly keys: Keys;
	/** Of the value at the path; undefined where the format knows no such key. */
	readonly form: Form | undefined;
	readonly file: FileView;
}

export function setTo(keys: Keys, value: EditValue, label = texts.changeToShort(shortText(value))): Candidate {
	return { label, edits: [{ op: "set", path: keys, value }] };
}

/** A value as one line, for a label. */
export function shortText(value: EditValue): string {
	if (Array.isArray(value)) return `[${value.map(shortText).join(", ")}]`;
	if (typeof value !== "object" || value === null) return String(value);
	const parts = Object.entries(value).map(([key, each]) => `${key}: ${shortText(each)}`);
	return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** A number that needs no quotes in the file stays one; all else is text. */
export function written(text: string): EditValue {
	return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** The forms that a value may have. */
export function formsOf(form: Form | undefined): readonly Form[] {
	if (form === undefined) return [];
	return form.kind === "either" ? form.options.flatMap((option) => formsOf(option.form)) : [form];
}
