import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dnsExpiryMs } from "../../../../src/engine/analysis/recovery/dnsExpiryMs.ts";

/** The share of users that still has the old answer, as the model gives it. */
function leftBehind(tMs: number, ttlMs: number, ignoresTtl: number): number {
	return (1 - ignoresTtl) * Math.max(0, 1 - tMs / ttlMs) + ignoresTtl * Math.max(0, 1 - tMs / (10 * ttlMs));
}

describe("the expiry of cached DNS answers", () => {
	it("takes 99 % of the ttl when every resolver keeps to it", () => {
		expect(dnsExpiryMs(60_000, 0)).toBeCloseTo(59_400, 6);
	});

	it("takes a little longer than that with one resolver in a hundred that does not", () => {
		// 0.99 · 60 s / (1 − 0.009)
		expect(dnsExpiryMs(60_000, 0.01)).toBeCloseTo(59_939.5, 0);
	});

	it("takes several ttls when more resolvers ignore it than may be left behind", () => {
		// 5 % hold on for up to 600 s; 1 % is left when a fifth of them is: 480 s.
		expect(dnsExpiryMs(60_000, 0.05)).toBeCloseTo(480_000, 6);
	});

	it("is over at once without a ttl", () => {
		expect(dnsExpiryMs(0, 0.01)).toBe(0);
	});

	it("leaves exactly 1 % behind, whatever the ttl and the share that ignores it", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 86_400_000 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(ttlMs, ignores) => {
					expect(leftBehind(dnsExpiryMs(ttlMs, ignores), ttlMs, ignores)).toBeCloseTo(0.01, 9);
				},
			),
		);
	});
});
