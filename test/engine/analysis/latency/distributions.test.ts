import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cdf, lognormal, meanMs, quantileMs } from "../../../../src/engine/analysis/latency/distribution.ts";
import { mixtureQuantileMs } from "../../../../src/engine/analysis/latency/mixtureQuantile.ts";
import { orderStatistic } from "../../../../src/engine/analysis/latency/orderStatistic.ts";
import { sumOf, twoRoundTrips } from "../../../../src/engine/analysis/latency/sumOf.ts";
import type { LatencyMs } from "../../../../src/engine/model/design.ts";
import { lognormalMeanMs } from "../../../../src/engine/model/lognormal.ts";
import { seededRandom } from "../../../../src/engine/model/random.ts";
import { drawLatency, rankedMs } from "./sampledPath.ts";

const latency: fc.Arbitrary<LatencyMs> = fc
	.tuple(fc.double({ min: 0.2, max: 200, noNaN: true }), fc.double({ min: 1.05, max: 15, noNaN: true }))
	.map(([p50Ms, ratio]) => ({ p50Ms, p99Ms: p50Ms * ratio }));

/** Sorted times of many independent tries. */
function tries(count: number, one: () => number): Float64Array {
	return Float64Array.from({ length: count }, one).sort();
}

function at(sorted: Float64Array, fraction: number): number {
	return sorted[Math.ceil(fraction * sorted.length) - 1] as number;
}

/** p50, p95 and p99 within 2, 3 and 5 % of what was played. */
function expectPercentiles(quantile: (fraction: number) => number, played: Float64Array): void {
	for (const [fraction, tolerance] of [
		[0.5, 0.02],
		[0.95, 0.03],
		[0.99, 0.05],
	] as const) {
		const expected = at(played, fraction);
		expect(Math.abs(quantile(fraction) / expected - 1), `p${100 * fraction} of ${expected} ms`).toBeLessThan(tolerance);
	}
}

describe("a latency given by its median and 99th percentile", () => {
	it("has these percentiles", () => {
		fc.assert(
			fc.property(latency, (given) => {
				expect(quantileMs(lognormal(given), 0.5)).toBeCloseTo(given.p50Ms, 8);
				expect(quantileMs(lognormal(given), 0.99) / given.p99Ms).toBeCloseTo(1, 3);
				expect(cdf(lognormal(given), given.p50Ms)).toBeCloseTo(0.5, 8);
			}),
		);
	});

	it("has the mean of a lognormal, median · exp(σ²/2)", () => {
		fc.assert(
			fc.property(latency, (given) => {
				expect(meanMs(lognormal(given)) / lognormalMeanMs(given)).toBeCloseTo(1, 2);
			}),
		);
	});

	it("is a constant when both are the same", () => {
		const constant = lognormal({ p50Ms: 7, p99Ms: 7 });
		expect(quantileMs(sumOf([constant, constant]), 0.99)).toBe(14);
	});
});

