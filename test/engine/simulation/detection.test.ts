import { describe, expect, it } from "vitest";
import type { Design, Fault } from "../../../src/engine/model/design.ts";
import { minutes, play, slowDns, threeRegions, timesOf, twoRegions } from "./designs.ts";

const checks = "healthChecks: { interval: 10s, failures: 3, timeout: 5s }";
const traffic = "traffic: { errorRate: 50%, latency: 5s, window: 90s }";
const recover = "recover: { errorRate: 10%, cooldown: 0s }";
const down: Fault = { kind: "region-down", region: "de", atMs: minutes, forMs: 10 * minutes };
const alarm: Fault = { kind: "false-alarm", region: "de", atMs: minutes, forMs: 10 * minutes };
const seeds = [1, 2, 3, 4, 5];

function degraded(errorRate: number, latencyMs: number, forMs = 10 * minutes): Fault {
	return { kind: "degraded", region: "de", errorRate, latencyMs, atMs: minutes, forMs };
}

function detectSeconds(design: Design, faults: readonly Fault[], seed = 1): number | null {
	return play(design, faults, { durationMs: 15 * minutes, seed }).summary.detectSeconds;
}

function twoWith(detect: string): Design {
	return twoRegions({ routing: slowDns, failover: `{ detect: { ${detect} }, ${recover} }` });
}

describe("signals combined", () => {
	it("by any act when the first says so: three checks and a timeout", () => {
		for (const seed of seeds) {
			const seconds = detectSeconds(twoWith(`${checks}, ${traffic}, combine: any`), [down], seed);
			expect(seconds).toBeGreaterThanOrEqual(25);
			expect(seconds).toBeLessThanOrEqual(35);
		}
	});

	it("by all act when the last says so: the traffic's window", () => {
		for (const seed of seeds) {
			expect(detectSeconds(twoWith(`${checks}, ${traffic}, combine: all`), [down], seed)).toBeCloseTo(90, 6);
		}
	});

	it("by all take no region out on a false alarm, by any they do", () => {
		expect(detectSeconds(twoWith(`${checks}, ${traffic}, combine: all`), [alarm])).toBeNull();
		expect(detectSeconds(twoWith(`${checks}, ${traffic}, combine: any`), [alarm])).toBeGreaterThanOrEqual(25);
	});
});

describe("a traffic signal", () => {
	const design = twoWith("traffic: { errorRate: 50%, latency: 5s, window: 30s }");

	it("fires on errors above its threshold, not at it", () => {
		expect(detectSeconds(design, [degraded(0.51, 0)])).toBeCloseTo(30, 6);
		expect(detectSeconds(design, [degraded(0.5, 0)])).toBeNull();
	});

	it("fires on the median inside the region, without the user's way", () => {
		expect(detectSeconds(design, [degraded(0, 5001)])).toBeCloseTo(30, 6);
		expect(detectSeconds(design, [degraded(0, 4900)])).toBeNull();
	});

	it("doesn't fire when one second of the window was fine", () => {
		const first = degraded(0.9, 0, 29_000);
		const second: Fault = { ...first, atMs: first.atMs + 30_000 };
		expect(detectSeconds(design, [first, second])).toBeNull();
		expect(detectSeconds(design, [first, { ...second, atMs: first.atMs + 29_000 }])).toBeCloseTo(30, 6);
	});

	it("sees the fault of a region without traffic by its probes, and clears a window after the repair", () => {
		const run = play(design, [degraded(0.6, 0)], { durationMs: 15 * minutes });
		expect(timesOf(run, "withdrawn")).toEqual([90]);
		expect(run.series.regions.de?.demandPerSecond[400]).toBe(0);
		expect(timesOf(run, "restored")).toEqual([660 + 30]);
	});
});

describe("a health check", () => {
	const design = twoWith(checks);

	it("fails at once when half of the requests do", () => {
		for (const seed of seeds) {
			const seconds = detectSeconds(design, [degraded(0.5, 0)], seed);
			expect(seconds).toBeGreaterThanOrEqual(20);
			expect(seconds).toBeLessThanOrEqual(30);
			expect(detectSeconds(design, [degraded(0.49, 0)], seed)).toBeNull();
		}
	});

	it("fails after its timeout when the answer takes longer", () => {
		for (const seed of seeds) {
			const seconds = detectSeconds(design, [degraded(0, 5001)], seed);
			expect(seconds).toBeGreaterThanOrEqual(25);
			expect(seconds).toBeLessThanOrEqual(35);
		}
		expect(detectSeconds(design, [degraded(0, 4900)])).toBeNull();
	});

	it("needs as many successes in a row before the region is back", () => {
		const run = play(design, [{ ...down, forMs: 5 * minutes }], { durationMs: 15 * minutes });
		const [restored = 0] = timesOf(run, "restored", "de");
		expect(restored - 360).toBeGreaterThanOrEqual(20);
		expect(restored - 360).toBeLessThanOrEqual(30);
	});
});

