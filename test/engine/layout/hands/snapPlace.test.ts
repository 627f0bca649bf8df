import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { snapPlace } from "../../../../src/engine/layout/hands/snapPlace.ts";
import type { Rect } from "../../../../src/engine/layout/rect.ts";

const rect = (x: number, y: number): Rect => ({ x, y, w: 40, h: 20 });
const wide: Rect = { x: 100, y: 0, w: 90, h: 30 };

describe("a dragged rectangle", () => {
	it("snaps its left edge to another's, with a guide past both", () => {
		const { rect: snapped, guides } = snapPlace(rect(103, 200), { neighbours: [wide] });
		expect(snapped).toEqual(rect(100, 200));
		expect(guides).toEqual([{ axis: "x", at: 100, from: 0, to: 220, kind: "edge" }]);
	});

	it("snaps its right edge to another's", () => {
		expect(snapPlace(rect(147, 200), { neighbours: [wide] }).rect.x).toBe(150);
	});

	it("snaps its middle to another's", () => {
		const { rect: snapped, guides } = snapPlace(rect(122, 200), { neighbours: [wide] });
		expect(snapped.x).toBe(125);
		expect(guides).toEqual([{ axis: "x", at: 145, from: 0, to: 220, kind: "middle" }]);
	});

	it("snaps both ways at once", () => {
		expect(snapPlace(rect(98, 33), { neighbours: [wide] }).rect).toEqual(rect(100, 30));
	});

	it("snaps where it leaves the gap that two others leave", () => {
		const { rect: snapped, guides } = snapPlace(rect(163, 0), { neighbours: [rect(0, 0), rect(80, 0)] });
		expect(snapped.x).toBe(160);
		const gaps = guides.filter(({ kind }) => kind === "gap");
		expect(gaps.map(({ from, to }) => [from, to])).toEqual([
			[40, 80],
			[120, 160],
		]);
	});

	it("snaps in the middle between two", () => {
		const { rect: snapped, guides } = snapPlace(rect(0, 92), { neighbours: [rect(0, 0), rect(0, 180)] });
		expect(snapped.y).toBe(90);
		expect(guides.filter(({ kind }) => kind === "gap").map(({ from, to }) => [from, to])).toEqual([
			[20, 90],
			[110, 180],
		]);
	});

	it("stays where nothing is near", () => {
		expect(snapPlace(rect(300, 300), { neighbours: [wide] })).toEqual({
			rect: rect(300, 300),
			guides: [],
		});
	});

	it("snaps to the edges of where it may stand, but leaves no gap to them", () => {
		const { rect: snapped } = snapPlace(rect(3, 55), { neighbours: [], area: { x: 0, y: 0, w: 200, h: 100 } });
		expect(snapped).toEqual(rect(0, 55));
	});

	it("never moves farther than it reaches", () => {
		const some = fc.record({
			x: fc.integer({ min: 0, max: 400 }),
			y: fc.integer({ min: 0, max: 400 }),
			w: fc.integer({ min: 1, max: 200 }),
			h: fc.integer({ min: 1, max: 200 }),
		});
		fc.assert(
			fc.property(
				some,
				fc.array(some, { maxLength: 8 }),
				fc.integer({ min: 0, max: 20 }),
				(moved, neighbours, within) => {
					const { rect: snapped } = snapPlace(moved, { neighbours, within });
					expect(Math.abs(snapped.x - moved.x)).toBeLessThanOrEqual(within);
					expect(Math.abs(snapped.y - moved.y)).toBeLessThanOrEqual(within);
				},
			),
		);
	});
});
