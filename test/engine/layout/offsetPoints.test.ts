import { describe, expect, it } from "vitest";
import { offsetPoints } from "../../../src/engine/layout/offsetPoints.ts";

const at = (x: number, y: number) => ({ x, y });

describe("a way moved sideways", () => {
	it("keeps to the right of the direction of travel, whichever it is", () => {
		// y grows downwards: to the right of a way eastwards is below it.
		expect(offsetPoints([at(0, 0), at(10, 0)], 2)).toEqual([at(0, 2), at(10, 2)]);
		expect(offsetPoints([at(10, 0), at(0, 0)], 2)).toEqual([at(10, -2), at(0, -2)]);
		expect(offsetPoints([at(0, 0), at(0, 10)], 2)).toEqual([at(-2, 0), at(-2, 10)]);
		expect(offsetPoints([at(0, 10), at(0, 0)], 2)).toEqual([at(2, 10), at(2, 0)]);
	});

	it("is on the left by a negative amount, and the same way by none", () => {
		expect(offsetPoints([at(0, 0), at(10, 0)], -3)).toEqual([at(0, -3), at(10, -3)]);
		expect(offsetPoints([at(1, 5), at(10, 5), at(10, 9)], 0)).toEqual([at(1, 5), at(10, 5), at(10, 9)]);
	});

	it("stays along the axes around corners", () => {
		expect(offsetPoints([at(0, 0), at(10, 0), at(10, 10), at(30, 10)], 2)).toEqual([
			at(0, 2),
			at(8, 2),
			at(8, 12),
			at(30, 12),
		]);
	});

	it("goes once sideways where a point lies on the straight or the way turns back", () => {
		expect(offsetPoints([at(0, 0), at(4, 0), at(10, 0)], 2)).toEqual([at(0, 2), at(4, 2), at(10, 2)]);
		expect(offsetPoints([at(0, 0), at(10, 0), at(5, 0)], 2)[1]).toEqual(at(10, 2));
	});

	it("follows the part of any length on either side of a point that stands twice", () => {
		expect(offsetPoints([at(0, 0), at(5, 0), at(5, 0), at(5, 7)], 1)).toEqual([at(0, 1), at(5, 1), at(4, 0), at(4, 7)]);
	});

	it("is slanted where the way is", () => {
		// 3, 4, 5: the normal of a way along (3, 4) is (-4, 3) / 5.
		expect(offsetPoints([at(0, 0), at(3, 4)], 5)).toEqual([at(-4, 3), at(-1, 7)]);
	});

	it("leaves a single point, and no points, where they are", () => {
		expect(offsetPoints([at(3, 4)], 2)).toEqual([at(3, 4)]);
		expect(offsetPoints([at(3, 4), at(3, 4)], 2)).toEqual([at(3, 4), at(3, 4)]);
		expect(offsetPoints([], 2)).toEqual([]);
	});
});
