import { formAt } from "../../engine/format/formAt.ts";
import type { Field } from "../../engine/format/shape.ts";
import { itemPath } from "../../engine/model/commands/items.ts";
import type { Design, Id } from "../../engine/model/design.ts";
import { layers } from "../../engine/model/vocabulary.ts";

type Keys = readonly (string | number)[];

/** Where the file writes each of several things; undefined for what it doesn't have. */
export function thingKeys(design: Design, id: Id): Keys | undefined {
	if (design.regions.has(id)) return itemPath("regions", id);
	if (design.users.populations.has(id)) return itemPath("users.populations", id);
	const layer = layers.find((each) => design[each].has(id));
	return layer === undefined ? undefined : itemPath(layer, id);
}

export interface SharedField {
	readonly key: string;
	readonly field: Field;
}

/** What only one of them can have, or what has a control of its own. */
const own: ReadonlySet<string> = new Set(["name", "share", "code", "at", "leader", "notes"]);

/** The fields of one value that all of several things have, alike in each. */
export function sharedFields(things: readonly Keys[]): readonly SharedField[] {
	const forms = things.map((keys) => formAt(keys));
	const [first] = forms;
	if (first?.kind !== "object") return [];
	return Object.entries(first.fields).flatMap(([key, field]) => {
		const isShared = forms.every(
			(form) =>
				form?.kind === "object" && JSON.stringify(form.fields[key]?.shape.form) === JSON.stringify(field.shape.form),
		);
		return isShared && !own.has(key) && isSingle(field) ? [{ key, field }] : [];
	});
}

function isSingle({ shape }: Field): boolean {
	const { kind } = shape.form;
	return kind === "quantity" || kind === "choice" || kind === "boolean" || kind === "catalogue";
}
