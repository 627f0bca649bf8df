import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignPlaces } from "../../../../src/engine/layout/hands/alignPlaces.ts";
import { distributePlaces } from "../../../../src/engine/layout/hands/distributePlaces.ts";
import { nudgePlaces } from "../../../../src/engine/layout/hands/nudgePlaces.ts";
import { placeOf } from "../../../../src/engine/layout/hands/placeOf.ts";
import { bottom, middleX, right } from "../../../../src/engine/layout/rect.ts";
import { setPlace } from "../../../../src/engine/model/commands/setPlace.ts";
import { applied, handsText, rectIn, sceneOf } from "./handScene.ts";

const withPlaces = (...lines: readonly string[]) =>
	`${handsText}canvas:\n${lines.map((line) => `  ${line}\n`).join("")}`;

describe("the place that the file says", () => {
	it("puts a card where it was dropped, at any width of the window", () => {
		const drops = fc.record({
			width: fc.constantFrom(716, 928, 1100, 1600),
			x: fc.integer({ min: 0, max: 20 }),
			w: fc.integer({ min: 85, max: 110 }),
		});
		fc.assert(
			fc.property(drops, ({ width, x, w }) => {
				const scene = sceneOf(handsText, width);
				const card = scene.layout.cards.find(({ id }) => id === "three@ie");
				if (card === undefined) throw new Error("no card");
				const cell = scene.layout.cells.find(({ lane, region }) => lane === "application" && region === "ie");
				const dropped = { ...card.rect, x: (cell?.area.x ?? 0) + x, y: card.rect.y + 60, w };
				const place = placeOf(scene.layout, card, dropped);
				const moved = applied(scene, setPlace(scene.design, { places: new Map([["three", place]]) }), width);
				const rect = rectIn(moved, "three@ie");
				// The third row's bus takes up to five pixels of the cell at each side.
				expect(Math.abs(rect.x - dropped.x)).toBeLessThanOrEqual(5);
				expect(Math.abs(rect.w - w)).toBeLessThanOrEqual(10);
				expect(rect.y).toBe(dropped.y);
			}),
			{ numRuns: 20 },
		);
	});

	it("leaves a size that did not change out", () => {
		const { layout } = sceneOf(handsText);
		const card = layout.cards.find(({ id }) => id === "one@us");
		expect(card && placeOf(layout, card, card.rect)).toEqual({ x: 0, y: 0 });
	});
});

describe("aligning", () => {
	it("brings cards of several rows to the left edge of all", () => {
		const scene = sceneOf(withPlaces("two: { x: 40, y: 108, w: 60 }"));
		const aligned = applied(scene, alignPlaces(scene, { ids: ["three", "two"], to: "left" }));
		expect(rectIn(aligned, "two@us").x).toBe(rectIn(aligned, "three@us").x);
		expect(rectIn(aligned, "two@in").x).toBe(rectIn(aligned, "three@in").x);
	});

	it("brings the others to what is locked", () => {
		const scene = sceneOf(withPlaces("orders: { x: 40, w: 90, locked: true }", "carts: { x: 0, w: 120 }"));
		const aligned = applied(scene, alignPlaces(scene, { ids: ["orders", "carts"], to: "centre" }));
		expect(rectIn(aligned, "orders@us")).toEqual(rectIn(scene, "orders@us"));
		expect(middleX(rectIn(aligned, "carts@us"))).toBeCloseTo(middleX(rectIn(scene, "orders@us")), 0);
	});

	it("keeps stores in their rows", () => {
		const scene = sceneOf(handsText);
		expect(alignPlaces(scene, { ids: ["orders", "prices"], to: "top" })).toEqual({ ok: true, value: [] });
	});

	it("brings notes together too", () => {
		const scene = sceneOf(handsText);
		const aligned = applied(scene, alignPlaces(scene, { ids: [], notes: ["why", "how"], to: "right" }));
		expect(right(rectIn(aligned, "why"))).toBe(right(rectIn(aligned, "how")));
	});

	it("leaves a single thing where it is", () => {
		const scene = sceneOf(handsText);
		expect(alignPlaces(scene, { ids: ["one"], to: "left" })).toEqual({ ok: true, value: [] });
	});
});

