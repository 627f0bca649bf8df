import { describe, expect, it } from "vitest";
import { liftParts } from "../../../../src/engine/drawing/animated/liftParts.ts";
import { mergeFrames } from "../../../../src/engine/drawing/animated/mergeFrames.ts";
import type { Shape } from "../../../../src/engine/drawing/shape.ts";

function bar(x: number, w: number): Shape {
	return { kind: "rect", x, y: 0, w, h: 4, fill: "ink" };
}

function lifted(pictures: readonly (readonly Shape[])[]) {
	return liftParts(mergeFrames(pictures.map((shapes, frame) => ({ frame, shapes }))), pictures.length);
}

describe("what comes and goes", () => {
	it("is taken out of its card, with the card's place", () => {
		const card = (w: number): Shape => ({ kind: "group", x: 100, y: 50, shapes: [bar(0, 40), bar(200, w)] });
		const { parts, lifted: out } = lifted([[card(10)], [card(20)]]);
		expect(out).toEqual([
			{ frames: [1], shape: bar(200, 20), at: { x: 100, y: 50 } },
			{ frames: [0], shape: bar(200, 10), at: { x: 100, y: 50 } },
		]);
		expect(parts).toMatchObject([{ parts: [{ frames: [0, 1], shape: bar(0, 40) }] }]);
	});

	it("stays under what covers it then, not under what covers it at other times", () => {
		const [under, over] = [bar(0, 40), bar(20, 40)];
		expect(lifted([[under, over], [over]]).lifted).toEqual([]);
		expect(lifted([[under], [over]]).lifted.map(({ shape }) => shape)).toEqual([over, under]);
	});

	it("stays in what is see-through", () => {
		const faint = (w: number): Shape => ({ kind: "group", opacity: 0.45, shapes: [bar(0, w)] });
		expect(lifted([[faint(10)], [faint(20)]]).lifted).toEqual([]);
	});

	it("takes a curve to reach as far as its handles", () => {
		const curve = (x: number): Shape => ({ kind: "path", d: `M0 ${x}C0 40 100 40 100 ${x}`, stroke: "wire" });
		expect(lifted([[curve(0), bar(50, 10)], [bar(50, 10)]]).lifted).toEqual([]);
		expect(lifted([[curve(30), bar(50, 10)], [bar(50, 10)]]).lifted).toHaveLength(1);
	});
});
