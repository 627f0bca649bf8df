import { describe, expect, it } from "vitest";
import type { Fault } from "../../../src/engine/model/design.ts";
import { designOf, exampleText, minutes, play, twoRegions } from "./designs.ts";

const dns = "{ technology: route53, method: dns, ttl: 60s, healthCheck: { interval: 300s, failures: 9, timeout: 5s } }";
const cutMs = 10 * minutes;
const cut: Fault = { kind: "partition", between: [["us"], ["de"]], atMs: minutes, forMs: cutMs };

describe("a strong store in a partition", () => {
	// us, de and a third region on de's side.
	const design = designOf(
		exampleText("shop")
			.replace("spill: true, ", "")
			.replace(
				/healthCheck: \{ interval: 3s, failures: 2, timeout: 2s \}/,
				"healthCheck: { interval: 300s, failures: 9, timeout: 2s }",
			)
			.replace(/failover:\n {2}detect:\n.*\n.*\n/, ""),
	);
	const tokyoAlone: Fault = {
		kind: "partition",
		between: [["tokyo"], ["us-east", "us-west", "europe"]],
		atMs: minutes,
		forMs: cutMs,
	};
	const { series, summary } = play(design, [tokyoAlone], { durationMs: 30 * minutes });

	it("rejects all writes of the minority's side for the whole partition, and loses none", () => {
		// Japan is 20 % of 900 + 300 writes a second.
		expect(
			series.stores.inventory?.rejectedWritesPerSecond.slice(60, 660).every((rate) => Math.abs(rate - 180) < 1e-6),
		).toBe(true);
		expect(series.stores.payments?.rejectedWritesPerSecond[59]).toBe(0);
		expect(series.stores.payments?.rejectedWritesPerSecond[660]).toBe(0);
		expect(summary.rejectedWrites).toBeCloseTo((180 + 60) * 600, 3);
		expect(summary.lostWrites).toBe(0);
	});

	it("keeps its leader on the majority's side", () => {
		expect(new Set(series.stores.inventory?.leader)).toEqual(new Set(["us-east"]));
	});
});

describe("an eventual store in a partition", () => {
	const design = twoRegions({ routing: dns });
	const { series, summary } = play(design, [cut], { durationMs: 30 * minutes });
	const queue = series.stores.main?.backlogWrites["us>de"] ?? [];

	it("rejects no write", () => {
		expect(summary.rejectedWrites).toBe(0);
	});

	it("queues at the write rate", () => {
		// Half of 200 writes a second enter each region.
		expect(queue[60]).toBe(0);
		expect(queue[61]).toBeCloseTo(100, 6);
		expect(queue[660]).toBeCloseTo(100 * 600, 3);
	});

	it("drains at the catch-up rate after the repair", () => {
		// At most 200 % of 200 writes a second, of which 100 are new: 60,000 / 300.
		expect(queue[760]).toBeCloseTo(60_000 - 300 * 100, 3);
		expect(queue[861]).toBe(0);
		expect(summary.convergeSeconds).toBeCloseTo(600 + 200, 3);
		expect(summary.writes.queued).toBe(0);
	});

	it("collects the conflicts that the model gives for a partition of this length", () => {
		// Σ_k (1 − e^(−W p_k R₁ T)) (1 − e^(−W p_k R₂ T)), both sides half of 200 writes a second for 600 s,
		// a million keys of skew 0.8.
		let mass = 0;
		for (let rank = 1; rank <= 1_000_000; rank++) mass += rank ** -0.8;
		let expected = 0;
		for (let rank = 1; rank <= 1_000_000; rank++) expected += (1 - Math.exp((-60_000 * rank ** -0.8) / mass)) ** 2;
		expect(summary.conflicts / expected).toBeCloseTo(1, 2);
		expect(summary.lostUpdates).toBe(summary.conflicts);
		expect(summary.conflictsByRule + summary.conflictsForPeople).toBeCloseTo(summary.conflicts, 6);
	});
});

describe("a store with a single leader", () => {
	const store = (failover: string): string =>
		`{ technology: postgresql, replicas: [us, de], pattern: single-leader, consistency: eventual, leader: us, size: 1GB${failover} }`;
	const lost: Fault = { kind: "store-down", store: "main", region: "us", atMs: minutes, forMs: cutMs };

	it("elects another after its failover time and loses what was not copied", () => {
		const design = twoRegions({
			routing: dns,
			store: store(
				", automaticLeaderFailover: { after: 30s }, replication: { mode: async, lag: { p50: 1s, p99: 1s } }",
			),
		});
		const { series, summary } = play(design, [lost], { durationMs: 40 * minutes });
		expect(series.stores.main?.leader[89]).toBe("us");
		expect(series.stores.main?.leader[90]).toBe("de");
		expect(series.stores.main?.leader.at(-1)).toBe("us");
		// All 200 writes a second wait for the leader for 30 s.
		expect(summary.rejectedWrites).toBeCloseTo(200 * 30, 3);
		// A second of apply lag and half a round trip of about 90 ms.
		expect(summary.lostWrites).toBeGreaterThan(200 * 1.02);
		expect(summary.lostWrites).toBeLessThan(200 * 1.1);
	});

	it("rejects all writes until the leader is back when nobody promotes", () => {
		const design = twoRegions({
			routing: dns,
			store: store(""),
			failover: "{ manualDelay: 45m }",
		});
		const { summary } = play(design, [lost], { durationMs: 20 * minutes });
		expect(summary.rejectedWrites).toBeCloseTo(200 * 600, 3);
		expect(summary.lostWrites).toBe(0);
	});
});

describe("a stalled replication", () => {
	it("queues all writes and is stale by the length of the stall", () => {
		const design = twoRegions({ routing: dns });
		const stall: Fault = { kind: "replication-stall", store: "main", atMs: minutes, forMs: 5 * minutes };
		const { series } = play(design, [stall], { durationMs: 20 * minutes });
		expect(series.stores.main?.backlogWrites["de>us"]?.[360]).toBeCloseTo(100 * 300, 3);
		const usual = series.stores.main?.stalenessSeconds[0] ?? 0;
		expect(series.stores.main?.stalenessSeconds[360]).toBeCloseTo(300 + usual, 6);
	});
});
