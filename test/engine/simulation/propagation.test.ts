import { describe, expect, it } from "vitest";
import type { Design, Fault } from "../../../src/engine/model/design.ts";
import type { Run } from "../../../src/engine/model/run.ts";
import { minutes, play, timesOf, twoRegions } from "./designs.ts";

const checkMs = "healthCheck: { interval: 10s, failures: 3, timeout: 5s }";
const alarm: Fault = { kind: "false-alarm", region: "de", atMs: minutes, forMs: 40 * minutes };

/** Share of the Europeans that the other region serves so long after the withdrawal; linear within a step. */
function movedAfter(run: Run, seconds: number): number {
	const [withdrawn = 0] = timesOf(run, "withdrawn");
	const at = withdrawn + seconds;
	const point = Math.floor(at);
	// A step's mean stands for its start; the exact moment lies between two of them.
	const share = (index: number): number => run.series.populations.eu?.servedBy.us?.[index] ?? 0;
	return share(point) + (share(point + 1) - share(point)) * (at - point);
}

function playAlarm(design: Design): Run {
	return play(design, [alarm], { durationMs: 25 * minutes });
}

describe("DNS", () => {
	it("lets cached answers expire evenly over one ttl", () => {
		const run = playAlarm(
			twoRegions({ routing: `{ technology: route53, method: dns, ttl: 100s, ignoresTtl: 0%, ${checkMs} }` }),
		);
		for (const share of [0.1, 0.25, 0.5, 0.9]) expect(movedAfter(run, 100 * share)).toBeCloseTo(share, 1.7);
		expect(movedAfter(run, 101)).toBe(1);
	});

	it("lets the answers of resolvers that ignore it expire evenly over ten", () => {
		const run = playAlarm(
			twoRegions({ routing: `{ technology: route53, method: dns, ttl: 100s, ignoresTtl: 20%, ${checkMs} }` }),
		);
		// 0.8 min(1, t / 100) + 0.2 t / 1000
		expect(movedAfter(run, 50)).toBeCloseTo(0.4 + 0.01, 1.7);
		expect(movedAfter(run, 100)).toBeCloseTo(0.8 + 0.02, 1.7);
		expect(movedAfter(run, 500)).toBeCloseTo(0.8 + 0.1, 3);
		expect(movedAfter(run, 1001)).toBe(1);
	});

	it("goes on expiring while routing is down, since the change was made before", () => {
		const design = twoRegions({
			routing: `{ technology: route53, method: dns, ttl: 100s, ignoresTtl: 0%, ${checkMs} }`,
		});
		const [withdrawn = 0] = timesOf(playAlarm(design), "withdrawn");
		const frozen: Fault = {
			kind: "routing-down",
			routing: "entry",
			atMs: (withdrawn + 10) * 1000,
			forMs: 20 * minutes,
		};
		const run = play(design, [alarm, frozen], { durationMs: 25 * minutes });
		expect(movedAfter(run, 50)).toBeCloseTo(0.5, 1.7);
		expect(movedAfter(run, 101)).toBe(1);
	});
});

describe("anycast", () => {
	it("moves routes along a smooth curve that ends at the convergence", () => {
		const run = playAlarm(
			twoRegions({ routing: `{ technology: cloudflare, method: anycast, convergence: 100s, ${checkMs} }` }),
		);
		const shares = [0, 10, 25, 50, 75, 90, 99].map((seconds) => movedAfter(run, seconds));
		for (const [index, share] of shares.entries()) expect(share).toBeGreaterThanOrEqual(shares[index - 1] ?? 0);
		expect(shares.at(-1)).toBeLessThan(1);
		expect(movedAfter(run, 101)).toBe(1);
	});
});

describe("clients that retry", () => {
	const down: Fault = { kind: "region-down", region: "de", atMs: minutes, forMs: 10 * minutes };
	const entry = "{ technology: smart-client, method: client, timeout: 1s, retries: 1, rememberFor: 20m }";

	/** Share of the Europeans' requests that still try the region that is down first. */
	function paying(run: Run, seconds: number): number {
		return (run.series.regions.de?.demandPerSecond[60 + seconds] ?? 0) / 600;
	}

	it("learn as e^(−q·t/N) at every time", () => {
		// 600 requests/s of 36,000 / 2 users: q / N = 1 / 30 s.
		const run = play(twoRegions({ routing: entry, users: "36000" }), [down], { durationMs: 5 * minutes });
		for (const seconds of [0, 5, 10, 30, 90]) {
			// A step's mean: e^(−t/30) over a second is 0.983 of its start's.
			const mean = 30 * (Math.exp(-seconds / 30) - Math.exp(-(seconds + 1) / 30));
			expect(Math.abs(paying(run, seconds) - mean)).toBeLessThan(0.02);
		}
	});

	it("are 60 times their requests a second when nobody said how many", () => {
		const run = play(twoRegions({ routing: entry, users: "0" }), [down], { durationMs: 5 * minutes });
		for (const seconds of [30, 60, 120])
			expect(Math.abs(paying(run, seconds) - Math.exp(-seconds / 60))).toBeLessThan(0.02);
	});

	it("try the region again when they have forgotten, and pay again while it is down", () => {
		const forgetful = "{ technology: smart-client, method: client, timeout: 1s, retries: 1, rememberFor: 2m }";
		const run = play(twoRegions({ routing: forgetful, users: "1200" }), [down], { durationMs: 15 * minutes });
		// One request a second each: all have learnt in seconds, and all come back about two minutes later.
		expect(paying(run, 30)).toBeLessThan(0.01);
		expect(Math.max(...[119, 120, 121, 122].map((seconds) => paying(run, seconds)))).toBeGreaterThan(0.2);
		expect(paying(run, 150)).toBeLessThan(0.01);
		expect(run.summary.failedRequests).toBeCloseTo(0, 6);
	});

	it("count a rejection at each try, and a failure after the last", () => {
		const store =
			"{ technology: postgresql, replicas: [us, de], pattern: single-leader, consistency: eventual, leader: us, size: 1GB }";
		const design = twoRegions({ routing: entry, store, failover: "{ manualDelay: 60m }" });
		const lost: Fault = { kind: "store-down", store: "main", region: "us", atMs: minutes, forMs: 5 * minutes };
		const { summary } = play(design, [lost], { durationMs: 10 * minutes });
		expect(summary.failedRequests).toBeCloseTo(200 * 300, 3);
		expect(summary.rejectedWrites).toBeCloseTo(2 * 200 * 300, 3);
	});
});
