import { describe, expect, it } from "vitest";
import type { CostFigure, CostLine } from "../../../src/engine/model/figures.ts";
import { billRows } from "../../../src/engine/review/billRows.ts";
import { costBars } from "../../../src/engine/review/costBars.ts";
import { survivingRows } from "../../../src/engine/review/survivingRows.ts";

const none = { compute: 0, database: 0, storage: 0, transfer: 0, routing: 0, balancing: 0, observability: 0 };

const compute: CostLine = {
	id: "compute/api/us",
	layer: "application",
	region: "us",
	category: "compute",
	label: "api: 3 × m6i.large",
	monthly: 900,
	estimate: 900,
	basis: "catalogue",
};

const cost: CostFigure = {
	monthlyTotal: 1000,
	lines: [compute],
	byLayer: { application: 900, all: 100 },
	byRegion: { global: 100, eu: 200, us: 700 },
	byCategory: { ...none, compute: 900, transfer: 100 },
	transferShare: 0.1,
	perMillionRequests: 2,
	surviving: {
		headroomMonthly: 300,
		whileOut: { us: 1040, eu: 1000 },
		whileOutByCategory: {
			us: { ...none, compute: 900, transfer: 140 },
			eu: { ...none, compute: 900, transfer: 100 },
		},
	},
	singleRegionMonthly: 600,
	activePassiveMonthly: 1100,
	singleRegionByCategory: { ...none, compute: 600 },
	activePassiveByCategory: { ...none, compute: 1000, storage: 100 },
	singleRegionByLayer: { application: 600 },
	activePassiveByLayer: { application: 1000, data: 100 },
	singleRegionByRegion: { us: 600 },
	activePassiveByRegion: { us: 600, eu: 500 },
};

describe("the bars of the cost chart", () => {
	const input = { cost, pinned: undefined, regions: ["us", "eu"] };

	it("are the design, active-passive and one region, stacked in an order that no amount changes", () => {
		const { bars, groups } = costBars(input, "category");
		expect(bars.map(({ design, total }) => [design, total])).toEqual([
			["own", 1000],
			["activePassive", 1100],
			["singleRegion", 600],
		]);
		// Storage is only in the bill of active-passive.
		expect(groups).toEqual(["compute", "storage", "transfer"]);
	});

	it("go by the regions of the file, what is in none last", () => {
		expect(costBars(input, "region").groups).toEqual(["us", "eu", "global"]);
	});

	it("go by layer, what has none last", () => {
		expect(costBars(input, "layer").groups).toEqual(["application", "data", "all"]);
	});

	it("have the pinned baseline beside them, with the regions that only it has", () => {
		const pinned = { ...cost, monthlyTotal: 800, byRegion: { us: 500, asia: 300 } };
		const { bars, groups } = costBars({ ...input, pinned }, "region");
		expect(bars[1]).toEqual({ design: "pinned", total: 800, amounts: { us: 500, asia: 300 } });
		expect(groups).toEqual(["us", "eu", "global", "asia"]);
	});

	it("leave out what a design can't be folded into", () => {
		const alone = { ...cost, activePassiveMonthly: null, activePassiveByLayer: null };
		expect(costBars({ ...input, cost: alone }, "layer").bars.map(({ design }) => design)).toEqual([
			"own",
			"singleRegion",
		]);
	});
});

describe("the lines of the bill", () => {
	const transfer = (id: string): CostLine => ({ ...compute, id, category: "transfer", layer: "data" });

	it("stand in the groups that the bars are stacked of", () => {
		const [own] = billRows(cost);
		expect(own?.groups).toEqual({ category: "compute", layer: "application", region: "us" });
		const [fee] = billRows({ ...cost, lines: [{ ...compute, layer: null, region: null }] });
		expect(fee?.groups).toMatchObject({ layer: "all", region: "global" });
	});

	it.each([
		[
			"transfer/replication/orders/us/eu",
			{ from: "us", to: "eu" },
			{ kind: "store", id: "orders", what: "replication" },
		],
		["transfer/reads/search/eu/us", { from: "eu", to: "us" }, { kind: "feature", id: "search", what: "reads" }],
		["transfer/egress/search/eu", { from: "eu", to: null }, { kind: "feature", id: "search", what: "egress" }],
	])("of %s name the link and what causes it", (id, link, cause) => {
		expect(billRows({ ...cost, lines: [transfer(id)] })[0]).toMatchObject({ link, cause });
	});

	it("of anything else, or of all transfer in one, name none", () => {
		const rows = billRows({ ...cost, lines: [compute, transfer("transfer/pinned")] });
		expect(rows.map(({ link, cause }) => [link, cause])).toEqual([
			[null, null],
			[null, null],
		]);
	});
});

describe("the cost of surviving", () => {
	it("is what the bill becomes while a region is out, and in what it differs", () => {
		expect(survivingRows(cost)).toEqual([
			{ out: "us", monthly: 1040, change: 40, changes: [{ category: "transfer", change: 40 }] },
			{ out: "eu", monthly: 1000, change: 0, changes: [] },
		]);
	});

	it("is none where the only region is lost", () => {
		expect(survivingRows({ ...cost, surviving: null })).toEqual([]);
	});
});
