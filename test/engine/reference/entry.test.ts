import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consistencyDifferences, entryDifferences } from "./entryDifferences.ts";
import { generatedDesign } from "./generated/generatedDesign.ts";
import { referenceDesigns } from "./referenceDesigns.ts";

describe("both readings of the model agree", () => {
	it.each(referenceDesigns)("on where requests of $name enter, whatever regions are up", ({ design }) => {
		expect(entryDifferences(design)).toEqual([]);
	});

	it.each(referenceDesigns)("on what the stores of $name give", ({ design }) => {
		expect(consistencyDifferences(design)).toEqual([]);
	});

	it("on where requests enter in designs that nobody thought of", () => {
		fc.assert(
			fc.property(generatedDesign, (design) => {
				expect(entryDifferences(design)).toEqual([]);
			}),
		);
	});

	it("on what the stores of such designs give", () => {
		fc.assert(
			fc.property(generatedDesign, (design) => {
				expect(consistencyDifferences(design)).toEqual([]);
			}),
		);
	});
});
