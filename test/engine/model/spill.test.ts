import { describe, expect, it } from "vitest";
import { loadFigures } from "../../../src/engine/analysis/load/loadFigures.ts";
import { requestStreams } from "../../../src/engine/model/spill.ts";
import { threeRegions } from "../threeRegions.ts";

const store = "    pattern: multi-leader\n    consistency: eventual\n    conflicts: crdt";
const anycast = (spill: boolean) =>
	`routing:\n  edge: { technology: anycast, availability: 99.99%, method: anycast, spill: ${spill} }`;

/** 1,100 requests a second: 550 from America, 330 from Ireland, 220 from India. */
function load(application: string, spill: boolean): Record<string, number> {
	const design = threeRegions({ store, rest: anycast(spill), application });
	return Object.fromEntries(loadFigures(design).map((figure) => [figure.region, Math.round(figure.requestsPerSecond)]));
}

describe("spill", () => {
	it("moves what exceeds a region's capacity to the next nearest", () => {
		const capacity = ", capacityPerSecond: { us: 400, ie: 1000, mumbai: 1000 }";
		expect(load(capacity, false)).toEqual({ us: 550, ie: 330, mumbai: 220 });
		// Ireland is nearer to New York than Mumbai.
		expect(load(capacity, true)).toEqual({ us: 400, ie: 480, mumbai: 220 });
	});

	it("goes on to the one after that when the next is full", () => {
		expect(load(", capacityPerSecond: { us: 400, ie: 400, mumbai: 1000 }", true)).toEqual({
			us: 400,
			ie: 400,
			mumbai: 300,
		});
	});

	it("leaves what finds no room", () => {
		expect(load(", capacityPerSecond: 300", true)).toEqual({ us: 470, ie: 330, mumbai: 300 });
	});

	it("waits for what autoscaling adds", () => {
		const scaled = ", capacityPerSecond: { us: 400, ie: 1000, mumbai: 1000 }, autoscale: { limit: 150%, delay: 3m }";
		expect(load(scaled, true)).toEqual({ us: 550, ie: 330, mumbai: 220 });
	});

	it("neither makes nor loses requests", () => {
		const design = threeRegions({ store, rest: anycast(true), application: ", capacityPerSecond: 300" });
		const streams = requestStreams(design);
		expect(streams.reduce((sum, { requestsPerSecond }) => sum + requestsPerSecond, 0)).toBeCloseTo(1100, 9);
		const shares = streams
			.filter(({ population, operation }) => population === "na" && operation === "read")
			.reduce((sum, { share }) => sum + share, 0);
		expect(shares).toBeCloseTo(1, 12);
	});
});

describe("load", () => {
	it("leaves out the reads that the edge answers", () => {
		const feature = "    edgeCache: { hitRate: 80%, latency: { p50: 5ms, p99: 20ms } }";
		const design = threeRegions({ store, feature, application: ", capacityPerSecond: 500" });
		const figures = loadFigures(design);
		// America: half of 1,000 · 20 % reads and 100 writes.
		expect(figures[0]?.requestsPerSecond).toBeCloseTo(150, 9);
		expect(figures[0]?.utilisation).toBeCloseTo(0.3, 9);
	});
});
