import { describe, expect, it } from "vitest";
import type { Design, Fault } from "../../../src/engine/model/design.ts";
import { minutes, numbers, play, twoRegions } from "./designs.ts";

const down: Fault = { kind: "region-down", region: "de", atMs: minutes, forMs: 10 * minutes };
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

function recoverSecondsOf(design: Design): readonly number[] {
	return seeds.map((seed) => {
		const { recoverSeconds } = play(design, [down], { durationMs: 30 * minutes, seed }).summary;
		if (recoverSeconds === null) throw new Error("never recovered");
		return recoverSeconds;
	});
}

describe("DNS failover", () => {
	it("brings users back within 1 to 2 minutes with checks every 10 s × 3 and a ttl of 60 s", () => {
		const design = twoRegions({
			routing:
				"{ technology: route53, method: dns, ttl: 60s, ignoresTtl: 0%, healthCheck: { interval: 10s, failures: 3, timeout: 5s } }",
		});
		for (const seconds of recoverSecondsOf(design)) {
			expect(seconds).toBeGreaterThanOrEqual(60);
			expect(seconds).toBeLessThanOrEqual(120);
		}
	});

	it("lies within one check interval of the worst case: interval × failures + timeout + the ttl's 99 %", () => {
		const design = twoRegions({
			routing:
				"{ technology: route53, method: dns, ttl: 60s, ignoresTtl: 1%, healthCheck: { interval: 30s, failures: 3, timeout: 5s } }",
		});
		// t solves 0.99 · (1 − t/60) + 0.01 · (1 − t/600) = 0.01.
		const expiry = 0.99 / (0.99 / 60 + 0.01 / 600);
		const worst = 3 * 30 + 5 + expiry;
		for (const seconds of recoverSecondsOf(design)) {
			expect(seconds).toBeGreaterThanOrEqual(worst - 30 - 1);
			expect(seconds).toBeLessThanOrEqual(worst + 1);
			expect(seconds).toBeGreaterThanOrEqual(120);
			expect(seconds).toBeLessThanOrEqual(180);
		}
	});

	it("keeps cached answers going while routing is down, and takes the region out when it is back", () => {
		const design = twoRegions({ routing: "{ technology: route53, method: dns, ttl: 60s, ignoresTtl: 0% }" });
		const frozen: Fault = { kind: "routing-down", routing: "entry", atMs: 0, forMs: 5 * minutes };
		const { events } = play(design, [down, frozen], { durationMs: 20 * minutes });
		expect(events.find(({ kind }) => kind === "withdrawn")?.atSeconds).toBe(300);
	});
});

describe("anycast", () => {
	it("moves the users in 10 to 30 s", () => {
		const design = twoRegions({ routing: "{ technology: cloudflare, method: anycast, convergence: 20s }" });
		for (const seconds of recoverSecondsOf(design)) {
			expect(seconds).toBeGreaterThanOrEqual(10);
			expect(seconds).toBeLessThanOrEqual(30);
			// At worst 2 × 2 s + 1 s until it is noticed, and 20 s until all routes have moved.
			expect(seconds).toBeGreaterThanOrEqual(25 - 2 - 1);
			expect(seconds).toBeLessThanOrEqual(25 + 1);
		}
	});
});

describe("a client that retries", () => {
	const design = twoRegions({ routing: "{ technology: smart-client, method: client, timeout: 1s, retries: 1 }" });
	const run = play(design, [down], { durationMs: 30 * minutes });

	it("fails no request while others have room", () => {
		expect(run.summary.failedRequests).toBeCloseTo(0, 6);
		expect(run.summary.recoverSeconds).toBeCloseTo(1, 6);
	});

	it("pays 1 to 2 s more on its first request", () => {
		const { p99Ms } = run.series.populations.eu ?? { p99Ms: [] };
		const before = p99Ms[50] ?? 0;
		const after = p99Ms[61] ?? 0;
		expect(after - before).toBeGreaterThan(1000);
		expect(after - before).toBeLessThan(2000);
	});

	it("has learnt where to go by e^(−q·t/N)", () => {
		// 600 requests/s of 18,000 users: q/N = 1/30 s; after 60 s e^−2 of the requests still pay.
		const atHalfAMinute = run.series.regions.de?.demandPerSecond[120] ?? 0;
		expect(atHalfAMinute / 600).toBeCloseTo(Math.exp(-2), 2);
	});

	it("goes back to its region after it has forgotten", () => {
		expect(run.series.populations.eu?.servedBy.de?.at(-1)).toBeCloseTo(1, 9);
	});
});

