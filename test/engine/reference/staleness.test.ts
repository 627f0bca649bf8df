import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generatedDesign } from "./generated/generatedDesign.ts";
import { referenceDesigns } from "./referenceDesigns.ts";
import { stalenessDifferences } from "./stalenessDifferences.ts";

describe("staleness agrees with a sum over every key and with quorums played message by message", () => {
	it.each(referenceDesigns)("in $name", ({ design }) => {
		expect(stalenessDifferences(design)).toEqual([]);
	});

	it("in generated designs", () => {
		fc.assert(
			fc.property(generatedDesign, (design) => {
				expect(stalenessDifferences(design)).toEqual([]);
			}),
			{ seed: 8, numRuns: 40, endOnFailure: true },
		);
	});
});
