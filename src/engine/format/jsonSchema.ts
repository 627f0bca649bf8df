import * as texts from "../../texts/format/help.ts";
import { idPattern } from "./collectionShapes.ts";
import { designShape } from "./designShape.ts";
import { fieldDoc } from "./fieldDoc.ts";
import { type QuantityKind, quantityKinds } from "./quantities.ts";
import { article } from "./scalarShapes.ts";
import type { Field, Form, Shape, Variants } from "./shape.ts";

export type JsonSchema = { readonly [key: string]: unknown };

const dialect = "https://json-schema.org/draft/2020-12/schema";

/**
 * The JSON Schema of the design file, for editors and CI, made from the very description that reads it.
 * References and sums between keys are beyond a schema; `archipelago check` has them.
 */
export function jsonSchema(): JsonSchema {
	return {
		$schema: dialect,
		title: texts.archipelagoDesign,
		description: texts.oneMultiRegionArchitecture,
		...schemaOf(designShape.form),
	};
}

function schemaOf(form: Form): JsonSchema {
	switch (form.kind) {
		case "text":
			return { type: ["string", "number"], ...(form.pattern === undefined ? {} : { pattern: form.pattern }) };
		case "boolean":
			return { type: "boolean" };
		case "quantity":
			return quantitySchema(quantityKinds[form.quantity]);
		case "choice":
			return { enum: form.values };
		case "reference":
			return {
				type: "string",
				description: [texts.idOf, article[form.to], ...form.also.map((word) => texts.orWord(word))].join(""),
			};
		case "catalogue":
			return { type: "string" };
		case "list":
			return {
				type: "array",
				items: schemaOf(form.item.form),
				...(form.length === undefined ? {} : { minItems: form.length, maxItems: form.length }),
			};
		case "either":
			return { anyOf: form.options.map((option: Shape<unknown>) => schemaOf(option.form)) };
		case "map":
			return mapSchema(form);
		case "object":
			return objectSchema(form);
	}
}

/** `40%` is text in YAML, and so is `10M`; where a bare number is right, it is a number. */
function quantitySchema(kind: QuantityKind): JsonSchema {
	const units = Object.keys(kind.units);
	const number = "[+-]?(\\d[\\d_]*(\\.[\\d_]*)?|\\.\\d[\\d_]*)(e[+-]?\\d{1,3})?";
	const pattern = `^${number}(${units.map((unit) => unit || "").join("|")})$`;
	const text = { type: "string", pattern, examples: kind.examples.split(/, (?:or )?| or /) };
	if (!units.includes("")) return text;
	return { anyOf: [{ type: "number", ...(kind.most === undefined ? {} : { maximum: kind.most }) }, text] };
}

function mapSchema({ keys, value }: Extract<Form, { kind: "map" }>): JsonSchema {
	const schema = { type: ["object", "null"], additionalProperties: schemaOf(value.form) };
	if (keys === "text") return schema;
	return {
		...schema,
		propertyNames: { anyOf: [{ pattern: idPattern }, { pattern: "^x-" }] },
		patternProperties: { "^x-": true },
	};
}

function objectSchema({ fields, variants }: Extract<Form, { kind: "object" }>): JsonSchema {
	const entries = Object.entries(fields);
	const required = entries.filter(([, field]) => field.required).map(([key]) => key);
	return {
		type: "object",
		properties: Object.fromEntries(entries.map(([key, field]) => [key, fieldSchema(field)])),
		patternProperties: { "^x-": true },
		additionalProperties: false,
		...(required.length === 0 ? {} : { required }),
		...(variants === undefined ? {} : { allOf: variantSchemas(variants, Object.keys(fields)) }),
	};
}

function fieldSchema(field: Field): JsonSchema {
	const schema = schemaOf(field.shape.form);
	const doc = fieldDoc(field);
	const description = field.fallback === undefined ? doc : texts.docDefaultFallback(doc, field.fallback);
	return { ...schema, description };
}

/** Keys that belong to other variants are not allowed beside this one. */
function variantSchemas({ by, keys }: Variants, all: readonly string[]): readonly JsonSchema[] {
	const special = new Set(Object.values(keys).flat());
	return Object.entries(keys).map(([value, own]) => ({
		if: { properties: { [by]: { const: value } }, required: [by] },
		// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
		then: {
			properties: Object.fromEntries(
				all.filter((key) => special.has(key) && !own.includes(key)).map((key) => [key, false]),
			),
		},
	}));
}
