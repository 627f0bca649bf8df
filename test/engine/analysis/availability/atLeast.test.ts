import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeast } from "../../../../src/engine/analysis/availability/atLeast.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("at least so many of the replicas answer", () => {
	it("is what two of three give: 3a² − 2a³", () => {
		const a = 0.99;
		expect(atLeast(2, 3, a)).toBeCloseTo(3 * a ** 2 - 2 * a ** 3, 14);
	});

	it("is a replica's own availability when there is one", () => {
		expect(atLeast(1, 1, 0.9995)).toBe(0.9995);
	});

	it("is impossible for more than there are, and certain for none", () => {
		expect(atLeast(3, 2, 1)).toBe(0);
		expect(atLeast(0, 0, 0.5)).toBe(1);
	});

	it("is never less likely for one fewer", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 0, max: 63 }), share, (members, needed, a) => {
				expect(atLeast(needed, members, a)).toBeGreaterThanOrEqual(atLeast(needed + 1, members, a) - 1e-12);
			}),
		);
	});
});
