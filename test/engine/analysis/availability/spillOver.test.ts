import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spillOver } from "../../../../src/engine/analysis/availability/spillOver.ts";

/** Three regions in a row: the neighbours of the middle one are equally near, in order. */
const nearestFirst = [
	[1, 2],
	[0, 2],
	[1, 0],
];

function spilled(demand: readonly number[], capacity: readonly number[], closed: readonly number[] = []): number[] {
	const moved = Float64Array.from(demand);
	spillOver({ demand: moved, capacity: Float64Array.from(capacity), nearestFirst, takes: (r) => !closed.includes(r) });
	return [...moved];
}

describe("spilling over", () => {
	it("fills the nearest with room first, then the next", () => {
		expect(spilled([100, 40, 0], [50, 60, 100])).toEqual([50, 60, 30]);
	});

	it("passes by a region that takes nothing", () => {
		expect(spilled([100, 0, 0], [50, 60, 100], [1])).toEqual([50, 0, 50]);
	});

	it("keeps where it is what finds no room", () => {
		expect(spilled([100, 60, 90], [50, 60, 100])).toEqual([90, 60, 100]);
	});

	it("neither makes nor loses a request", () => {
		const rates = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 3 });
		fc.assert(
			fc.property(rates, rates, (demand, capacity) => {
				const before = demand.reduce((sum, rate) => sum + rate, 0);
				expect(spilled(demand, capacity).reduce((sum, rate) => sum + rate, 0)).toBeCloseTo(before, 3);
			}),
		);
	});
});
