import { describe, expect, it } from "vitest";
import { crossedLines, nearestLine } from "../../../src/engine/layout/crossedLines.ts";
import type { Line } from "../../../src/engine/layout/layout.ts";
import type { Point } from "../../../src/engine/layout/rect.ts";

const at = (x: number, y: number): Point => ({ x, y });

function line(id: string, ...points: readonly Point[]): Line {
	return {
		id,
		kind: "replication",
		from: "a",
		to: "b",
		ids: [],
		points,
		radius: 0,
		arrowStart: false,
		arrowEnd: true,
		width: 1,
	};
}

const straight = line("straight", at(0, 10), at(100, 10));
const around = line("around", at(0, 20), at(40, 20), at(40, 80), at(100, 80));

describe("a cut drawn over lines", () => {
	it("crosses those that it goes over", () => {
		expect(crossedLines([straight, around], [at(20, 0), at(20, 30)])).toEqual([straight, around]);
		expect(crossedLines([straight, around], [at(60, 0), at(60, 30)])).toEqual([straight]);
	});

	it("crosses a line at any of its parts, by any of its own", () => {
		expect(crossedLines([straight, around], [at(200, 40), at(60, 40), at(30, 60)])).toEqual([around]);
	});

	it("crosses nothing beside the lines", () => {
		expect(crossedLines([straight, around], [at(120, 0), at(120, 100)])).toEqual([]);
		expect(crossedLines([straight], [at(50, 11), at(50, 90)])).toEqual([]);
	});

	it("crosses a line that it runs along, and none that it only points to", () => {
		expect(crossedLines([straight], [at(80, 10), at(150, 10)])).toEqual([straight]);
		expect(crossedLines([straight], [at(101, 10), at(150, 10)])).toEqual([]);
	});
});

describe("a point beside lines", () => {
	it("belongs to the nearest one within reach", () => {
		expect(nearestLine([straight, around], { to: at(20, 14), withinPx: 8 })).toBe(straight);
		expect(nearestLine([straight, around], { to: at(20, 17), withinPx: 8 })).toBe(around);
		expect(nearestLine([straight, around], { to: at(70, 50), withinPx: 8 })).toBeUndefined();
	});
});
