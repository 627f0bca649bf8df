import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { readDocument } from "../../../src/engine/format/readDocument.ts";

const text = readFileSync("examples/shop.yaml", "utf8");
const other = readFileSync("examples/flapping.yaml", "utf8");

describe("a text that is read once more", () => {
	it("gives its tree again, and a reading of its own", () => {
		const first = readDocument(text);
		const again = readDocument(text);
		if (!first.ok || !again.ok) throw new Error("the example has problems");
		expect(again.root).toBe(first.root);
		expect(again.reading).not.toBe(first.reading);
		first.reading.spans.set("name", { start: 0, end: 1 });
		expect(again.reading.spans.size).toBe(0);
	});

	it("says the same, with the same places, whatever was read before", () => {
		const first = parseDesign(text);
		expect(parseDesign(text)).toEqual(first);
		expect(parseDesign(other).design?.name).not.toBe(first.design?.name);
		expect(parseDesign(text)).toEqual(first);
		const broken = `${text}\nregions: {`;
		const problems = parseDesign(broken).problems;
		expect(problems.length).toBeGreaterThan(0);
		expect(parseDesign(broken).problems).toEqual(problems);
		expect(parseDesign(text)).toEqual(first);
	});
});
