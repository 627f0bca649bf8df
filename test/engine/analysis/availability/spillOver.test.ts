import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spillOver } from "../../../../src/engine/analysis/availability/spillOver.ts";

interface Group {
	readonly demand: readonly number[];
	readonly nearestFirst?: readonly number[];
	readonly closed?: readonly number[];
}

/** What enters each of three regions in the end. */
function spilledOf(groups: readonly Group[], capacity: readonly number[]): number[] {
	const demand = Float64Array.from([0, 1, 2], (region) =>
		groups.reduce((sum, group) => sum + (group.demand[region] ?? 0), 0),
	);
	spillOver({
		groups: groups.map(({ demand: own, nearestFirst = [0, 1, 2], closed = [] }) => ({
			demand: Float64Array.from(own),
			nearestFirst,
			takes: [0, 1, 2].map((region) => !closed.includes(region)),
		})),
		demand,
		capacity: Float64Array.from(capacity),
	});
	return [...demand];
}

function spilled(demand: readonly number[], capacity: readonly number[], closed: readonly number[] = []): number[] {
	return spilledOf([{ demand, closed }], capacity);
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

	it("leaves a region without demand and capacity alone", () => {
		expect(spilled([0, 80, 0], [0, 60, 100])).toEqual([0, 60, 20]);
	});

	it("takes evenly from all, and sends each part where it is nearest and may go", () => {
		const reads = { demand: [80, 0, 0], nearestFirst: [0, 2, 1] };
		const writes = { demand: [20, 0, 0], nearestFirst: [0, 2, 1], closed: [2] };
		expect(spilledOf([reads, writes], [50, 100, 100])).toEqual([50, 10, 40]);
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
