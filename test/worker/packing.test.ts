import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDesign } from "../../src/engine/format/parseDesign.ts";
import type { Figures } from "../../src/engine/model/figures.ts";
import { analyzeDesign } from "../../src/engine/review/analyzeDesign.ts";
import { bareFigures } from "../../src/engine/review/bareFigures.ts";
import { pack, unpack } from "../../src/worker/packing.ts";
import { scaleText } from "../bench/scaleText.ts";

function figuresOf(text: string): Figures {
	const { design } = parseDesign(text);
	if (design === undefined) throw new Error("the design is broken");
	return bareFigures(analyzeDesign(design));
}

const examples = readdirSync("examples").filter((file) => file.endsWith(".yaml"));

describe("figures on their way to the page", () => {
	it.each(examples)("arrive as they were sent: %s", (file) => {
		const figures = figuresOf(readFileSync(`examples/${file}`, "utf8"));
		expect(unpack(structuredClone(pack(figures)))).toStrictEqual(figures);
	});

	it("arrive as they were sent, where they are many, and are less than half the size", () => {
		const figures = figuresOf(scaleText({ regions: 16, components: 20 }));
		const packed = pack(figures);
		expect(unpack(structuredClone(packed))).toStrictEqual(figures);
		const bytes = (value: unknown) =>
			JSON.stringify(value, (_, each) => (ArrayBuffer.isView(each) ? " ".repeat(each.byteLength) : each)).length;
		expect(bytes(packed)).toBeLessThan(bytes(figures) / 2);
	});

	it.each([
		["numbers and nulls", Array.from({ length: 20 }, (_, i) => (i % 3 === 0 ? null : i / 7))],
		["what is no number", Array.from({ length: 20 }, () => Number.NaN)],
		["the ends of numbers", Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? Number.POSITIVE_INFINITY : -0))],
		["words", Array.from({ length: 20 }, (_, i) => `word ${i % 3}`)],
		["empty lists", Array.from({ length: 20 }, () => [])],
		["rows of different names", Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? { a: 1 } : { b: 2 }))],
		["truth values", Array.from({ length: 20 }, (_, i) => i % 2 === 0)],
		["nothing", undefined],
	])("keep %s", (_, value) => {
		expect(unpack(structuredClone(pack(value)))).toStrictEqual(value);
	});

	it("are one object again where they were one", () => {
		const [lastMile, balancing] = [{ p50Ms: 15 }, { p50Ms: 1 }];
		const rows = Array.from({ length: 40 }, (_, i) => ({ parts: i % 2 === 0 ? [lastMile, balancing] : [lastMile] }));
		const arrived = unpack(structuredClone(pack(rows))) as typeof rows;
		expect(arrived).toStrictEqual(rows);
		expect(arrived[0]?.parts[0]).toBe(arrived[39]?.parts[0]);
	});
});
