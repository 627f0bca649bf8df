import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellOfCard } from "../../../../src/engine/layout/hands/placeOf.ts";
import { tidyPlaces } from "../../../../src/engine/layout/hands/tidyPlaces.ts";
import type { Layout } from "../../../../src/engine/layout/layout.ts";
import { handPlace, placeText, untouchedText } from "../generatedDesign.ts";
import { applied, handsText, rectIn, sceneOf } from "./handScene.ts";

const withPlaces = (...lines: readonly string[]) =>
	`${handsText}canvas:\n${lines.map((line) => `  ${line}\n`).join("")}`;

function tidied(text: string) {
	const scene = sceneOf(text);
	return applied(scene, tidyPlaces(scene));
}

/** Rows of each cell from the top, each from the left. */
function order(layout: Layout): readonly (readonly string[])[] {
	return layout.cells.map((cell) =>
		layout.cards
			.filter((card) => cellOfCard(layout, card) === cell)
			.toSorted((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x)
			.map(({ id }) => id),
	);
}

describe("tidying", () => {
	it("does nothing where nothing was moved", () => {
		const scene = sceneOf(handsText);
		expect(tidyPlaces(scene)).toEqual({ ok: true, value: [] });
	});

	it("straightens a card that stands a little off, and no place is left of it", () => {
		expect(tidied(withPlaces("two: { x: 104, y: 5 }")).design.canvas.size).toBe(0);
	});

	it("gives a card that got narrower at the edge its width back", () => {
		expect(tidied(withPlaces("dns: { x: 300 }", "na: { x: 60 }")).design.canvas.size).toBe(0);
	});

	it("keeps a swap that hands made", () => {
		const before = sceneOf(withPlaces("one: { x: 105, y: 3 }"));
		const now = applied(before, tidyPlaces(before));
		expect(order(now.layout)).toEqual(order(before.layout));
		expect(rectIn(now, "one@us").x).toBe(rectIn(sceneOf(handsText), "two@us").x);
	});

	it("keeps a row that hands made, and closes the gap above it", () => {
		const now = tidied(withPlaces("four: { x: 50, y: 300, w: 100 }"));
		const three = rectIn(now, "three@us");
		expect(rectIn(now, "four@us").y).toBe(three.y + three.h + now.layout.metrics.gap.application);
		// 50 of 112 pixels free is nearest to the middle.
		expect(now.design.canvas.get("four")).toEqual({ x: 56, y: 108, w: 100 });
	});

	it("closes up the stores and keeps their order", () => {
		const before = sceneOf(withPlaces("orders: { y: 500 }", "prices: { y: 300 }"));
		const now = applied(before, tidyPlaces(before));
		expect(order(now.layout)).toEqual(order(before.layout));
		const tops = ["carts@us", "prices@us", "orders@us"].map((id) => rectIn(now, id).y);
		expect(tops.map((top) => top - (tops[0] ?? 0))).toEqual([0, 41, 82]);
	});

	it("keeps what is locked", () => {
		const before = sceneOf(
			withPlaces("four: { x: 50, y: 300, w: 100, locked: true }", "prices: { y: 300, locked: true }"),
		);
		const now = applied(before, tidyPlaces(before));
		expect(rectIn(now, "four@us")).toEqual(rectIn(before, "four@us"));
		expect(rectIn(now, "prices@us")).toEqual(rectIn(before, "prices@us"));
	});

	it("keeps sizes, folds and notes", () => {
		const now = tidied(withPlaces("orders: { x: 7, y: 3, h: 60 }", "carts: { collapsed: true }", "us: { w: 300 }"));
		expect([...now.design.canvas]).toEqual([
			["orders", { h: 60 }],
			["carts", { collapsed: true }],
			["us", { w: 300 }],
		]);
		expect(rectIn(now, "why")).toMatchObject({ x: 10, y: 700 });
	});

	it("keeps the order of all that stands in each cell, and moves nothing the second time", () => {
		const places = fc.uniqueArray(handPlace, { selector: ({ id }) => id, maxLength: 8 });
		fc.assert(
			fc.property(untouchedText, places, (untouched, some) => {
				const here = some.filter(({ id }) => untouched.includes(`  ${id}: {`));
				const before = sceneOf(
					here.length === 0 ? untouched : `${untouched}canvas:\n${here.map(placeText).join("\n")}\n`,
				);
				const once = applied(before, tidyPlaces(before));
				expect(order(once.layout)).toEqual(order(before.layout));
				const twice = applied(once, tidyPlaces(once));
				for (const { id, rect } of once.layout.cards) {
					expect(Math.abs(rectIn(twice, id).x - rect.x), id).toBeLessThan(1.5);
					expect(rectIn(twice, id).y, id).toBe(rect.y);
				}
			}),
			{ numRuns: 40 },
		);
	});
});
