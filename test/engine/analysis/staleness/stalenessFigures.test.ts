import { describe, expect, it } from "vitest";
import { stalenessFigures } from "../../../../src/engine/analysis/staleness/stalenessFigures.ts";
import type { StalenessFigure } from "../../../../src/engine/model/figures.ts";
import { threeRegions } from "../../threeRegions.ts";

const lag = "    replication: { mode: async, lag: { p50: 200ms, p99: 200ms } }";
const trip = (rttMs: number) => ({ p50Ms: rttMs / 2, p99Ms: 0.65 * rttMs });

function stale(store: string, region: string, feature = ""): StalenessFigure {
	const found = stalenessFigures(threeRegions({ store, feature })).find((figure) => figure.region === region);
	if (found === undefined) throw new Error(`no reads in ${region}`);
	return found;
}

describe("reads of a replica behind one leader", () => {
	const store = `    pattern: single-leader\n    consistency: eventual\n    leader: us\n${lag}`;

	it("are late by half a round trip and the apply lag", () => {
		const figure = stale(store, "ie");
		expect(figure.delayP50Ms).toBeCloseTo(200 + trip(69.7).p50Ms, 1);
		expect(figure.delayP99Ms).toBeCloseTo(200 + trip(69.7).p99Ms, 0);
	});

	it("at the leader itself are never late", () => {
		expect(stale(store, "us")).toMatchObject({ delayP50Ms: 0, delayP99Ms: 0, staleReadShare: 0 });
	});

	it("are stale with probability 1 − e^(−λD) on a single record", () => {
		const meanMs = 200 + trip(69.7).p50Ms * Math.exp((Math.log(1.3) / 2.3263) ** 2 / 2);
		const figure = stale(store, "ie", "    keys: 1");
		expect(figure.staleReadShare).toBeCloseTo(1 - Math.exp((-100 * meanMs) / 1000), 6);
	});

	it("meet an objective by the 99th percentile of the delay", () => {
		expect(stale(store, "ie", "    objectives: { staleness: 300ms }").met).toBe(true);
		expect(stale(store, "mumbai", "    objectives: { staleness: 300ms }").met).toBe(false);
	});

	it("see more writes the longer they wait", () => {
		const shares = stale(store, "mumbai").consistentAt.map(({ share }) => share);
		expect(shares[0]).toBe(0);
		expect(shares.at(-1)).toBe(1);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	});

	it("that go on to the leader beyond a bound are never later than that", () => {
		const bounded = store
			.replace("eventual", "bounded-staleness")
			.replace("p50: 200ms, p99: 200ms", "p50: 200ms, p99: 2s");
		const figure = stale(`${bounded}\n    staleBound: 500ms`, "mumbai");
		expect(figure.delayP99Ms).toBeLessThanOrEqual(500);
		expect(figure.delayP99Ms).toBeGreaterThan(stale(`${bounded}\n    staleBound: 400ms`, "mumbai").delayP99Ms);
	});
});

describe("reads that see every write", () => {
	it("are those of a strong store, of a partition's home, and of replicas that writes wait for", () => {
		const stores = [
			"    pattern: consensus\n    consistency: strong\n    leader: us",
			"    pattern: partitioned\n    consistency: eventual\n    homes: { na: us, eu: ie, in: mumbai }",
			"    pattern: leaderless\n    consistency: strong\n    conflicts: crdt",
			"    pattern: multi-leader\n    consistency: strong\n    conflicts: crdt\n    replication: { mode: sync }",
		];
		for (const store of stores) {
			const figures = stalenessFigures(threeRegions({ store }));
			expect(figures.map(({ region }) => region)).toEqual(["us", "ie", "mumbai"]);
			expect(figures.every(({ delayP99Ms, staleReadShare }) => delayP99Ms === 0 && staleReadShare === 0)).toBe(true);
		}
	});

	it("do not include weaker reads of a replica that no write waits for", () => {
		const store =
			"    pattern: single-leader\n    consistency: strong\n    leader: us\n    replication: { mode: sync, acks: 1, lag: { p50: 200ms, p99: 200ms } }";
		const feature = "    reads: eventual";
		expect(stale(store, "ie", feature).delayP99Ms).toBe(0);
		expect(stale(store, "mumbai", feature).delayP50Ms).toBeCloseTo(200 + 191.1 / 2, 1);
	});
});

describe("reads of multi-leader replicas", () => {
	const store = `    pattern: multi-leader\n    consistency: eventual\n    conflicts: crdt\n${lag}`;

	it("miss the other regions' writes only", () => {
		// In Ireland, of one record: America's 50 writes a second and India's 20.
		const spread = Math.exp((Math.log(1.3) / 2.3263) ** 2 / 2);
		const missed = 50 * (0.2 + (0.0697 / 2) * spread) + 20 * (0.2 + (0.1257 / 2) * spread);
		expect(stale(store, "ie", "    keys: 1").staleReadShare).toBeCloseTo(1 - Math.exp(-missed), 6);
	});

	it("miss none when every record is written in its own region, and half the regions are elsewhere for it", () => {
		const own = stale(store, "ie", "    keys: 1\n    affinity: 100%").staleReadShare;
		// Records at home in Ireland (30 %) are never stale there; the others are written 100 times a second.
		expect(own).toBeGreaterThan(0.69);
		expect(own).toBeLessThanOrEqual(0.7);
	});
});

describe("reads of a leaderless store that takes the first answer", () => {
	const store =
		"    pattern: leaderless\n    consistency: eventual\n    conflicts: crdt\n    quorum: { read: 1, write: 1 }";

	it("see writes of their own region at once and those of others after they arrive", () => {
		const figure = stale(store, "mumbai");
		// A fifth of the writes is coordinated in India; Ireland's arrive after 63 ms, America's after 96 ms.
		expect(figure.consistentAt[0]?.share).toBeCloseTo(0.2, 2);
		expect(figure.consistentAt.find(({ tMs }) => tMs === 200)?.share).toBeGreaterThan(0.99);
		expect(figure.delayP50Ms).toBeGreaterThan(60);
		expect(figure.delayP50Ms).toBeLessThan(110);
	});
});
