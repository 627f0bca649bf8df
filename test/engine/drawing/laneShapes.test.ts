import { describe, expect, it } from "vitest";
import { emptyCellShapes } from "../../../src/engine/drawing/laneShapes.ts";
import type { CellBox } from "../../../src/engine/layout/layout.ts";
import { textWidth } from "../../../src/engine/layout/textWidth.ts";

const cell = (lane: CellBox["lane"], w: number, empty: string): CellBox => ({
	lane,
	region: "a",
	rect: { x: 100, y: 0, w, h: 30 },
	area: { x: 100, y: 0, w, h: 30 },
	rows: [],
	empty,
});

/** The words of an empty cell, with where they begin and end. */
function words(box: CellBox) {
	const text = emptyCellShapes(box, true).find((shape) => shape.kind === "text");
	if (text?.kind !== "text") throw new Error("no words");
	const w = textWidth(text.text, text);
	const from = text.anchor === "middle" ? text.x - w / 2 : text.x;
	return { text: text.text, from, to: from + w };
}

describe("an empty cell", () => {
	it.each([200, 262, 380])("of balancers keeps its words off the way down the middle, %d wide", (w) => {
		const { text, from, to } = words(cell("balancing", w, "No balancer"));
		expect(text).toMatch(/^No balancer/);
		expect(from).toBeGreaterThan(100);
		expect(to).toBeLessThan(100 + w / 2);
	});

	it("says how to fill it where there is room for that", () => {
		expect(words(cell("balancing", 380, "No balancer")).text).toBe("No balancer: drag one here");
		expect(words(cell("balancing", 262, "No balancer")).text).toBe("No balancer");
		expect(words(cell("data", 262, "No store")).text).toBe("No store: drag one here");
	});

	it("has its words in its middle where no way goes through it", () => {
		const { from, to } = words(cell("data", 262, "No store"));
		expect((from + to) / 2).toBeCloseTo(231, 9);
	});
});
