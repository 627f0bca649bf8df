import fc from "fast-check";
import { expect, it } from "vitest";
import { placeValue } from "../../../../src/engine/analysis/staleness/placeValue.ts";

it("the value at a place is the one that sorting puts there, with many equal values too", () => {
	const values = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 3 })), { minLength: 1 });
	fc.assert(
		fc.property(values, fc.nat(), (list, number) => {
			const place = number % list.length;
			const sorted = Float64Array.from(list).sort();
			// Sorting tells -0 from 0; a place among equals doesn't.
			expect(placeValue(Float64Array.from(list), place) + 0).toBe((sorted[place] as number) + 0);
		}),
	);
});
