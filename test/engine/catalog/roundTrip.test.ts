import fc from "fast-check";
import { describe, expect, it } from "vitest";
import fit from "../../../src/engine/catalog/data/roundTripFit.json";
import { distanceKm } from "../../../src/engine/catalog/distanceKm.ts";
import { estimatedRoundTripMs } from "../../../src/engine/catalog/estimatedRoundTrip.ts";
import { findCity } from "../../../src/engine/catalog/findCity.ts";
import { findRegion } from "../../../src/engine/catalog/findRegion.ts";
import { measuredRoundTrip } from "../../../src/engine/catalog/measuredRoundTrip.ts";
import { type CatalogueRegion, regions } from "../../../src/engine/catalog/regions.ts";
import { roundTrip, type Site } from "../../../src/engine/catalog/roundTrip.ts";

interface Pair {
	readonly a: CatalogueRegion;
	readonly b: CatalogueRegion;
	readonly km: number;
	readonly rttMs: number;
}

function measuredPairs(): readonly Pair[] {
	return regions.flatMap((a, index) =>
		regions.slice(index + 1).flatMap((b) => {
			const measured = a.provider === b.provider ? measuredRoundTrip(a.provider, a.code, b.code) : undefined;
			return measured === undefined ? [] : [{ a, b, km: distanceKm(a, b), rttMs: measured.p50Ms }];
		}),
	);
}

const pairs = measuredPairs();

function site(provider: CatalogueRegion["provider"], code: string): CatalogueRegion {
	const region = findRegion(provider, code);
	if (region === undefined) throw new Error(`no region ${provider} ${code}`);
	return region;
}

describe("a measured round trip", () => {
	it("is known for 528 pairs of AWS, 1431 of Azure and 780 of Google Cloud", () => {
		const count = (provider: string) => pairs.filter(({ a }) => a.provider === provider).length;
		expect([count("aws"), count("azure"), count("gcp")]).toEqual([528, 1431, 780]);
	});

	it("is the same in both directions", () => {
		for (const { a, b, rttMs } of pairs) expect(roundTrip(b, a).p50Ms).toBe(rttMs);
	});

	it("is never faster than light in fibre", () => {
		for (const { a, b, km, rttMs } of pairs) expect(rttMs, `${a.code} ${b.code}`).toBeGreaterThanOrEqual(km / 100);
	});

	it("is taken before the estimate, with its date", () => {
		// cloudping.co, 2025-07-17.
		const measured = roundTrip(site("aws", "ap-east-1"), site("aws", "ap-east-2"));
		expect(measured).toMatchObject({ p50Ms: 18.5, source: "measured", asOf: "2025-07-17" });
		expect(measured.measuredBy).toContain("cloudping.co");
	});

	it("is not used between two providers", () => {
		expect(roundTrip(site("aws", "us-east-1"), site("gcp", "europe-west1")).source).toBe("estimated");
	});
});

describe("the fit of round trips by distance", () => {
	const far = pairs.filter(({ km }) => km > 50);

	it("is the least-squares line through the logarithms of the measured pairs beyond 50 km", () => {
		const x = far.map(({ km }) => Math.log(km));
		const y = far.map(({ rttMs }) => Math.log(rttMs));
		const meanX = mean(x);
		const meanY = mean(y);
		const covariance = mean(x.map((value, index) => (value - meanX) * ((y[index] ?? 0) - meanY)));
		const gamma = covariance / mean(x.map((value) => (value - meanX) ** 2));
		expect(fit.pairs).toBe(far.length);
		expect(Math.abs(fit.gamma - gamma)).toBeLessThan(1e-3);
		expect(Math.abs(fit.c - Math.exp(meanY - gamma * meanX))).toBeLessThan(1e-3);
	});

	it.each(fit.bands)("misses by no more than it says from $fromKm to $toKm km", (band) => {
		const ratios = far
			.filter(({ km }) => km >= band.fromKm && km < band.toKm)
			.map(({ km, rttMs }) => rttMs / (fit.c * km ** fit.gamma))
			.toSorted((a, b) => a - b);
		expect(ratios.length).toBe(band.pairs);
		expect(quantile(ratios, 0.1)).toBeCloseTo(band.p10, 2);
		expect(quantile(ratios, 0.5)).toBeCloseTo(band.p50, 2);
		expect(quantile(ratios, 0.9)).toBeCloseTo(band.p90, 2);
	});

	it("has no bias above 11 % in any band from 300 km on", () => {
		for (const band of fit.bands.filter(({ fromKm }) => fromKm >= 300)) {
			expect(Math.abs(band.p50 - 1)).toBeLessThan(0.11);
		}
	});

	it("grows with the distance, is at least 1 ms and never faster than light in fibre", () => {
		const km = fc.double({ min: 0, max: 20_038, noNaN: true });
		fc.assert(
			fc.property(km, km, (a, b) => {
				const near = estimatedRoundTripMs(Math.min(a, b));
				expect(near).toBeGreaterThanOrEqual(Math.max(1, Math.min(a, b) / 100));
				expect(estimatedRoundTripMs(Math.max(a, b))).toBeGreaterThanOrEqual(near);
			}),
		);
	});

	it("follows the power law between New York and Dublin, 5,114 km apart", () => {
		const newYork: Site = findCity("new-york") ?? { latitude: Number.NaN, longitude: Number.NaN };
		const dublin: Site = { latitude: 53.33, longitude: -6.25 };
		const km = distanceKm(newYork, dublin);
		expect(Math.abs(km - 5114)).toBeLessThan(15);
		expect(roundTrip(newYork, dublin).p50Ms).toBeCloseTo(0.065396 * km ** 0.853767, 6);
	});
});

describe("the great-circle distance", () => {
	it("is a quarter of the meridian from the equator to the pole", () => {
		expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 90, longitude: 0 })).toBeCloseTo(10_007.56, 1);
	});

	it("is half the equator to the other side of the world", () => {
		expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(20_015.11, 1);
	});
});

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function quantile(sorted: readonly number[], share: number): number {
	const position = share * (sorted.length - 1);
	const below = sorted[Math.floor(position)] ?? Number.NaN;
	const above = sorted[Math.ceil(position)] ?? Number.NaN;
	return below + (above - below) * (position - Math.floor(position));
}
