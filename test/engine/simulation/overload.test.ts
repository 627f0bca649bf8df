import { describe, expect, it } from "vitest";
import type { Fault } from "../../../src/engine/model/design.ts";
import { designOf, exampleText, minutes, play, twoRegions } from "./designs.ts";

describe("flapping.yaml", () => {
	const eu = designOf(exampleText("flapping"));
	const fault: Fault = {
		kind: "degraded",
		region: "eu",
		errorRate: 0.6,
		latencyMs: 3000,
		atMs: 2 * minutes,
		forMs: 30 * minutes,
	};

	it("flaps for as long as the fault lasts, and settles within 3 minutes of the repair", () => {
		for (const seed of [1, 2, 3, 4]) {
			const { summary, series, events } = play(eu, [fault], { durationMs: 60 * minutes, seed });
			const during = events.filter(({ kind, atSeconds }) => kind === "withdrawn" && atSeconds < 32 * 60);
			expect(during.length).toBeGreaterThanOrEqual(6);
			expect(summary.failovers).toBeGreaterThanOrEqual(6);
			const settled = (32 + 3) * 60;
			for (const population of Object.values(series.populations)) {
				expect(Math.max(...population.errorShare.slice(settled))).toBeLessThan(1e-9);
			}
			expect(series.regions.eu?.routedShare[settled]).toBeCloseTo(0.5, 6);
		}
	});

	it("withdraws once and restores once with room between the thresholds and a cooldown", () => {
		const calm = designOf(
			exampleText("flapping")
				.replace(
					"traffic: { errorRate: 10%, latency: 5s, window: 30s }",
					"traffic: { errorRate: 50%, latency: 8s, window: 30s }",
				)
				.replace("cooldown: 0s", "cooldown: 5m"),
		);
		for (const seed of [1, 2, 3, 4]) {
			const { events } = play(calm, [fault], { durationMs: 60 * minutes, seed });
			expect(events.filter(({ kind }) => kind === "withdrawn")).toHaveLength(1);
			expect(events.filter(({ kind }) => kind === "restored")).toHaveLength(1);
		}
	});
});

describe("a storm of retries", () => {
	const stormy = (collapse: number) =>
		twoRegions({
			routing: "{ technology: smart-client, method: client, timeout: 1s, retries: 3, rememberFor: 1s }",
			// 600 requests a second enter each region: 80 % of 750.
			capacity: `capacityPerSecond: 750, collapse: ${collapse}`,
		});
	const surge: Fault = { kind: "surge", times: 4, atMs: minutes, forMs: 5 * minutes };

	it("outlives its fault when goodput collapses: 0.8 C stays at 2.5 C", () => {
		const { series } = play(stormy(1), [surge], { durationMs: 20 * minutes });
		// x = 0.8 (1 + f + f² + f³) with f = 1 − 1/x² has its upper solution at 2.51.
		expect(series.regions.us?.utilisation[59]).toBeCloseTo(0.8, 6);
		expect(series.regions.us?.utilisation.at(-1)).toBeCloseTo(2.51, 1);
	});

	it("dies down when overload is shed perfectly", () => {
		const { series, summary } = play(stormy(0), [surge], { durationMs: 20 * minutes });
		expect(series.regions.us?.utilisation.at(-1)).toBeCloseTo(0.8, 6);
		expect(series.populations.na?.errorShare.at(-1)).toBeCloseTo(0, 9);
		expect(summary.failedRequests).toBeGreaterThan(0);
	});
});

describe("overload", () => {
	const dns = "{ technology: route53, method: dns }";
	const surge: Fault = { kind: "surge", times: 2, atMs: minutes, forMs: 10 * minutes };

	it("gives a goodput of C · (C / x)^collapse", () => {
		// 1,200 requests a second on 1,000: 1,000 · (1,000 / 1,200) = 833.
		const { series } = play(twoRegions({ routing: dns, capacity: "capacityPerSecond: 1000, collapse: 1" }), [surge], {
			durationMs: 15 * minutes,
		});
		expect(series.regions.us?.servedPerSecond[120]).toBeCloseTo(1000 * (1000 / 1200), 6);
		expect(series.populations.na?.errorShare[120]).toBeCloseTo(1 - (1000 / 1200) ** 2, 9);
	});

	it("is answered by autoscaling after its delay", () => {
		const capacity = "capacityPerSecond: 1000, autoscale: { limit: 150%, delay: 3m }";
		const { series, events } = play(twoRegions({ routing: dns, capacity }), [surge], { durationMs: 20 * minutes });
		expect(events.find(({ kind }) => kind === "autoscaled")?.atSeconds).toBe(240);
		expect(series.populations.na?.errorShare[239]).toBeGreaterThan(0.3);
		expect(series.populations.na?.errorShare[240]).toBe(0);
		expect(series.regions.us?.utilisation[240]).toBeCloseTo(1200 / 1500, 9);
	});

	it("spills to the next region with room", () => {
		const onlyEurope: Fault = { ...surge, kind: "surge", population: "eu" };
		const entry = "{ technology: gcp-global-lb, method: anycast, spill: true }";
		const { series } = play(twoRegions({ routing: entry, capacity: "capacityPerSecond: 1000" }), [onlyEurope], {
			durationMs: 15 * minutes,
		});
		// 1,200 from Europe on 1,000; America has 400 to spare.
		expect(series.regions.de?.servedPerSecond[120]).toBeCloseTo(1000, 6);
		expect(series.populations.eu?.servedBy.us?.[120]).toBeCloseTo(200 / 1200, 6);
		expect(series.populations.eu?.errorShare[120]).toBeCloseTo(0, 9);
	});
});
