import { describe, expect, it } from "vitest";
import type { Distribution } from "../../../../src/engine/analysis/latency/distribution.ts";
import {
	cdf,
	fromCdf,
	gridZ,
	lognormal,
	meanMs,
	quantileMs,
} from "../../../../src/engine/analysis/latency/distribution.ts";

/** Half of all answers after 1 ms, those up to Φ(1) = 84.1345 % after 5 ms, the rest after 9 ms. */
const stairs: Distribution = { quantilesMs: gridZ.map((z) => (z < 0 ? 1 : z <= 1 ? 5 : 9)) };

describe("the share that is answered by a time", () => {
	it("is all at a constant's own value, and none before", () => {
		const constant = lognormal({ p50Ms: 7, p99Ms: 7 });
		expect(cdf(constant, 7)).toBe(1);
		expect(cdf(constant, 6.999)).toBe(0);
	});

	it("has all those that take exactly this time", () => {
		expect(cdf(stairs, 5)).toBeCloseTo(0.841345, 6);
	});
});

describe("a percentile", () => {
	it("beyond the grid's end at z = 4.5 is the slowest that is told apart", () => {
		// One standard deviation is a factor of e: σ = ln(p99 / p50) / 2.326348.
		const latency = lognormal({ p50Ms: 10, p99Ms: 10 * Math.exp(2.326348) });
		expect(quantileMs(latency, 1 - 1e-9) / (10 * Math.exp(4.5))).toBeCloseTo(1, 3);
		expect(quantileMs(latency, 1e-9) / (10 * Math.exp(-4.5))).toBeCloseTo(1, 3);
	});

	it("between no wait and a wait is as far between as it stands on the grid", () => {
		const atOnce: Distribution = { quantilesMs: gridZ.map((z) => (z < 0 ? 0 : 8)) };
		// Φ(−1/32) = 0.487535 is half way between the grid's points at −1/16 and 0; Φ(−3/64) = 0.481306 a quarter.
		expect(quantileMs(atOnce, 0.487535)).toBeCloseTo(4, 2);
		expect(quantileMs(atOnce, 0.481306)).toBeCloseTo(2, 2);
	});
});

describe("the mean", () => {
	it("of a constant is the constant, with both ends' shares", () => {
		expect(meanMs(lognormal({ p50Ms: 7, p99Ms: 7 }))).toBeCloseTo(7, 9);
	});

	it("of two times is between them as their shares are", () => {
		const halves: Distribution = { quantilesMs: gridZ.map((z) => (z < 0 ? 10 : 20)) };
		// All between −1/16 and 0, Φ(0) − Φ(−1/16) = 0.024918, counts as 15: 10 × 0.475082 + 15 × 0.024918 + 20 × 0.5.
		expect(meanMs(halves)).toBeCloseTo(15.12459, 4);
	});
});

describe("a distribution from shares at times", () => {
	it("keeps to its first and its last time outside of the shares", () => {
		const given = fromCdf(Float64Array.of(10, 20), Float64Array.of(0.25, 0.75));
		expect([0.01, 0.2, 0.8, 0.99].map((share) => quantileMs(given, share))).toEqual([10, 10, 20, 20]);
		expect(quantileMs(given, 0.5)).toBeCloseTo(15, 9);
	});

	it("of a single time is that time", () => {
		expect(quantileMs(fromCdf(Float64Array.of(6), Float64Array.of(1)), 0.5)).toBe(6);
	});

	it("goes on from time to time", () => {
		const given = fromCdf(Float64Array.of(10, 20, 40), Float64Array.of(0.25, 0.5, 0.75));
		expect(quantileMs(given, 0.5)).toBeCloseTo(20, 9);
		expect(quantileMs(given, 0.7)).toBeGreaterThan(20);
		expect(quantileMs(given, 0.9)).toBe(40);
	});
});
