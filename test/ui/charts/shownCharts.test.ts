import { describe, expect, it } from "vitest";
import { shownCharts } from "../../../src/ui/charts/shownCharts.ts";

const charts = [
	{ name: "latency", columns: 1 },
	{ name: "cost", columns: 1 },
	{ name: "availability", columns: 1 },
	{ name: "business", columns: 2 },
];

function shown(first: number, columns: number, rows = 1): readonly string[] {
	return shownCharts(charts, { first, columns, rows }).map(({ name }) => name);
}

describe("the charts shown", () => {
	it("are as many as fit, from the chosen one on", () => {
		expect(shown(0, 2)).toEqual(["latency", "cost"]);
		expect(shown(1, 2)).toEqual(["cost", "availability"]);
	});

	it("give a wide one the columns that it needs", () => {
		expect(shown(3, 2)).toEqual(["business"]);
		// No room for it beside the chosen one: the one before that fills the row.
		expect(shown(2, 2)).toEqual(["cost", "availability"]);
		expect(shown(3, 1)).toEqual(["business"]);
	});

	it("fill the room with those before the chosen one", () => {
		expect(shown(3, 3)).toEqual(["availability", "business"]);
		expect(shown(3, 5)).toEqual(["latency", "cost", "availability", "business"]);
	});

	it("stand in rows where there are some", () => {
		expect(shown(0, 2, 2)).toEqual(["latency", "cost", "availability"]);
		expect(shown(1, 2, 2)).toEqual(["cost", "availability", "business"]);
		expect(shown(3, 2, 2)).toEqual(["cost", "availability", "business"]);
	});
});
