import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyzeDesign } from "../../../src/engine/review/analyzeDesign.ts";
import { designOf } from "../designOf.ts";
import { brokenFigures } from "./brokenFigures.ts";
import { extremeText, generatedText } from "./generated/generatedDesign.ts";

describe("every figure is a number, and none but a loss is negative", () => {
	it.each([
		{ name: "designs that nobody thought of", text: generatedText },
		{ name: "designs with numbers at the ends of what the format takes", text: extremeText },
	])("of $name", ({ text }) => {
		fc.assert(
			fc.property(text, (file) => {
				expect(brokenFigures(analyzeDesign(designOf(file)))).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});
});
