import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bends } from "../../../../src/engine/review/deck/bends.ts";

function line(...values: readonly number[]) {
	return values.map((y, x) => ({ x, y }));
}

describe("a line without the points that it goes through anyway", () => {
	it("keeps where it turns", () => {
		expect(bends(line(1, 1, 1, 0, 0, 0, 1), 0.01)).toEqual([
			{ x: 0, y: 1 },
			{ x: 2, y: 1 },
			{ x: 3, y: 0 },
			{ x: 5, y: 0 },
			{ x: 6, y: 1 },
		]);
	});

	it("keeps the ends of a slope alone", () => {
		expect(bends(line(0, 1, 2, 3, 4), 0.01)).toEqual([
			{ x: 0, y: 0 },
			{ x: 4, y: 4 },
		]);
	});

	it("passes no point farther off than it may", () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 60 }), (values) => {
				const off = 0.05;
				const points = line(...values);
				const kept = bends(points, off);
				for (const { x, y } of points) {
					const after = kept.findIndex((point) => point.x >= x);
					const [a, b] = [kept[Math.max(0, after - 1)], kept[after]];
					if (a === undefined || b === undefined) throw new Error("the ends are kept");
					const drawn = a.x === b.x ? b.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
					expect(Math.abs(drawn - y)).toBeLessThanOrEqual(off + 1e-9);
				}
			}),
		);
	});
});
