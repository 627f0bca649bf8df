import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generatedDesign } from "./generated/generatedDesign.ts";
import { latencyDifferences } from "./latencyDifferences.ts";
import { referenceDesigns } from "./referenceDesigns.ts";

describe("latencies agree with requests played one by one", () => {
	it.each(referenceDesigns)("in $name", ({ design }) => {
		expect(latencyDifferences(design, { count: 30_000, paths: Number.POSITIVE_INFINITY })).toEqual([]);
	});

	it("in designs that nobody thought of", () => {
		const few = { count: 100_000, paths: 2 };
		fc.assert(
			fc.property(generatedDesign, (design) => {
				expect(latencyDifferences(design, few)).toEqual([]);
			}),
			{ numRuns: 15 },
		);
	});
});
