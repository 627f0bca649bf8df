import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowDots, flowWay } from "../../../src/engine/drawing/flowDots.ts";
import { flowsAt } from "../../../src/engine/drawing/flowsAt.ts";
import type { PopulationMoment } from "../../../src/engine/drawing/moment.ts";

const ways = [
	{ region: "eu-west", share: 1 },
	{ region: "us-east", share: 0 },
];

function moment(part: Partial<PopulationMoment>): PopulationMoment {
	return { successShare: 1, slowShare: 0, errorShare: 0, staleShare: 0, servedBy: new Map(), ...part };
}

describe("the flows of a population", () => {
	it("all go where it enters while all is well", () => {
		const flows = flowsAt(ways, moment({ servedBy: new Map([["eu-west", 1]]) }));
		expect(flows).toEqual([
			{ success: 1, slow: 0, failed: 0 },
			{ success: 0, slow: 0, failed: 0 },
		]);
	});

	it("fail at the region that no longer serves them, and are slow where they were retried", () => {
		const flows = flowsAt(
			ways,
			moment({ successShare: 0, slowShare: 0.4, errorShare: 0.6, servedBy: new Map([["us-east", 0.4]]) }),
		);
		expect(flows).toEqual([
			{ success: 0, slow: 0, failed: 0.6 },
			{ success: 0, slow: 0.4, failed: 0 },
		]);
	});

	it("carry every request once", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(error, part) => {
					const served = 1 - error;
					const servedBy = new Map([
						["eu-west", served * part],
						["us-east", served * (1 - part)],
					]);
					const flows = flowsAt(
						ways,
						moment({ errorShare: error, slowShare: served / 2, successShare: served / 2, servedBy }),
					);
					const sum = (outcome: "success" | "slow" | "failed") => flows.reduce((all, flow) => all + flow[outcome], 0);
					expect(sum("failed")).toBeCloseTo(error, 9);
					expect(sum("slow")).toBeCloseTo(served / 2, 9);
					expect(sum("success")).toBeCloseTo(served / 2, 9);
				},
			),
		);
	});
});

describe("the dots of a flow", () => {
	const down = flowWay(
		[
			{ x: 10, y: 0 },
			{ x: 10, y: 100 },
			{ x: 10, y: 200 },
			{ x: 90, y: 200 },
		],
		1,
	);

	it("move by as many pixels as the row has travelled", () => {
		const flow = { success: 1, slow: 0, failed: 0 };
		const before = flowDots(down, flow, { travelled: 900, busiest: 1 });
		const after = flowDots(down, flow, { travelled: 903, busiest: 1 });
		const upper = (dots: typeof before) => dots.filter(({ y }) => y > 3 && y < 97).map(({ y }) => Math.round(y));
		expect(upper(after)).toEqual(
			expect.arrayContaining(
				upper(before)
					.slice(0, -1)
					.map((y) => y + 3),
			),
		);
	});

	it("don't show where the way runs under a card", () => {
		const dots = flowDots(down, { success: 1, slow: 0, failed: 0 }, { travelled: 5, busiest: 1 });
		expect(dots.filter(({ y }) => y > 100 && y < 200)).toEqual([]);
		expect(dots.some(({ y }) => y === 200)).toBe(true);
	});

	it("are as many as the flow's share of the busiest, with the outcomes' shares", () => {
		const long = flowWay(
			[
				{ x: 0, y: 0 },
				{ x: 9000, y: 0 },
			],
			5,
		);
		const dots = flowDots(long, { success: 0.25, slow: 0.125, failed: 0.125 }, { travelled: 0, busiest: 1 });
		const failed = dots.filter(({ outcome }) => outcome === "failed").length;
		expect(dots.length / 1000).toBeCloseTo(0.5, 1);
		expect(failed / dots.length).toBeCloseTo(0.25, 1);
	});

	it("are none for a flow of nothing", () => {
		expect(flowDots(down, { success: 0, slow: 0, failed: 0 }, { travelled: 0, busiest: 1 })).toEqual([]);
	});
});
