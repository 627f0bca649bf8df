import { fieldDoc } from "../../engine/format/fieldDoc.ts";
import { formAt } from "../../engine/format/formAt.ts";
import type { Field, Form } from "../../engine/format/shape.ts";
import { patterns, routingMethods } from "../../engine/model/vocabulary.ts";
import * as texts from "../../texts/inspector.ts";

export interface FieldGroup {
	readonly title: string;
	readonly fields: readonly (readonly [key: string, field: Field])[];
}

/** Words with which a field's description says to whom it belongs: "dns, client: …". */
const kinds: ReadonlySet<string> = new Set([...patterns, ...routingMethods, "sync", "async"]);

/**
 * The fields of a thing in groups: its plain settings first, then one group for each field of several
 * parts. What another kind of thing has (`kind` is a routing's method, a store's pattern) is left out,
 * unless the file writes it.
 */
export function fieldGroups(
	keys: readonly (string | number)[],
	{ hidden, kind, isWritten }: FieldChoice,
): readonly FieldGroup[] {
	const form = formAt(keys);
	if (form?.kind !== "object") return [];
	const fields = Object.entries(form.fields).filter(
		([key, field]) => !hidden.includes(key) && (belongs(field, kind) || isWritten(key)),
	);
	const plain = fields.filter(([, { shape }]) => !isLarge(shape.form));
	const large = fields.filter(([, { shape }]) => isLarge(shape.form));
	return [
		{ title: texts.settings, fields: plain },
		...large.map(([key, field]): FieldGroup => ({ title: key, fields: [[key, field]] })),
	].filter((group) => group.fields.length > 0);
}

export interface FieldChoice {
	/** Keys that have a section of their own. */
	readonly hidden: readonly string[];
	readonly kind: string | undefined;
	readonly isWritten: (key: string) => boolean;
}

/** Whether a thing of this kind has the field; any, where the kind is not known. */
export function belongs(field: Field, kind: string | undefined): boolean {
	const named = /^([a-z, -]+):/.exec(fieldDoc(field))?.[1]?.split(", ") ?? [];
	const owners = named.filter((word) => kinds.has(word) && word !== "sync" && word !== "async");
	return owners.length === 0 || kind === undefined || owners.includes(kind);
}

function isLarge(form: Form): boolean {
	if (form.kind === "object") return Object.keys(form.fields).join() !== "p50,p99";
	return form.kind === "map" || form.kind === "list";
}
