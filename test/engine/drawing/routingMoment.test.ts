import { describe, expect, it } from "vitest";
import { routingMoment } from "../../../src/engine/drawing/routingMoment.ts";
import type { DnsRouting } from "../../../src/engine/model/design.ts";
import type { RegionSeries, Run, RunEvent } from "../../../src/engine/model/run.ts";
import { exampleDesign } from "../layout/exampleDesign.ts";

const dns = exampleDesign("global-collaboration").routing.get("dns") as DnsRouting;
/** Checked every 10 s, and down after three failures. */
const entry: DnsRouting = { ...dns, healthCheck: { intervalMs: 10_000, failures: 3, timeoutMs: 4000 } };

const tSeconds = Array.from({ length: 121 }, (_, index) => index);

/** Seen down from the 40th second to the 90th; caches drain evenly from there over 20 s. */
const europe: RegionSeries = {
	demandPerSecond: [],
	servedPerSecond: [],
	utilisation: [],
	routedShare: tSeconds.map((t) => (t < 40 || t > 90 ? 0.4 : Math.max(0, 0.4 * (1 - (t - 40) / 20)))),
	up: [],
	seenUpBy: { dns: tSeconds.map((t) => t <= 40 || t > 90) },
};

const events: readonly RunEvent[] = [
	{ atSeconds: 40, kind: "withdrawn", subject: "eu-west", text: "" },
	{ atSeconds: 90, kind: "restored", subject: "eu-west", text: "" },
];

function at(seconds: number) {
	const run = { series: { tSeconds, populations: {}, regions: { "eu-west": europe }, stores: {} }, events };
	return routingMoment(entry, { run: run as unknown as Run, index: seconds, tSeconds: seconds, faults: [] });
}

describe("a routing entry at a moment of a run", () => {
	it("counts the checks in a row that fail before a region is seen down", () => {
		expect(at(19).failures.get("eu-west")).toBeUndefined();
		expect(at(20).failures.get("eu-west")).toBe(1);
		expect(at(30).failures.get("eu-west")).toBe(2);
		expect(at(45).failures.get("eu-west")).toBe(3);
		expect(at(100).failures.size).toBe(0);
	});

	it("says what part of its users caches still send to a withdrawn region", () => {
		expect(at(39).stillNamed.size).toBe(0);
		expect(at(50).stillNamed.get("eu-west")).toBeCloseTo(0.5, 9);
		expect(at(60).stillNamed.size).toBe(0);
		expect(at(100).stillNamed.size).toBe(0);
	});
});
