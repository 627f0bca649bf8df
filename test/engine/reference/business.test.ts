import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { businessDifferences } from "./businessDifferences.ts";
import { generatedDesign } from "./generated/generatedDesign.ts";
import { referenceDesigns } from "./referenceDesigns.ts";

describe("the business case agrees with a second reading", () => {
	const cases = referenceDesigns.filter(({ design }) => design.business !== undefined);

	it.each(cases)("of $name", ({ design }) => {
		expect(businessDifferences(design)).toEqual([]);
	});

	it("of generated designs", () => {
		fc.assert(
			fc.property(generatedDesign, (design) => {
				expect(businessDifferences(design)).toEqual([]);
			}),
			{ seed: 6, numRuns: 60, endOnFailure: true },
		);
	});
});
