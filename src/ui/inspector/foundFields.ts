import { fieldDoc } from "../../engine/format/fieldDoc.ts";
import type { Field } from "../../engine/format/shape.ts";
import type { FieldGroup } from "./fieldGroups.ts";
import { fieldName } from "./fieldNames.ts";

/**
 * The fields in whose name or description, or in a part's, all words of a search occur; all for an empty one. Of a field
 * of several parts only those that have them, where it isn't the field itself that is meant.
 */
export function foundFields(groups: readonly FieldGroup[], search: string): readonly FieldGroup[] {
	const words = search
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word !== "");
	if (words.length === 0) return groups;
	return groups
		.map((group) => ({ ...group, fields: foundIn(group.fields, words) }))
		.filter((group) => group.fields.length > 0);
}

type NamedField = FieldGroup["fields"][number];

function foundIn(fields: readonly NamedField[], words: readonly string[]): readonly NamedField[] {
	return fields
		.filter(([key, field]) => hasAll(textOf(key, field), words))
		.map(([key, field]) => [key, hasAll(ownText(key, field), words) ? field : narrowed(field, words)]);
}

/** Parts that are required go together, and words that are spread over several parts mean all of them. */
function narrowed(field: Field, words: readonly string[]): Field {
	const { form } = field.shape;
	if (form.kind !== "object" || Object.values(form.fields).some(({ required }) => required)) return field;
	const fields = foundIn(Object.entries(form.fields), words);
	if (fields.length === 0) return field;
	return { ...field, shape: { ...field.shape, form: { ...form, fields: Object.fromEntries(fields) } } };
}

function hasAll(text: string, words: readonly string[]): boolean {
	return words.every((word) => text.includes(word));
}

/** A field and its parts as one text. */
function textOf(key: string, field: Field): string {
	const { form } = field.shape;
	const own = ownText(key, field);
	if (form.kind !== "object") return own;
	return [own, ...Object.entries(form.fields).map(([inner, part]) => textOf(inner, part))].join(" ");
}

function ownText(key: string, field: Field): string {
	return `${key} ${fieldName(key)} ${fieldDoc(field)}`.toLowerCase();
}
