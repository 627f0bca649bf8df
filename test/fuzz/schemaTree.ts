import { catalogueNames } from "../../src/engine/format/catalogueNames.ts";
import { designShape } from "../../src/engine/format/designShape.ts";
import { type QuantityKind, quantityKinds } from "../../src/engine/format/quantities.ts";
import type { Form } from "../../src/engine/format/shape.ts";
import type { Pick } from "../engine/reference/generated/pick.ts";
import { nastyNames, nastyNumbers } from "./nastyWords.ts";
import { type Entry, scalar, type Tree } from "./tree.ts";

/** Where a value is written: its keys from the root. */
type Keys = readonly (string | number)[];

/** Ids of what a file may hold, so that references have something to find, mostly. */
const ids: Readonly<Record<string, readonly string[]>> = {
	region: ["a", "b"],
	population: ["p"],
	routing: ["dns"],
	balancing: ["lb"],
	application: ["api"],
	store: ["db"],
	observability: ["metrics"],
	feature: ["read"],
	scenario: ["lost"],
	note: ["note"],
	scene: ["start"],
};
const everyId = Object.values(ids).flat();
const idsOfSection: Readonly<Record<string, readonly string[]>> = {
	"users.populations": ids.population ?? [],
	regions: ids.region ?? [],
	routing: ids.routing ?? [],
	balancing: ids.balancing ?? [],
	application: ids.application ?? [],
	data: ids.store ?? [],
	observability: ids.observability ?? [],
	features: ids.feature ?? [],
	scenarios: ids.scenario ?? [],
	notes: ids.note ?? [],
	scenes: ids.scene ?? [],
};

/** A whole file by the schema: each value is of its kind, though the parts need not fit together. */
export function schemaFile(pick: Pick): Tree {
	const { form } = designShape;
	if (form.kind !== "object") throw new Error("a design is an object");
	const tree = schemaTree(pick, form, []);
	const others = tree.kind === "map" ? tree.entries.filter(([key]) => key !== "archipelago") : [];
	return { kind: "map", entries: [["archipelago", scalar("1")], ...others] };
}

/** A value of a form, as the file would have it at these keys. */
export function schemaTree(pick: Pick, form: Form, keys: Keys): Tree {
	switch (form.kind) {
		case "text":
			return scalar(form.pattern === undefined ? pick.one(["a name", ...nastyNames]) : pick.one(["EUR", "US", "e"]));
		case "boolean":
			return scalar(pick.one(["true", "false"]));
		case "quantity":
			return scalar(quantityText(pick, quantityKinds[form.quantity]));
		case "choice":
			return scalar(pick.one(form.values));
		case "reference":
			return scalar(pick.one([...(ids[form.to] ?? everyId), ...form.also]));
		case "catalogue":
			return scalar(pick.one(catalogueNames(form.of, { layer: String(keys[0]), providers: [] })).name);
		case "either":
			return schemaTree(pick, pick.one(form.options).form, keys);
		case "list":
			return listOf(pick, form, keys);
		case "map":
			return {
				kind: "map",
				entries: mapKeys(pick, form, keys).map((key) => entry(pick, form.value.form, [...keys, key])),
			};
		case "object":
			return objectOf(pick, form, keys);
	}
}

function entry(pick: Pick, form: Form, keys: Keys): Entry {
	return [String(keys.at(-1)), schemaTree(pick, form, keys)];
}

function quantityText(pick: Pick, kind: QuantityKind): string {
	const number = pick.chance(85)
		? pick.one(["1", "0", "2.5", "40", "100", "1e3", "1e-9", "1e12", "1e200", "1e-200"])
		: pick.one(nastyNumbers);
	return `${number}${pick.one(Object.keys(kind.units))}`;
}

function listOf(pick: Pick, form: Extract<Form, { kind: "list" }>, keys: Keys): Tree {
	const count = form.length ?? pick.whole(0, 3);
	return {
		kind: "list",
		items: Array.from({ length: count }, (_, at) => schemaTree(pick, form.item.form, [...keys, at])),
	};
}

function mapKeys(pick: Pick, form: Extract<Form, { kind: "map" }>, keys: Keys): readonly string[] {
	if (form.keys === "text") return [pick.one(nastyNames)];
	if (form.keys === "id") return pick.some(idsOfSection[keys.join(".")] ?? ["a", "b"]);
	return pick.some(ids[form.keys] ?? everyId);
}

/** Required keys, and some of the others; of variants those of one. */
function objectOf(pick: Pick, { fields, variants }: Extract<Form, { kind: "object" }>, keys: Keys): Tree {
	const variant = variants === undefined ? undefined : pick.one(Object.keys(variants.keys));
	const special = new Set(Object.values(variants?.keys ?? {}).flat());
	const own = new Set(variant === undefined ? [] : variants?.keys[variant]);
	const percent = keys.length === 0 ? 70 : 30;
	const chosen = Object.entries(fields).filter(
		([key, { required }]) => (!special.has(key) || own.has(key)) && (required || own.has(key) || pick.chance(percent)),
	);
	const entries = chosen.map(([key, { shape }]): Entry => {
		if (key === variants?.by && variant !== undefined) return [key, scalar(variant)];
		return entry(pick, shape.form, [...keys, key]);
	});
	return { kind: "map", entries };
}
