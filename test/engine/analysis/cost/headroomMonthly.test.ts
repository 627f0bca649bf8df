import { describe, expect, it } from "vitest";
import { headroomMonthly, headroomTerms } from "../../../../src/engine/analysis/cost/headroomMonthly.ts";
import type { CostLine } from "../../../../src/engine/model/figures.ts";
import { twoRegions } from "../twoRegions.ts";

/** Two applications in regions a and b; the shop gets 1,000 requests a second, the search 100. */
function capacities(shop: string, search = "{ a: 0, b: 0 }") {
	return twoRegions(`
routing: { dns: { technology: ours, method: dns, policy: latency } }
application:
  shop: { name: Shop, technology: ours, latency: { p50: 1ms, p99: 2ms }, capacityPerSecond: ${shop} }
  search: { name: Search, technology: ours, latency: { p50: 1ms, p99: 2ms }, capacityPerSecond: ${search} }
data: { s: { technology: ours, replicas: [a, b], pattern: multi-leader, conflicts: last-write-wins, consistency: eventual, size: 1GB, latency: { read: { p50: 1ms, p99: 2ms }, write: { p50: 1ms, p99: 2ms } } } }
features:
  buy: { application: shop, store: s, readsPerSecond: 600, writesPerSecond: 300, itemSize: 1KB }
  look: { application: shop, store: s, readsPerSecond: 100, writesPerSecond: 0, itemSize: 1KB }
  find: { application: search, store: s, readsPerSecond: 100, writesPerSecond: 0, itemSize: 1KB }`);
}

const line = (id: string, monthly: number, category: CostLine["category"] = "compute"): CostLine => ({
	id,
	layer: "application",
	region: null,
	category,
	label: id,
	monthly,
	estimate: monthly,
	basis: "catalogue",
});

const machines = [line("compute/shop/a", 300), line("compute/shop/b", 100)];

describe("what the room for the loss of a region costs", () => {
	it("is the share of the machines' cost that is spare at peak", () => {
		// 1,600 of capacity for 1,000 at peak: 600 of 1,600 of 400 a month.
		expect(headroomMonthly(capacities("{ a: 800, b: 800 }"), machines)).toBeCloseTo((400 * 600) / 1_600, 9);
	});

	it("counts no more than the largest region's capacity", () => {
		// 4,000 would be spare of 5,000; 3,000 are in the largest region.
		expect(headroomMonthly(capacities("{ a: 3000, b: 2000 }"), machines)).toBeCloseTo((400 * 3_000) / 5_000, 9);
	});

	it("is nothing where the capacity doesn't suffice or none is given", () => {
		expect(headroomMonthly(capacities("{ a: 400, b: 500 }"), machines)).toBe(0);
		expect(headroomMonthly(capacities("{ a: 0, b: 0 }"), machines)).toBe(0);
	});

	it("is that of each application's own machines, and of machines alone", () => {
		const design = capacities("{ a: 800, b: 800 }", "{ a: 200, b: 200 }");
		const lines = [...machines, line("compute/search/a", 50), line("storage/shop/a", 1_000, "storage")];
		// The search keeps 300 of 400, of which the largest region's 200 count.
		expect(headroomMonthly(design, lines)).toBeCloseTo(150 + (50 * 200) / 400, 9);
	});
});

describe("how that is explained", () => {
	it("names each application that has machines, with its capacity, demand and largest region", () => {
		expect(headroomTerms(capacities("{ a: 800, b: 700 }", "{ a: 200, b: 200 }"), machines)).toEqual([
			{
				label: expect.stringContaining("Shop"),
				value: expect.closeTo((400 * 500) / 1_500, 9),
				unit: "a month",
				terms: [
					{ label: expect.any(String), value: 400, unit: "a month", path: "application.shop.instances" },
					{
						label: expect.any(String),
						value: expect.closeTo(500 / 1_500, 9),
						unit: "share",
						terms: [
							{ label: expect.any(String), value: 1_500, unit: "/s", path: "application.shop.capacityPerSecond" },
							{ label: expect.any(String), value: expect.closeTo(1_000, 9), unit: "/s" },
							{ label: expect.any(String), value: 800, unit: "/s" },
						],
					},
				],
			},
		]);
	});

	it("says that there are no machines with a capacity", () => {
		const only = [line("storage/shop/a", 1_000, "storage"), line("compute/shop/a", 0)];
		expect(headroomTerms(capacities("{ a: 800, b: 800 }"), only)).toMatchObject([{ value: 0, path: "application" }]);
		expect(headroomTerms(capacities("{ a: 800, b: 800 }"), [])).toMatchObject([{ value: 0, path: "application" }]);
	});
});
