import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generatedDesign } from "./generated/generatedDesign.ts";
import { recoveryDifferences } from "./recoveryDifferences.ts";
import { referenceDesigns } from "./referenceDesigns.ts";

describe("recovery agrees with a second reading", () => {
	it.each(referenceDesigns)("in $name", ({ design }) => {
		expect(recoveryDifferences(design)).toEqual([]);
	});

	it("in generated designs", () => {
		fc.assert(
			fc.property(generatedDesign, (design) => {
				expect(recoveryDifferences(design)).toEqual([]);
			}),
			{ seed: 41, numRuns: 100, endOnFailure: true },
		);
	});
});
