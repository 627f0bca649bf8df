import { describe, expect, it } from "vitest";
import { MergedWays } from "../../../../src/engine/drawing/merged/MergedWays.ts";
import type { Point } from "../../../../src/engine/layout/rect.ts";
import { roundedPath } from "../../../../src/engine/layout/roundedPath.ts";

const at = (x: number, y: number): Point => ({ x, y });

function merged(radius: number, ...ways: readonly (readonly Point[])[]): readonly string[] {
	const all = new MergedWays();
	for (const way of ways) all.add(way, radius);
	return all.paths();
}

describe("ways that run together", () => {
	it("are drawn once where they overlap or touch", () => {
		expect(merged(0, [at(0, 5), at(30, 5)], [at(50, 5), at(20, 5)], [at(50, 5), at(60, 5)])).toEqual(["M0 5L60 5"]);
		expect(merged(0, [at(7, 0), at(7, 100)], [at(7, 20), at(7, 40)])).toEqual(["M7 0L7 100"]);
	});

	it("stay apart where they do", () => {
		expect(merged(0, [at(0, 5), at(30, 5)], [at(31, 5), at(40, 5)])).toEqual(["M0 5L30 5", "M31 5L40 5"]);
		expect(merged(0, [at(0, 5), at(30, 5)], [at(0, 6), at(30, 6)])).toEqual(["M0 5L30 5", "M0 6L30 6"]);
	});

	it("are all of it when corners are square: their stretches along each axis", () => {
		const way = [at(10, 0), at(10, 50), at(90, 50), at(90, 80)];
		expect(merged(0, way)).toEqual(["M10 50L90 50", "M10 0L10 50", "M90 50L90 80"]);
	});

	it("share a rounded corner where they turn alike, and turn apart where they don't", () => {
		const down = [at(10, 0), at(10, 50), at(90, 50)];
		const longer = [at(10, -20), at(10, 50), at(70, 50)];
		expect(merged(5, down, longer)).toEqual(["M15 50L90 50", "M10 -20L10 45", "M10 45Q10 50 15 50"]);
		const other = [at(-40, 50), at(10, 50), at(10, 0)];
		expect(merged(5, down, other).at(-1)).toBe("M10 45Q10 50 15 50M5 50Q10 50 10 45");
	});

	it("round a corner as far as a single line does", () => {
		const short = [at(0, 0), at(6, 0), at(6, 40)];
		expect(roundedPath(short, 5)).toBe("M0 0L3 0Q6 0 6 3L6 40");
		expect(merged(5, short)).toEqual(["M0 0L3 0", "M6 3L6 40", "M3 0Q6 0 6 3"]);
	});

	it("are kept as they are where they follow no axis, and end where they stand still", () => {
		expect(merged(5, [at(0, 0), at(30, 40)])).toEqual(["M0 0L30 40"]);
		expect(merged(5, [at(8, 8), at(8, 8)])).toEqual([]);
	});
});