describe("a quorum of three regions", () => {
	const multiLeader =
		"{ technology: dynamodb-global-tables, replicas: [us, de, jp], pattern: multi-leader, consistency: eventual, conflicts: last-write-wins, size: 1GB }";
	const seen = (quorum: string, fault: Fault): readonly string[] => {
		const detect = `healthChecks: { interval: 10s, failures: 3, timeout: 5s, quorum: ${quorum} }`;
		const design = threeRegions({
			routing: slowDns,
			failover: `{ detect: { ${detect} }, ${recover} }`,
			store: multiLeader,
		});
		const { events } = play(design, [fault], { durationMs: 5 * minutes });
		return events.flatMap(({ kind, subject }) => (kind === "detected" ? [subject] : [])).toSorted();
	};
	const oneLink: Fault = { kind: "partition", between: [["us"], ["de"]], atMs: minutes, forMs: 3 * minutes };
	const cutOff: Fault = { kind: "partition", between: [["us"], ["de", "jp"]], atMs: minutes, forMs: 3 * minutes };

	it("sees no region down where only one of two others can't reach it, unless any is enough", () => {
		expect(seen("majority", oneLink)).toEqual([]);
		expect(seen("all", oneLink)).toEqual([]);
		expect(seen("any", oneLink)).toEqual(["de", "us"]);
	});

	it("sees the region down that both others can't reach", () => {
		expect(seen("majority", cutOff)).toEqual(["us"]);
		expect(seen("all", cutOff)).toEqual(["us"]);
		expect(seen("majority", down)).toEqual(["de"]);
	});
});

describe("a replication lag", () => {
	it("beyond its bound is a sign of a partition", () => {
		const design = twoWith("replicationLag: 30s");
		const cut: Fault = { kind: "partition", between: [["us"], ["de"]], atMs: minutes, forMs: 5 * minutes };
		const run = play(design, [cut], { durationMs: 10 * minutes });
		const [signal = 0] = timesOf(run, "partition-signal", "main");
		expect(signal).toBeGreaterThanOrEqual(89);
		expect(signal).toBeLessThanOrEqual(91);
		expect(run.summary.detectSeconds).toBeCloseTo(signal - 60, 6);
		expect(run.summary.failovers).toBe(0);
	});
});

describe("the cooldown", () => {
	const dns =
		"{ technology: route53, method: dns, ttl: 10s, ignoresTtl: 0%, healthCheck: { interval: 5s, failures: 2, timeout: 1s } }";

	it("holds a region out for as long, whatever took it out", () => {
		const causes = [
			twoRegions({ routing: dns, failover: "{ recover: { cooldown: 5m } }" }),
			twoRegions({ routing: slowDns, failover: `{ detect: { ${checks} }, recover: { cooldown: 5m } }` }),
		];
		for (const design of causes) {
			const run = play(design, [{ ...alarm, forMs: minutes }], { durationMs: 15 * minutes });
			const [out = 0] = timesOf(run, "withdrawn");
			expect(timesOf(run, "restored")).toHaveLength(1);
			expect(timesOf(run, "restored")[0]).toBeCloseTo(out + 300, 6);
		}
		const signalled = twoRegions({
			routing: slowDns,
			failover: "{ detect: { traffic: { errorRate: 50%, latency: 5s, window: 10s } }, recover: { cooldown: 5m } }",
		});
		const run = play(signalled, [{ ...down, forMs: minutes }], { durationMs: 15 * minutes });
		expect([timesOf(run, "withdrawn"), timesOf(run, "restored")]).toEqual([[70], [370]]);
	});

	it("keeps a region that has just come back, although it fails again", () => {
		const design = twoRegions({ routing: dns, failover: "{ recover: { cooldown: 5m } }" });
		const again: Fault = { ...alarm, atMs: 7 * minutes, forMs: 10 * minutes };
		const run = play(design, [{ ...alarm, forMs: minutes }, again], { durationMs: 30 * minutes });
		const [first = 0, second = 0] = timesOf(run, "withdrawn");
		expect(timesOf(run, "restored")[0]).toBeCloseTo(first + 300, 6);
		expect(second).toBeCloseTo(first + 600, 6);
	});
});

describe("when every region is marked unhealthy", () => {
	it("routing fails open and all that works goes on", () => {
		const dns =
			"{ technology: route53, method: dns, ttl: 10s, healthCheck: { interval: 5s, failures: 2, timeout: 1s } }";
		const run = play(twoRegions({ routing: dns }), [alarm, { ...alarm, region: "us" }], { durationMs: 5 * minutes });
		expect(timesOf(run, "failed-open", "entry").length).toBe(1);
		expect(run.summary.failedRequests).toBeCloseTo(0, 6);
		expect(run.series.regions.de?.routedShare.at(-1)).toBeCloseTo(0.5, 9);
	});
});
