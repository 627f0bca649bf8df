import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { availabilityDifferences, dominationDifferences } from "./availabilityDifferences.ts";
import { generatedDesign } from "./generated/generatedDesign.ts";
import { referenceDesigns } from "./referenceDesigns.ts";

describe("availability agrees with going through every set of regions", () => {
	it.each(referenceDesigns)("in $name", ({ design }) => {
		expect(availabilityDifferences(design)).toEqual([]);
	});

	it("in designs that nobody thought of", () => {
		fc.assert(
			fc.property(generatedDesign, (design) => {
				expect(availabilityDifferences(design)).toEqual([]);
			}),
		);
	});

	it("in what dominates it: what would go if one thing never failed", () => {
		fc.assert(
			fc.property(generatedDesign, (design) => {
				expect(dominationDifferences(design)).toEqual([]);
			}),
			{ numRuns: 15 },
		);
	});
});
