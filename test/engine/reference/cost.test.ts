import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costDifferences } from "./costDifferences.ts";
import { generatedDesign } from "./generated/generatedDesign.ts";
import { referenceDesigns } from "./referenceDesigns.ts";

describe("the bill agrees with a second reading, line by line", () => {
	it.each(referenceDesigns)("of $name", ({ design }) => {
		expect(costDifferences(design)).toEqual([]);
	});

	it("of generated designs", () => {
		fc.assert(
			fc.property(generatedDesign, (design) => {
				expect(costDifferences(design)).toEqual([]);
			}),
			{ seed: 42, numRuns: 60, endOnFailure: true },
		);
	});
});
