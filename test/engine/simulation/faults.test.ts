import { describe, expect, it } from "vitest";
import type { Fault } from "../../../src/engine/model/design.ts";
import { minutes, play, slowDns, threeRegions, timesOf, twoRegions } from "./designs.ts";

const dnsDesign = twoRegions({ routing: slowDns });
const times = { atMs: minutes, forMs: 4 * minutes };
const later = { atMs: 3 * minutes, forMs: 4 * minutes };
const degraded = (errorRate: number, latencyMs = 0): Fault => ({
	kind: "degraded",
	region: "de",
	errorRate,
	latencyMs,
	...times,
});

describe("faults of one kind that overlap", () => {
	it("keep a region down until the last of them is over", () => {
		const faults: readonly Fault[] = [
			{ kind: "region-down", region: "de", ...times },
			{ kind: "region-down", region: "de", ...later },
		];
		const { series } = play(dnsDesign, faults, { durationMs: 10 * minutes });
		const up = series.regions.de?.up ?? [];
		expect(up.flatMap((isUp, point) => (isUp ? [] : [point]))).toEqual(Array.from({ length: 360 }, (_, k) => 60 + k));
	});

	it("fail independently where a region degrades twice, and delay twice", () => {
		const faults = [degraded(0.5, 300), degraded(0.2, 200)];
		const { series } = play(dnsDesign, faults, { durationMs: 3 * minutes });
		expect(series.populations.eu?.errorShare[100]).toBeCloseTo(1 - 0.5 * 0.8, 9);
		const [before = 0, after = 0] = [59, 100].map((point) => series.populations.eu?.p99Ms[point] ?? 0);
		expect(after - before).toBeCloseTo(500, 3);
	});

	it("multiply where demand surges twice, and end each for itself", () => {
		const faults: readonly Fault[] = [
			{ kind: "surge", times: 2, ...times },
			{ kind: "surge", times: 3, population: "eu", ...later },
		];
		const { series } = play(dnsDesign, faults, { durationMs: 10 * minutes });
		const demand = (region: string, point: number): number => series.regions[region]?.demandPerSecond[point] ?? 0;
		expect([100, 200, 350, 450].map((point) => Math.round(demand("de", point)))).toEqual([1200, 3600, 1800, 600]);
		expect([100, 200, 350, 450].map((point) => Math.round(demand("us", point)))).toEqual([1200, 1200, 600, 600]);
	});

	it("add up on a slow link, both ways and in what replicates over it", () => {
		const slow: Fault = { kind: "slow-link", between: ["us", "de"], latencyMs: 300, ...times };
		const back: Fault = { kind: "slow-link", between: ["de", "us"], latencyMs: 100, ...times };
		const { series } = play(dnsDesign, [slow, back], { durationMs: 6 * minutes });
		const lag = series.stores.main?.stalenessSeconds ?? [];
		// Half of 400 ms more, as the mean of a round trip with a tail: RTT × 1.3 at its 99th percentile.
		const sigma = Math.log(1.3) / 2.326348;
		expect((lag[100] ?? 0) - (lag[59] ?? 0)).toBeCloseTo(0.2 * Math.exp((sigma * sigma) / 2), 6);
		expect(lag[301]).toBeCloseTo(lag[59] ?? 0, 9);
	});

	it("cut what either of two partitions cuts", () => {
		const store =
			"{ technology: dynamodb-global-tables, replicas: [us, de, jp], pattern: multi-leader, consistency: eventual, conflicts: last-write-wins, size: 1GB }";
		const faults: readonly Fault[] = [
			{ kind: "partition", between: [["us"], ["de"]], ...times },
			{ kind: "partition", between: [["de"], ["jp"]], ...later },
		];
		const { series } = play(threeRegions({ routing: slowDns, store }), faults, { durationMs: 15 * minutes });
		const queue = (direction: string, point: number): number =>
			series.stores.main?.backlogWrites[direction]?.[point] ?? 0;
		// America writes 100 a second, Europe 60, Asia 40; a region in no group reaches all.
		expect(queue("us>de", 120)).toBeCloseTo(100 * 60, 3);
		expect(queue("de>us", 120)).toBeCloseTo(60 * 60, 3);
		expect([queue("de>jp", 120), queue("us>jp", 240), queue("jp>us", 240)]).toEqual([0, 0, 0]);
		expect(queue("de>jp", 240)).toBeCloseTo(60 * 60, 3);
		expect(queue("jp>de", 240)).toBeCloseTo(40 * 60, 3);
	});
});

