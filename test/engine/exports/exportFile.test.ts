import { describe, expect, it } from "vitest";
import { loadFonts } from "../../../src/cli/fonts/loadFonts.ts";
import { exportFile } from "../../../src/engine/exports/exportFile.ts";
import type { ExportFormat } from "../../../src/engine/exports/exportFormats.ts";
import type { ExportRequest } from "../../../src/engine/exports/exportRequest.ts";
import { json } from "../../../src/engine/exports/json.ts";
import { analyzeDesign } from "../../../src/engine/review/analyzeDesign.ts";
import { designOf, exampleText } from "../layout/exampleDesign.ts";

const text = exampleText("shop");
const design = designOf(text);

async function exported(format: ExportFormat, options: Partial<ExportRequest> = {}): Promise<string> {
	const looks = { view: "lanes", theme: "light", figures: true, legend: true, scale: 1 } as const;
	const request = { format, design, text, document: { kind: "review" }, ...looks, ...options } as const;
	const rasterise = () => Promise.reject(new Error("no pixels here"));
	return String(await exportFile(request, { rasterise, fonts: async () => loadFonts() }));
}

describe("a file of a design", () => {
	it("is its text as it was written, as YAML", async () => {
		expect(await exported("yaml")).toBe(text);
	});

	it("has all figures as JSON, each line of the bill with what it is made of", async () => {
		const read = JSON.parse(await exported("json"));
		expect(read).toMatchObject({ schema: 1, design: "Global shop", currency: design.currency });
		const { cost, availability } = analyzeDesign(design);
		expect(read.cost.monthlyTotal).toBe(cost.monthlyTotal);
		expect(read.availability.length).toBe(availability.length);
		expect(read.cost.lines.length).toBe(cost.lines.length);
		for (const line of read.cost.lines) expect(line.terms.length, line.id).toBeGreaterThan(0);
	});

	it("says null in JSON for what is no finite number", () => {
		const values = { never: Number.POSITIVE_INFINITY, none: Number.NaN, zero: 0, words: ["Infinity"] };
		expect(JSON.parse(json(values))).toEqual({ never: null, none: null, zero: 0, words: ["Infinity"] });
	});

	it("draws the lanes as Mermaid in Markdown, and no map", async () => {
		const markdown = await exported("markdown");
		expect(markdown).toContain("# Global shop");
		expect(markdown).toContain("```mermaid\n");
		expect(markdown).not.toContain("<svg");
	});
});
