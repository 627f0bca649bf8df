import { describe, expect, it } from "vitest";
import type { AvailabilityFigure, LatencyFigure, StalenessFigure } from "../../../src/engine/model/figures.ts";
import { downtimeRows } from "../../../src/engine/review/downtimeRows.ts";
import { latencyRows, slowestFeature } from "../../../src/engine/review/latencyRows.ts";
import { regionCurves, worstCurves } from "../../../src/engine/review/stalenessCurves.ts";

const latency: LatencyFigure = {
	feature: "sign-in",
	population: "na",
	operation: "read",
	entry: [{ region: "us-east", share: 1 }],
	p50Ms: 60,
	p95Ms: 80,
	p99Ms: 100,
	parts: [
		{ label: "Last mile", p50Ms: 20, p99Ms: 40 },
		{ label: "Store", p50Ms: 30, p99Ms: 70 },
	],
	objectiveP99Ms: null,
	met: null,
};

describe("the bars of the latency chart", () => {
	it("are as long as the path's median, in the parts' proportions", () => {
		const [row] = latencyRows({ latency: [latency] }, "sign-in");
		expect(row?.parts).toEqual([
			{ label: "Last mile", ms: 24 },
			{ label: "Store", ms: 36 },
		]);
	});

	it("are of no length where no region can take the request", () => {
		const [row] = latencyRows({ latency: [{ ...latency, p50Ms: null, p95Ms: null, p99Ms: null }] }, "sign-in");
		expect(row?.parts.every(({ ms }) => ms === 0)).toBe(true);
	});

	it("start with the feature of the longest p99", () => {
		const figures = { latency: [latency, { ...latency, feature: "search", p99Ms: 300 }, { ...latency, p99Ms: 299 }] };
		expect(slowestFeature(figures)).toBe("search");
		expect(slowestFeature({ latency: [] })).toBeUndefined();
	});
});

const availability: AvailabilityFigure = {
	feature: "sign-in",
	operation: "write",
	availability: 0.9999,
	downtimeMinutesPerYear: 50,
	dominatedBy: [
		{ subject: "accounts", share: 0.6 },
		{ subject: "us-east", share: 0.2 },
	],
	objective: 0.9995,
	met: true,
};

describe("the bars of the downtime chart", () => {
	it("say what each cause takes, and leave the rest to others", () => {
		const { rows, subjects } = downtimeRows({ availability: [availability] });
		expect(subjects).toEqual(["accounts", "us-east"]);
		expect(rows[0]?.parts).toEqual([
			{ subject: "accounts", minutes: 30 },
			{ subject: "us-east", minutes: 10 },
		]);
		expect(rows[0]?.rest).toBeCloseTo(10, 9);
		// 0.05 % of 525 600 minutes.
		expect(rows[0]?.objectiveMinutes).toBeCloseTo(262.8, 6);
	});

	it("are no longer than the downtime when causes overlap", () => {
		const both = [
			{ subject: "us-east", share: 1 },
			{ subject: "eu-west", share: 1 },
		];
		const { rows, otherMinutes } = downtimeRows({ availability: [{ ...availability, dominatedBy: both }] });
		expect(rows[0]?.parts.map(({ minutes }) => minutes)).toEqual([25, 25]);
		expect(otherMinutes).toBe(0);
	});
});

const staleness: StalenessFigure = {
	feature: "search",
	store: "index",
	region: "eu-west",
	delayP50Ms: 100,
	delayP99Ms: 900,
	staleReadShare: 0.1,
	consistentAt: [
		{ tMs: 0, share: 0.2 },
		{ tMs: 100, share: 0.5 },
	],
	objectiveMs: null,
	met: null,
};

describe("the lines of the staleness chart", () => {
	it("show a feature in the region where its reads lag most", () => {
		const nearer = { ...staleness, region: "us-east", delayP99Ms: 10 };
		const { curves, points } = worstCurves({ staleness: [nearer, staleness] });
		expect(curves.map(({ figure }) => figure.region)).toEqual(["eu-west"]);
		// A logarithmic axis has no zero.
		expect(points).toEqual([{ tMs: 100, search: 0.5 }]);
	});

	it("show one feature in each region that reads it", () => {
		const nearer = { ...staleness, region: "us-east", consistentAt: [{ tMs: 100, share: 0.9 }] };
		const other = { ...staleness, feature: "settings" };
		const { curves, points } = regionCurves({ staleness: [nearer, staleness, other] }, "search");
		expect(curves.map(({ key }) => key)).toEqual(["us-east", "eu-west"]);
		expect(points).toEqual([{ tMs: 100, "us-east": 0.9, "eu-west": 0.5 }]);
	});

	it("are none when no read is ever stale", () => {
		const figures = { staleness: [{ ...staleness, delayP99Ms: 0 }] };
		expect(worstCurves(figures).curves).toEqual([]);
		expect(regionCurves(figures, "search").curves).toEqual([]);
	});
});