describe("faults of different kinds that overlap", () => {
	it("act together: a degraded region in a surge", () => {
		const { series } = play(dnsDesign, [degraded(0.25), { kind: "surge", times: 2, ...times }], {
			durationMs: 3 * minutes,
		});
		expect(series.regions.de?.demandPerSecond[100]).toBeCloseTo(1200, 6);
		expect(series.regions.de?.servedPerSecond[100]).toBeCloseTo(900, 6);
	});

	it("multiply what an edge cache answers too, of which no region sees anything", () => {
		const feature =
			"{ application: api, store: main, readsPerSecond: 1000, writesPerSecond: 0, itemSize: 1KB, edgeCache: { hitRate: 100%, latency: { p50: 5ms, p99: 20ms } } }";
		const run = play(
			twoRegions({ routing: slowDns, feature }),
			[{ kind: "surge", times: 3, population: "eu", ...times }],
			{
				durationMs: 6 * minutes,
			},
		);
		expect(run.series.regions.de?.demandPerSecond[100]).toBe(0);
		// Four of the six minutes bring Europe's half three times.
		const [reads] = run.outcomes ?? [];
		expect(reads?.requests).toBeCloseTo(500 * 360 + 500 * (120 + 3 * 240), 3);
	});

	it("add nothing to a region that is down already", () => {
		const down: Fault = { kind: "region-down", region: "de", ...times };
		const alone = play(dnsDesign, [down], { durationMs: 8 * minutes });
		const both = play(dnsDesign, [down, degraded(0.9, 5000)], { durationMs: 8 * minutes });
		expect(both.series).toEqual(alone.series);
		expect(both.summary).toEqual(alone.summary);
	});

	it("leave the other replica to a store of which one is down, until that is cut off", () => {
		const lost: Fault = { kind: "store-down", store: "main", region: "de", ...times };
		const cut: Fault = { kind: "partition", between: [["us"], ["de"]], ...later };
		const { series } = play(dnsDesign, [lost, cut], { durationMs: 8 * minutes });
		const errors = series.populations.eu?.errorShare ?? [];
		expect([errors[100], errors[200], errors[301]]).toEqual([0, 1, 0]);
		// The way to the other continent and back is about 90 ms; a p99 of a sum is less than the sum of the p99s.
		const [before = 0, during = 0] = [59, 100].map((point) => series.populations.eu?.p99Ms[point] ?? 0);
		expect(during - before).toBeGreaterThan(60);
	});
});

describe("a fault", () => {
	it("of no length does nothing", () => {
		const quiet = play(dnsDesign, [], { durationMs: 2 * minutes });
		const run = play(dnsDesign, [{ kind: "region-down", region: "de", atMs: minutes, forMs: 0 }], {
			durationMs: 2 * minutes,
		});
		expect(run.series).toEqual(quiet.series);
		expect(run.events).toEqual([]);
	});

	it("between two steps counts for its time", () => {
		const half: Fault = { kind: "degraded", region: "de", errorRate: 0.8, latencyMs: 0, atMs: 60_250, forMs: 500 };
		const { series } = play(dnsDesign, [half], { durationMs: 2 * minutes });
		expect(series.populations.eu?.errorShare[60]).toBeCloseTo(0.4, 9);
	});

	it("from the very start is there at the first point", () => {
		const { series, events } = play(dnsDesign, [{ kind: "region-down", region: "de", atMs: 0, forMs: minutes }], {
			durationMs: 2 * minutes,
		});
		expect(events[0]?.atSeconds).toBe(0);
		expect(series.regions.de?.up[0]).toBe(false);
		expect(series.populations.eu?.errorShare[0]).toBe(1);
	});
});

describe("what exceeds a region's capacity", () => {
	it("spills into no region that is down, even before routing knows", () => {
		const entry =
			"{ technology: gcp-global-lb, method: anycast, spill: true, healthCheck: { interval: 300s, failures: 9, timeout: 5s } }";
		const design = twoRegions({ routing: entry, capacity: "capacityPerSecond: 1000, collapse: 0" });
		const faults: readonly Fault[] = [
			{ kind: "region-down", region: "de", ...times },
			{ kind: "surge", times: 2, population: "na", ...times },
		];
		const { series } = play(design, faults, { durationMs: 3 * minutes });
		// 1,200 on 1,000, all of them asked for in America.
		expect(series.regions.us?.demandPerSecond[100]).toBeCloseTo(1200, 6);
		expect(series.regions.us?.servedPerSecond[100]).toBeCloseTo(1000, 6);
	});
});

describe("standby regions", () => {
	const store =
		"{ technology: dynamodb-global-tables, replicas: [us, de, jp], pattern: multi-leader, consistency: eventual, conflicts: last-write-wins, size: 1GB }";
	const entry =
		"{ technology: route53, method: dns, ttl: 20s, ignoresTtl: 0%, healthCheck: { interval: 10s, failures: 3, timeout: 5s } }";
	const bothDown: readonly Fault[] = ["us", "de"].map((region) => ({
		kind: "region-down",
		region,
		atMs: minutes,
		forMs: 20 * minutes,
	}));
	const design = (standby: string) =>
		threeRegions({
			routing: entry,
			store,
			roles: ", role: standby",
			failover: `{ standby: ${standby}, manualDelay: 5m, recover: { cooldown: 0s } }`,
		});

	it("take no traffic while an active region is up", () => {
		const { series } = play(design("automatic"), [bothDown[0] as Fault], { durationMs: 10 * minutes });
		expect(Math.max(...(series.regions.jp?.demandPerSecond ?? []))).toBe(0);
	});

	it("take over when all active regions are seen down, and people take their time about it", () => {
		for (const [standby, delaySeconds] of [
			["automatic", 0],
			["manual", 300],
		] as const) {
			const run = play(design(standby), bothDown, { durationMs: 30 * minutes });
			const noticed = Math.max(...timesOf(run, "detected"));
			expect(timesOf(run, "standby-activated")[0]).toBeCloseTo(noticed + delaySeconds, 6);
			expect(run.series.populations.na?.errorShare[Math.ceil(noticed + delaySeconds) + 25]).toBeCloseTo(0, 9);
			expect(run.series.regions.jp?.demandPerSecond.at(-1)).toBe(0);
		}
	});
});