describe("a sum of independent waits", () => {
	it("has a 99th percentile well below the sum of theirs", () => {
		const wait = lognormal({ p50Ms: 15, p99Ms: 120 });
		expect(quantileMs(sumOf([wait, wait, wait]), 0.99)).toBeLessThan(0.7 * 360);
	});

	it("has the sum of the means as its mean", () => {
		fc.assert(
			fc.property(fc.array(latency, { minLength: 1, maxLength: 5 }), (terms) => {
				const expected = terms.reduce((sum, term) => sum + lognormalMeanMs(term), 0);
				expect(Math.abs(meanMs(sumOf(terms.map(lognormal))) / expected - 1)).toBeLessThan(0.01);
			}),
		);
	});

	it("agrees with a million played sums where a heavy last mile dominates", () => {
		const terms = [
			{ p50Ms: 15, p99Ms: 120 },
			{ p50Ms: 1, p99Ms: 1.3 },
			{ p50Ms: 12, p99Ms: 45 },
			{ p50Ms: 80, p99Ms: 104 },
			{ p50Ms: 3, p99Ms: 30 },
		];
		const random = seededRandom(1, "sum");
		const played = tries(1e6, () => terms.reduce((sum, term) => sum + drawLatency(term, random), 0));
		const sum = sumOf(terms.map(lognormal));
		expectPercentiles((fraction) => quantileMs(sum, fraction), played);
	});

	it("agrees with played sums of any terms", () => {
		const random = seededRandom(2, "sums");
		fc.assert(
			fc.property(fc.array(latency, { minLength: 2, maxLength: 6 }), (terms) => {
				const played = tries(60_000, () => terms.reduce((sum, term) => sum + drawLatency(term, random), 0));
				const sum = sumOf(terms.map(lognormal));
				expectPercentiles((fraction) => quantileMs(sum, fraction), played);
			}),
			{ numRuns: 25, seed: 11 },
		);
	});

	it.each([
		[30, 90],
		[1, 200],
		[150, 150],
	])("of round trips of %d and %d ms is the shifted lognormal to a tenth of a percent", (first, second) => {
		const closed = twoRoundTrips(first, second);
		const exact = sumOf([first, second].map((rtt) => lognormal({ p50Ms: rtt, p99Ms: 1.3 * rtt })));
		for (const fraction of [0.01, 0.5, 0.95, 0.99]) {
			expect(quantileMs(closed, fraction) / quantileMs(exact, fraction)).toBeCloseTo(1, 3);
		}
	});
});

describe("waiting for some of several answers", () => {
	it("agrees with played answers of unequal members", () => {
		const random = seededRandom(3, "ranks");
		const members = fc.array(latency, { minLength: 2, maxLength: 6 });
		fc.assert(
			fc.property(members, fc.integer({ min: 1, max: 6 }), (all, rank) => {
				const played = tries(60_000, () =>
					rankedMs(
						all.map((member) => drawLatency(member, random)),
						rank,
					),
				);
				const wait = orderStatistic(rank, all.map(lognormal));
				expectPercentiles((fraction) => quantileMs(wait, fraction), played);
			}),
			{ numRuns: 25, seed: 5 },
		);
	});

	it("for the first of four alike has the distribution 1 − (1 − F)⁴", () => {
		const one = lognormal({ p50Ms: 20, p99Ms: 80 });
		const first = orderStatistic(1, [one, one, one, one]);
		expect(quantileMs(first, 1 - 0.5 ** 4)).toBeCloseTo(20, 1);
	});

	it("doesn't notice members that are never done before enough of the others", () => {
		const near = [30, 12, 25].map((p50Ms) => lognormal({ p50Ms, p99Ms: 1.3 * p50Ms }));
		const far = sumOf([lognormal({ p50Ms: 300, p99Ms: 390 }), lognormal({ p50Ms: 2, p99Ms: 9 })]);
		const [alone, among] = [orderStatistic(2, near), orderStatistic(2, [far, ...near, far])];
		expect([...among.quantilesMs]).toEqual([...alone.quantilesMs]);
	});

	it("for none takes no time, for more than there are the slowest", () => {
		const [near, far] = [lognormal({ p50Ms: 5, p99Ms: 6 }), lognormal({ p50Ms: 500, p99Ms: 600 })];
		expect(quantileMs(orderStatistic(0, [near, far]), 0.99)).toBe(0);
		expect(quantileMs(orderStatistic(9, [near, far]), 0.5)).toBeCloseTo(500, 0);
	});
});

describe("a mixture", () => {
	it("has its 99th percentile in the slow part when that has more than a hundredth", () => {
		const fast = lognormal({ p50Ms: 10, p99Ms: 12 });
		const slow = lognormal({ p50Ms: 100, p99Ms: 120 });
		const mixture = [
			{ share: 0.98, distribution: fast },
			{ share: 0.02, distribution: slow },
		];
		// 99 % of all is half of the slow ones.
		expect(mixtureQuantileMs(mixture, 0.99)).toBeCloseTo(100, 1);
		// Half of all are 50/98 of the fast ones.
		expect(mixtureQuantileMs(mixture, 0.5)).toBeCloseTo(quantileMs(fast, 50 / 98), 2);
	});
});