describe("manual failover", () => {
	it("takes people's delay after the detection", () => {
		const design = twoRegions({
			routing: "{ technology: route53, method: dns, ttl: 60s, ignoresTtl: 0% }",
			failover:
				"{ mode: manual, manualDelay: 20m, detect: { healthChecks: { interval: 10s, failures: 3, timeout: 5s } } }",
		});
		const long: Fault = { ...down, forMs: 60 * minutes };
		const { summary } = play(design, [long], { durationMs: 70 * minutes });
		const worst = 3 * 10 + 5 + 20 * 60 + 0.99 * 60;
		expect(summary.recoverSeconds).toBeGreaterThanOrEqual(worst - 10 - 1);
		expect(summary.recoverSeconds).toBeLessThanOrEqual(worst + 1);
	});
});

describe("a traffic signal", () => {
	it("fires after its window", () => {
		const design = twoRegions({
			routing: "{ technology: route53, method: dns, healthCheck: { interval: 300s, failures: 3, timeout: 5s } }",
			failover: "{ detect: { traffic: { errorRate: 50%, latency: 10s, window: 45s } } }",
		});
		expect(play(design, [down], { durationMs: 10 * minutes }).summary.detectSeconds).toBeCloseTo(45, 6);
	});
});

describe("health checks between regions", () => {
	const checks = "{ detect: { healthChecks: { interval: 10s, failures: 3, timeout: 5s } }, recover: { cooldown: 0s } }";
	const slowEntry =
		"{ technology: route53, method: dns, ttl: 30s, ignoresTtl: 0%, healthCheck: { interval: 300s, failures: 9, timeout: 5s } }";

	it("mark both of two regions down when they are cut off from each other, and routing fails open", () => {
		const design = twoRegions({ routing: slowEntry, failover: checks });
		const cut: Fault = { kind: "partition", between: [["us"], ["de"]], atMs: minutes, forMs: 5 * minutes };
		const { events, summary } = play(design, [cut], { durationMs: 10 * minutes });
		expect(
			events
				.filter(({ kind }) => kind === "detected")
				.map(({ subject }) => subject)
				.toSorted(),
		).toEqual(["de", "us"]);
		expect(events.some(({ kind }) => kind === "failed-open")).toBe(true);
		expect(summary.failedRequests).toBeCloseTo(0, 6);
	});

	it("take a region out on a false alarm although it serves", () => {
		const design = twoRegions({ routing: slowEntry, failover: checks });
		const alarm: Fault = { kind: "false-alarm", region: "de", atMs: minutes, forMs: 5 * minutes };
		const { series, summary } = play(design, [alarm], { durationMs: 15 * minutes });
		expect(summary.failovers).toBe(1);
		expect(summary.failedRequests).toBeCloseTo(0, 6);
		expect(summary.recoverSeconds).toBe(0);
		expect(series.regions.de?.routedShare[200]).toBe(0);
		expect(series.regions.de?.routedShare.at(-1)).toBeCloseTo(0.5, 9);
	});
});

describe("requests under way", () => {
	it("die with their region", () => {
		const design = twoRegions({ routing: "{ technology: route53, method: dns }" });
		const { populations } = play(design, [down], { durationMs: 2 * minutes }).series;
		expect(populations.eu?.errorShare[59]).toBe(0);
		expect(populations.eu?.errorShare[60]).toBeCloseTo(1, 9);
		expect(numbers(populations.eu?.p99Ms ?? []).every((value) => value > 0)).toBe(true);
	});
});
