import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { popularity, shareMeetingAnother } from "../../../src/engine/analysis/conflicts/popularity.ts";
import { conflictDifferences } from "./conflictDifferences.ts";
import { mayConflict } from "./conflictReading.ts";
import { generatedDesign } from "./generated/generatedDesign.ts";
import { referenceDesigns } from "./referenceDesigns.ts";

const cases = referenceDesigns.filter(({ design }) =>
	[...design.features.values()].some((feature) => mayConflict(design, feature)),
);

describe("conflicts, and what partitions leave, agree with a sum over every key", () => {
	it.each(cases)("of $name", ({ design }) => {
		expect(conflictDifferences(design, 3e6)).toEqual([]);
	});

	it("of designs that nobody thought of", () => {
		fc.assert(
			fc.property(generatedDesign, (design) => {
				expect(conflictDifferences(design, 3e4)).toEqual([]);
			}),
		);
	});

	it.each([0, 0.8, 1.2])("of ten million keys with a Zipf exponent of %d", (skew) => {
		const keys = 1e7;
		const weights = Float64Array.from({ length: keys }, (_, k) => (k + 1) ** -skew);
		let total = 0;
		for (const weight of weights) total += weight;
		for (const events of [1, 1e7]) {
			let direct = 0;
			for (const weight of weights) direct -= (weight / total) * Math.expm1((-weight / total) * events);
			expect(shareMeetingAnother(popularity(keys, skew), events) / direct).toBeCloseTo(1, 3);
		}
	});
});