describe("distributing", () => {
	it("makes the gaps of a row equal and leaves its ends", () => {
		const scene = sceneOf(
			withPlaces("one: { x: 0, y: 108, w: 48 }", "two: { x: 60, y: 108, w: 48 }", "three: { x: 164, y: 108, w: 48 }"),
		);
		const spread = applied(scene, distributePlaces(scene, { ids: ["three", "one", "two"], along: "across" }));
		const [one, two, three] = ["one@us", "two@us", "three@us"].map((id) => rectIn(spread, id));
		expect(one).toEqual(rectIn(scene, "one@us"));
		expect(three).toEqual(rectIn(scene, "three@us"));
		expect((two?.x ?? 0) - (one ? right(one) : 0)).toBeCloseTo((three?.x ?? 0) - (two ? right(two) : 0), 0);
	});

	it("needs three", () => {
		const scene = sceneOf(handsText);
		expect(distributePlaces(scene, { ids: ["one", "three"], along: "down" })).toEqual({ ok: true, value: [] });
	});
});

describe("nudging", () => {
	it("moves a card by pixels sideways", () => {
		const scene = sceneOf(withPlaces("orders: { x: 40, w: 90 }"));
		const nudged = applied(scene, nudgePlaces(scene, { ids: ["orders"], by: { x: 8, y: 0 } }));
		expect(rectIn(nudged, "orders@us").x).toBeCloseTo(rectIn(scene, "orders@us").x + 8, 0);
	});

	it("moves a store by a row, past the next one", () => {
		const scene = sceneOf(handsText);
		const down = applied(scene, nudgePlaces(scene, { ids: ["orders"], by: { x: 0, y: 1 } }));
		expect(rectIn(down, "orders@us").y).toBe(rectIn(scene, "carts@us").y);
		expect(rectIn(down, "carts@us").y).toBe(rectIn(scene, "orders@us").y);
		const back = applied(down, nudgePlaces(down, { ids: ["orders"], by: { x: 0, y: -1 } }));
		expect(rectIn(back, "orders@us")).toEqual(rectIn(scene, "orders@us"));
		expect(rectIn(back, "carts@us")).toEqual(rectIn(scene, "carts@us"));
	});

	it("moves a store past one that was placed by hand as well", () => {
		const scene = sceneOf(withPlaces("orders: { y: 0 }", "carts: { y: 41 }"));
		const down = applied(scene, nudgePlaces(scene, { ids: ["orders"], by: { x: 0, y: 8 } }));
		expect(rectIn(down, "carts@us").y).toBe(rectIn(scene, "orders@us").y);
		expect(rectIn(down, "orders@us").y).toBe(rectIn(scene, "carts@us").y);
	});

	it("moves an application to a new row below the last one", () => {
		const scene = sceneOf(handsText);
		const down = applied(scene, nudgePlaces(scene, { ids: ["four"], by: { x: 0, y: 1 } }));
		expect(rectIn(down, "four@us").y).toBe(bottom(rectIn(scene, "four@us")) + scene.layout.metrics.gap.application);
	});

	it("leaves what is locked", () => {
		const scene = sceneOf(withPlaces("one: { locked: true }"));
		expect(nudgePlaces(scene, { ids: ["one"], by: { x: 1, y: 0 } })).toEqual({ ok: true, value: [] });
	});

	it("moves notes by pixels both ways", () => {
		const scene = sceneOf(handsText);
		const nudged = applied(scene, nudgePlaces(scene, { ids: [], notes: ["why"], by: { x: -1, y: 8 } }));
		expect(rectIn(nudged, "why")).toMatchObject({ x: 9, y: 708 });
	});
});
