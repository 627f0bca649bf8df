import type { Field } from "../../engine/format/shape.ts";
import type { FieldGroup } from "./fieldGroups.ts";
import { fieldName } from "./fieldNames.ts";

/** The fields in whose name or description, or in a part's, all words of a search occur; all for an empty one. */
export function foundFields(groups: readonly FieldGroup[], search: string): readonly FieldGroup[] {
	const words = search
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word !== "");
	if (words.length === 0) return groups;
	return groups
		.map((group) => ({
			...group,
			fields: group.fields.filter(([key, field]) => {
				const text = textOf(key, field);
				return words.every((word) => text.includes(word));
			}),
		}))
		.filter((group) => group.fields.length > 0);
}

/** A field and its parts as one text. */
function textOf(key: string, { shape, doc }: Field): string {
	const own = `${key} ${fieldName(key)} ${doc}`.toLowerCase();
	const { form } = shape;
	if (form.kind !== "object") return own;
	return [own, ...Object.entries(form.fields).map(([inner, field]) => textOf(inner, field))].join(" ");
}
