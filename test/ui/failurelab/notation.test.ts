import { describe, expect, it } from "vitest";
import type { Fault } from "../../../src/engine/model/design.ts";
import { changedFields, durationText, faultFields } from "../../../src/ui/failurelab/notation.ts";

const time = { atMs: 60_000, forMs: 600_000 };

describe("a fault in the file's notation", () => {
	it("writes durations in the largest unit that holds them evenly, from two of it on", () => {
		expect([0, 250, 60_000, 90_000, 600_000, 3_600_000, 7_200_000, 172_800_000].map(durationText)).toEqual([
			"0s",
			"250ms",
			"60s",
			"90s",
			"10m",
			"60m",
			"2h",
			"2d",
		]);
	});

	it.each<[Fault, object]>([
		[
			{ ...time, kind: "region-down", region: "eu-west" },
			{ kind: "region-down", region: "eu-west" },
		],
		[
			{ ...time, kind: "degraded", region: "eu-west", errorRate: 0.3, latencyMs: 4000 },
			{ kind: "degraded", region: "eu-west", errorRate: "30%", latency: "4s" },
		],
		[
			{ ...time, kind: "partition", between: [["a"], ["b", "c"]] },
			{ kind: "partition", between: [["a"], ["b", "c"]] },
		],
		[
			{ ...time, kind: "surge", times: 1.6 },
			{ kind: "surge", times: 1.6 },
		],
	])("names the fields of each kind", (fault, fields) => {
		expect(faultFields(fault)).toEqual({ at: "60s", for: "10m", ...fields });
	});

	it("reads in the order when, what, where, how hard", () => {
		const fault: Fault = { ...time, kind: "surge", times: 3, population: "na" };
		expect(Object.keys(faultFields(fault))).toEqual(["at", "for", "kind", "population", "times"]);
	});

	it("changes only what differs, and takes out what is no longer there", () => {
		const surge: Fault = { ...time, kind: "surge", population: "na", times: 2 };
		expect(changedFields(surge, { ...time, atMs: 90_000, kind: "surge", times: 2 })).toEqual({
			at: "90s",
			population: undefined,
		});
		expect(changedFields(surge, surge)).toEqual({});
	});
});
