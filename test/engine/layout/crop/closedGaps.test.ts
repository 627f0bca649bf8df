import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closedGaps } from "../../../../src/engine/layout/crop/closedGaps.ts";

describe("a coordinate after the gaps are closed", () => {
	// 100 to 150 and 400 to 420 are kept; of the 250 between them 20 are left.
	const at = closedGaps(
		[
			{ from: 400, to: 420 },
			{ from: 100, to: 150 },
			{ from: 120, to: 130 },
		],
		20,
	);

	it.each([
		["before all that is kept", 30, 0],
		["where the first stretch begins", 100, 0],
		["within it", 140, 40],
		["in the middle of a gap", 275, 60],
		["where the next begins", 400, 70],
		["at the end", 420, 90],
		["beyond it", 1000, 90],
	])("%s", (_, before, after) => {
		expect(at(before)).toBe(after);
	});

	it("leaves gaps that are small enough as they are", () => {
		expect(
			closedGaps(
				[
					{ from: 0, to: 10 },
					{ from: 25, to: 30 },
				],
				20,
			)(25),
		).toBe(25);
	});

	it("never changes the order, and keeps lengths within a stretch", () => {
		const stretch = fc.tuple(fc.nat(500), fc.nat(80)).map(([from, length]) => ({ from, to: from + length }));
		fc.assert(
			fc.property(
				fc.array(stretch, { minLength: 1, maxLength: 8 }),
				fc.nat(40),
				fc.nat(600),
				(kept, mostGap, value) => {
					const moved = closedGaps(kept, mostGap);
					expect(moved(value + 1)).toBeGreaterThanOrEqual(moved(value) - 1e-9);
					for (const { from, to } of kept) expect(moved(to) - moved(from)).toBeCloseTo(to - from, 9);
				},
			),
		);
	});
});
