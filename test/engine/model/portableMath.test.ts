import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp, expm1, log, log1p, log2, power } from "../../../src/engine/model/portableMath.ts";

/** Units in the last place between them. */
function units(a: number, b: number): number {
	if (Object.is(a, b) || a === b) return 0;
	return Math.abs(a - b) / Math.max(Math.abs(b) * Number.EPSILON, Number.MIN_VALUE);
}

type Pair = readonly [ours: (x: number) => number, theirs: (x: number) => number];

function within(most: number, arbitrary: fc.Arbitrary<number>, [ours, theirs]: Pair): void {
	fc.assert(
		fc.property(arbitrary, (x) => {
			expect(units(ours(x), theirs(x))).toBeLessThanOrEqual(most);
		}),
		{ seed: 1, numRuns: 3000 },
	);
}

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("functions that are the same in every engine", () => {
	it("agree with the engine's own in all but the last bits", () => {
		within(1.5, real(-700, 709), [exp, Math.exp]);
		within(1.5, real(-2, 2), [exp, Math.exp]);
		within(1.5, fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }), [log, Math.log]);
		within(1.5, real(0.4, 3), [log, Math.log]);
		within(4, real(-3, 3), [expm1, Math.expm1]);
		within(4, real(-1e-6, 1e-6), [expm1, Math.expm1]);
		within(4, real(-0.9, 5), [log1p, Math.log1p]);
		within(4, real(-1e-9, 1e-9), [log1p, Math.log1p]);
		within(3, real(1e-9, 1e9), [log2, Math.log2]);
		for (const y of [-3.5, -0.8, 0.2, 1.5, 2, 7]) {
			within(200, real(1e-6, 1e6), [(x) => power(x, y), (x) => x ** y]);
		}
	});

	it("have the same ends", () => {
		expect([exp(-Infinity), exp(0), exp(Infinity), exp(1000), exp(-1000)]).toEqual([0, 1, Infinity, Infinity, 0]);
		expect(exp(709.78)).toBeCloseTo(Math.exp(709.78), -295);
		expect(units(exp(-740), Math.exp(-740))).toBeLessThanOrEqual(1);
		expect([log(0), log(1), log(Infinity), log(-1)]).toEqual([-Infinity, 0, Infinity, Number.NaN]);
		expect([expm1(0), expm1(-Infinity), expm1(Infinity)]).toEqual([0, -1, Infinity]);
		expect([log1p(0), log1p(-1), log1p(Infinity)]).toEqual([0, -Infinity, Infinity]);
		expect([power(0, 0), power(0, 1.5), power(5, 0), power(1, 0.3), power(3, 2)]).toEqual([1, 0, 1, 1, 9]);
		expect(exp(Number.NaN)).toBeNaN();
	});

	it("give bits that are written down", () => {
		// fdlibm's: the last bit of e is one too many, as it has been since 1993.
		expect([exp(1) - Math.E, log(2), log(10)]).toEqual([2 ** -51, Math.LN2, Math.LN10]);
	});
});
