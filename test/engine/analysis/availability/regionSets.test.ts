import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regionSets } from "../../../../src/engine/analysis/availability/regionSets.ts";
import type { Region } from "../../../../src/engine/model/design.ts";

function regions(availabilities: readonly number[]): readonly Region[] {
	return availabilities.map((availability, index) => ({
		id: `r${index}`,
		name: `r${index}`,
		provider: "aws",
		place: "",
		latitude: 0,
		longitude: 0,
		jurisdiction: "US",
		role: "active",
		availability,
		outageMs: 14_400_000,
	}));
}

describe("the sets of regions that can be up", () => {
	it("are all there for two regions, each with the product of what happens", () => {
		const { sets, unlisted } = regionSets(regions([0.9, 0.8]));
		const byDown = new Map(sets.map((set) => [set.down.join(), set.probability]));
		expect(byDown.get("")).toBeCloseTo(0.72, 12);
		expect(byDown.get("0")).toBeCloseTo(0.08, 12);
		expect(byDown.get("1")).toBeCloseTo(0.18, 12);
		expect(byDown.get("0,1")).toBeCloseTo(0.02, 12);
		expect(unlisted).toBeCloseTo(0, 12);
	});

	it("add up to one for up to twelve regions", () => {
		const availability = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(fc.array(availability, { minLength: 1, maxLength: 12 }), (availabilities) => {
				const { sets } = regionSets(regions(availabilities));
				expect(sets.reduce((sum, set) => sum + set.probability, 0)).toBeCloseTo(1, 9);
			}),
			{ numRuns: 30 },
		);
	});

	it("are bounded for more: 64 regions at 99.99 % need three down at once, and what is left out is under 10⁻⁹", () => {
		// Poisson with mean 0.0064: P(> 2) = 4.3e-8, P(> 3) = 7e-11.
		const { mostDown, sets, unlisted } = regionSets(regions(Array.from({ length: 64 }, () => 0.9999)));
		expect(mostDown).toBe(3);
		expect(sets).toHaveLength(1 + 64 + 2_016 + 41_664);
		expect(unlisted).toBeLessThan(1e-9);
		expect(unlisted).toBeGreaterThan(1e-11);
	});

	it("are no more than can be gone through where dozens of regions fail often, and say what is left out", () => {
		// Σ C(64, j) is 43,745 up to 3 and 679,121 up to 4. Binomial: P(> 3) = 0.3944 % of 64 at 99 %.
		const { mostDown, sets, unlisted } = regionSets(regions(Array.from({ length: 64 }, () => 0.99)));
		expect(mostDown).toBe(3);
		expect(sets).toHaveLength(43_745);
		expect(unlisted).toBeCloseTo(0.003944, 6);
	});

	it("have no more down than can be, where regions never fail", () => {
		expect(regionSets(regions(Array.from({ length: 13 }, () => 1))).mostDown).toBe(0);
	});
});
