import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";

const names = readdirSync("examples").filter((name) => name.endsWith(".yaml"));

describe("the example designs", () => {
	it.each(names)("%s loads without a problem", (name) => {
		const { design, problems } = parseDesign(readFileSync(`examples/${name}`, "utf8"));
		expect(problems).toEqual([]);
		expect(design).toBeDefined();
	});
});
