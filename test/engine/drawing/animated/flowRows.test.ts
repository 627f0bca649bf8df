import { describe, expect, it } from "vitest";
import { flowRows } from "../../../../src/engine/drawing/animated/flowRows.ts";
import { flowWay } from "../../../../src/engine/drawing/flowDots.ts";
import type { FlowPicture } from "../../../../src/engine/drawing/flowPicture.ts";
import type { FlowMoment } from "../../../../src/engine/drawing/flowsAt.ts";

/** From the users 40 down to the routing, under it for 40, and out of it for 96. */
const way = flowWay(
	[
		{ x: 0, y: 0 },
		{ x: 0, y: 40 },
		{ x: 0, y: 80 },
		{ x: 0, y: 176 },
	],
	1,
);

function pictures(flows: readonly FlowMoment[], detour = false): readonly FlowPicture[] {
	return flows.map((flow) => ({ flows: [{ way, flow, detour }], busiest: 1, covers: [] }));
}

describe("what flows on a way in a film", () => {
	it("is seen on both sides of the routing, not under it", () => {
		const rows = flowRows(pictures([{ success: 1, slow: 0, failed: 0 }]));
		expect(rows.map(({ length }) => length)).toEqual([40, 96]);
	});

	it("stands 9 pixels apart for the busiest, and twice as far apart for half of it", () => {
		const [, below] = flowRows(pictures([1, 1, 0.5, 0].map((success) => ({ success, slow: 0, failed: 0 }))));
		expect(below?.served).toEqual([
			{ spacing: 9, frames: [0, 1] },
			{ spacing: 18, frames: [2] },
		]);
	});

	it("has a mark every 12 pixels where all fail, half as many where half of them do, and none before", () => {
		const flows = [
			{ success: 1, slow: 0, failed: 0 },
			{ success: 0, slow: 0, failed: 1 },
			{ success: 0.5, slow: 0, failed: 0.5 },
		];
		const [, below] = flowRows(pictures(flows));
		const inFrame = (frame: number) => below?.failed.filter(({ frames }) => frames.includes(frame)) ?? [];
		expect([0, 1, 2].map((frame) => inFrame(frame).length)).toEqual([0, 8, 4]);
		// The four that stay lie as evenly as the eight.
		const gaps = inFrame(2).map(({ along }, index, all) => along - (all[index - 1]?.along ?? along - 0.25));
		for (const gap of gaps) expect(gap).toBeCloseTo(0.25, 9);
		expect(below?.slow).toEqual([]);
	});

	it("has a line of its own where nobody goes while all is well", () => {
		const flows = [
			{ success: 0, slow: 0, failed: 0 },
			{ success: 0.5, slow: 0.1, failed: 0 },
		];
		expect(flowRows(pictures(flows, true)).map(({ detour }) => detour)).toEqual([[], [1]]);
	});
});
