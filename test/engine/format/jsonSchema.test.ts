import { describe, expect, it } from "vitest";
import { jsonSchema } from "../../../src/engine/format/jsonSchema.ts";

type Schema = { readonly [key: string]: unknown };

function at(...keys: string[]): Schema {
	let schema = jsonSchema() as Schema;
	for (const key of keys) {
		const next = (schema.properties as Schema | undefined)?.[key] ?? schema.additionalProperties;
		schema = next as Schema;
	}
	return schema;
}

/** Whether a value fits a schema of the kinds that quantities use. */
function fits(schema: Schema, value: string | number): boolean {
	const anyOf = schema.anyOf as readonly Schema[] | undefined;
	if (anyOf !== undefined) return anyOf.some((option) => fits(option, value));
	if (typeof value === "number")
		return schema.type === "number" && value <= Number(schema.maximum ?? Number.POSITIVE_INFINITY);
	return schema.type === "string" && new RegExp(String(schema.pattern)).test(value);
}

describe("the JSON Schema", () => {
	it("is of draft 2020-12 and asks for what the format requires", () => {
		expect(jsonSchema()).toMatchObject({
			$schema: "https://json-schema.org/draft/2020-12/schema",
			type: "object",
			required: ["archipelago", "name", "regions"],
			additionalProperties: false,
		});
	});

	it("allows keys of one's own and no unknown ones", () => {
		expect(at("data", "main")).toMatchObject({ patternProperties: { "^x-": true }, additionalProperties: false });
	});

	it("describes each key with its default", () => {
		expect(at("regions", "us", "outage").description).toBe("Mean length of a regional outage. Default: 4h");
	});

	it.each([
		[
			["features", "f", "readsPerSecond"],
			["120k", "1.5B", "120_000", 300],
			["fast", "12ms"],
		],
		[
			["regions", "us", "outage"],
			["4h", "250us", "1.5d"],
			[4, "4", "4 hours"],
		],
		[
			["users", "populations", "p", "share"],
			["40%", 0.4],
			[40, "x%"],
		],
		[
			["data", "main", "size"],
			["2TB", "4KiB"],
			[2, "2T"],
		],
	])("takes for %s what the parser takes", (keys, right, wrong) => {
		const schema = at(...keys);
		for (const value of right) expect([value, fits(schema, value)]).toEqual([value, true]);
		for (const value of wrong) expect([value, fits(schema, value)]).toEqual([value, false]);
	});
});
