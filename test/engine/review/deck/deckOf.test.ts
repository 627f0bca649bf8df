import { describe, expect, it } from "vitest";
import type { DeckBars } from "../../../../src/engine/model/deck.ts";
import { worstRows } from "../../../../src/engine/review/deck/worstRows.ts";
import { deckOfDesign } from "../../drawing/slides/openedDeck.ts";
import { exampleDesign } from "../../layout/exampleDesign.ts";

describe("the slides of the shop", () => {
	const { slides, basis } = deckOfDesign(exampleDesign("shop"));

	it("show the bill, the slowest feature, and what becomes of the requests", () => {
		expect(slides.map(({ chart }) => chart?.title)).toEqual([
			"Latency of stock: p50, line to p99",
			"Requests that are answered",
			"Requests that are answered",
			"Cost a month",
		]);
	});

	it("say which objective is missed", () => {
		const facts = new Map(slides[0]?.facts.map(({ label, bad }) => [label, bad]));
		// stock promises 300 ms for writes, checkout 99.99 %; nothing is promised of the recovery time.
		expect(facts.get("Worst p99")).toBe(true);
		expect(facts.get("Worst availability")).toBe(true);
		expect(facts.get("Recovery of a lost region")).toBe(false);
	});

	it("show the failing moment, with the last that happened until then", () => {
		const { play, subtitle } = slides[1] ?? {};
		// The region is down from 1:00; two failed checks 3 s apart and 20 s to take effect.
		expect(play?.atSeconds).toBeGreaterThanOrEqual(60);
		expect(play?.atSeconds).toBeLessThan(60 + 2 * 3 + 20 + 3);
		expect(subtitle).toMatch(/^1:\d\d {2}\S.*\.$/);
	});

	it("end with where the figures come from", () => {
		expect(basis.map(({ title }) => title)).toEqual([
			"Round trips",
			"Load",
			"Prices",
			"Technologies",
			"How it is computed",
		]);
	});
});

it("a chart of many rows shows the fourteen worst, in their order", () => {
	const values = Array.from({ length: 20 }, (_, row) => (row * 7) % 20);
	const chart: DeckBars = {
		kind: "bars",
		title: "Rows",
		format: { kind: "ms" },
		rows: values.map((value) => ({ label: `${value}`, total: "", reach: null, target: null, missed: false })),
		parts: [{ name: "all", colour: 0, values }],
	};
	const shown = worstRows(chart, values);
	expect(shown.rows.map(({ label }) => Number(label))).toEqual(values.filter((value) => value >= 6));
	expect(shown.parts[0]?.values).toEqual(values.filter((value) => value >= 6));
	expect(shown.title).toBe("Rows (the 14 worst of 20)");
});
