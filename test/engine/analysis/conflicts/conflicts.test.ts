import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conflictFigures } from "../../../../src/engine/analysis/conflicts/conflictFigures.ts";
import {
	conflictingKeys,
	equalCounts,
	partitionConflicts,
} from "../../../../src/engine/analysis/conflicts/partitionConflicts.ts";
import { popularity, shareMeetingAnother } from "../../../../src/engine/analysis/conflicts/popularity.ts";
import type { Feature } from "../../../../src/engine/model/design.ts";
import type { ConflictFigure } from "../../../../src/engine/model/figures.ts";
import { threeRegions } from "../../threeRegions.ts";

/** No lag, and people in two regions only: the mean delay is half of 69.7 ms, × e^(σ²/2) with σ = ln 1.3 / 2.3263. */
const delaySeconds = (69.7 / 2 / 1000) * Math.exp((Math.log(1.3) / 2.3263) ** 2 / 2);

function conflicts(feature: string, strategy = "last-write-wins"): ConflictFigure {
	const store = `    pattern: multi-leader\n    consistency: eventual\n    conflicts: ${strategy}\n    replication: { lag: { p50: 1us, p99: 1us } }`;
	const shares = "\n    shares: { na: 50%, eu: 50%, in: 0% }";
	const [figure] = conflictFigures(threeRegions({ store, feature: feature + shares }));
	if (figure === undefined) throw new Error("no conflicts");
	return figure;
}

describe("a record's popularity", () => {
	it("adds up to one, over a billion records too", () => {
		for (const keys of [1, 10, 256, 257, 5000, 1e6, 1e9]) {
			const { count, share } = popularity(keys, 0.8);
			expect(count.reduce((sum, n) => sum + n, 0)).toBeCloseTo(keys, keys > 1e6 ? 0 : 4);
			expect(count.reduce((sum, n, g) => sum + n * (share[g] as number), 0)).toBeCloseTo(1, 9);
		}
	});

	it("gives the same sums as going through every record", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 60_000 }),
				fc.double({ min: 0, max: 1.5, noNaN: true }),
				fc.double({ min: 0.001, max: 1e5, noNaN: true }),
				(keys, skew, events) => {
					const weights = Array.from({ length: keys }, (_, k) => (k + 1) ** -skew);
					const total = weights.reduce((sum, weight) => sum + weight, 0);
					const exact = weights.reduce((sum, w) => sum - (w / total) * Math.expm1(-(w / total) * events), 0);
					expect(shareMeetingAnother(popularity(keys, skew), events) / exact).toBeCloseTo(1, 6);
				},
			),
			{ numRuns: 40 },
		);
	});
});

describe("conflicts", () => {
	it("of rare writes on equal records are two writes within the delay, Σ W_i W_j C (D_ij + D_ji)", () => {
		// 100 writes a second, half in each region, on 100,000 equal records: C = 1e-5.
		const expected = 3600 * 50 * 50 * 1e-5 * 2 * delaySeconds;
		expect(conflicts("    keys: 100k\n    skew: 0").perHour / expected).toBeCloseTo(1, 3);
	});

	it("of one record that all write never exceed its writes", () => {
		const hour = conflicts("    keys: 1\n    skew: 0").perHour;
		// Each write conflicts unless the other region's 50 a second were silent for the delay.
		const expected = 3600 * 100 * (1 - Math.exp(-50 * delaySeconds));
		expect(hour / expected).toBeCloseTo(1, 4);
		expect(hour).toBeLessThan(3600 * 100);
	});

	it("are fewer the more a record's writes come from its own region, and none if all do", () => {
		const some = conflicts("    keys: 1k\n    affinity: 90%").perHour;
		expect(some).toBeLessThan(conflicts("    keys: 1k\n    affinity: 50%").perHour);
		expect(conflicts("    keys: 1k\n    affinity: 100%").perHour).toBeCloseTo(0, 9);
	});

	it("lose an update each under last-write-wins, none under a CRDT, and ask people where versions are equal", () => {
		const lost = conflicts("    keys: 1k");
		expect(lost.lostUpdatesPerHour).toBe(lost.perHour);
		expect(conflicts("    keys: 1k", "crdt")).toMatchObject({ lostUpdatesPerHour: 0, forPeoplePerHour: 0 });
		const versions = conflicts("    keys: 1k", "version");
		expect(versions).toMatchObject({ lostUpdatesPerHour: 0, forPeoplePerHour: versions.perHour });
		expect(conflicts("    keys: 1k", "reject")).toMatchObject({ lostUpdatesPerHour: 0, forPeoplePerHour: 0 });
	});

	it("cannot happen in a strong store or behind one leader", () => {
		const leaders = [
			"    pattern: consensus\n    consistency: strong\n    leader: us",
			"    pattern: single-leader\n    consistency: eventual\n    leader: us",
			"    pattern: leaderless\n    consistency: strong\n    conflicts: last-write-wins",
		];
		for (const store of leaders) expect(conflictFigures(threeRegions({ store }))).toEqual([]);
	});
});

describe("a partition", () => {
	const design = threeRegions({ store: "    pattern: multi-leader\n    consistency: eventual\n    conflicts: crdt" });
	const feature = design.features.get("app") as Feature;
	const origins = new Map([
		["us", 0.5],
		["ie", 0.5],
	]);
	const side = new Set(["us"]);

	it("leaves as many records in conflict as both sides wrote", () => {
		// 100 writes a second on 1,000 equal records for 10 s: half a write from each side on each.
		const written = 1 - Math.exp(-0.5);
		const writes = { feature: { ...feature, keys: 1000, skew: 0 }, origins, side, durationMs: 10_000 };
		expect(conflictingKeys(writes)).toBeCloseTo(1000 * written * written, 6);
	});

	it("asks people about the versions that are equal and drops the lower of the others", () => {
		const writes = { feature: { ...feature, keys: 1000, skew: 0 }, origins, side, durationMs: 10_000 };
		const { keys, lostUpdates, forPeople } = partitionConflicts(writes, "version");
		expect(lostUpdates + forPeople).toBeCloseTo(keys, 9);
		// P(both once, both twice, …) for means of one half.
		const poisson = (k: number): number => (Math.exp(-0.5) * 0.5 ** k) / ([1, 1, 2, 6, 24, 120][k] as number);
		const equal = [1, 2, 3, 4, 5].reduce((sum, k) => sum + poisson(k) ** 2, 0);
		expect(forPeople).toBeCloseTo(1000 * equal, 3);
		expect(partitionConflicts(writes, "crdt")).toMatchObject({ lostUpdates: 0, forPeople: 0 });
		expect(partitionConflicts(writes, "last-write-wins").lostUpdates).toBe(keys);
	});

	it("of a record that is hardly written is two single writes", () => {
		expect(equalCounts(1e-9, 3e-9) / 3e-18).toBeCloseTo(1, 5);
		expect(equalCounts(0, 5)).toBe(0);
	});

	it("of a hot record rarely ends with equal versions", () => {
		// Two Poisson counts with mean 10,000 differ by a normal with σ² = 20,000.
		expect(equalCounts(1e4, 1e4)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI * 2e4), 6);
		expect(equalCounts(1e4, 1.2e4)).toBeLessThan(1e-12);
	});
});
