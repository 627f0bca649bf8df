import { designShape } from "./designShape.ts";
import type { Field, Form } from "./shape.ts";

/** The form of what may stand at a path of the file; undefined where the format knows nothing. */
export function formAt(keys: readonly (string | number)[]): Form | undefined {
	let form: Form | undefined = designShape.form;
	for (const key of keys) {
		if (form === undefined) return undefined;
		form = childForm(form, key);
	}
	return form;
}

function childForm(form: Form, key: string | number): Form | undefined {
	switch (form.kind) {
		case "object":
			return ownField(form, String(key))?.shape.form;
		case "map":
			return form.value.form;
		case "list":
			return form.item.form;
		case "either":
			for (const option of form.options) {
				const isList = option.form.kind === "list";
				const child = isList === (typeof key === "number") ? childForm(option.form, key) : undefined;
				if (child !== undefined) return child;
			}
			return undefined;
		default:
			return undefined;
	}
}

function ownField(form: Extract<Form, { kind: "object" }>, key: string): Field | undefined {
	return Object.hasOwn(form.fields, key) ? form.fields[key] : undefined;
}

/** What a key of the file sets, its default and whether it is required, for hovering. */
export function keyInfo(keys: readonly (string | number)[]): Field | undefined {
	const last = keys.at(-1);
	const parent = formAt(keys.slice(0, -1));
	if (typeof last !== "string" || parent?.kind !== "object") return undefined;
	return ownField(parent, last);
}
