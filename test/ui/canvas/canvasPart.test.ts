import { describe, expect, it } from "vitest";
import { type CanvasPart, canvasPart, inView, mostElements, suitsCards } from "../../../src/ui/canvas/canvasPart.ts";

const room = { width: 1000, height: 600 };
const at = (x: number, y: number, zoom: number) => ({ ...room, transform: [x, y, zoom] as const });
const large = mostElements + 1;

describe("what is in view", () => {
	it("is the room measured in the picture's pixels", () => {
		expect(inView(at(-200, -100, 0.5), 0)).toEqual({ x: 400, y: 200, w: 2000, h: 1200 });
	});

	it("grows by a part of itself on each side", () => {
		expect(inView(at(0, 0, 1), 0.5)).toEqual({ x: -500, y: -300, w: 2000, h: 1200 });
	});
});

describe("the part of a design that has elements", () => {
	it("is all of a small design at any zoom", () => {
		for (const zoom of [0.1, 0.6, 1, 4]) {
			const part = canvasPart(at(0, 0, zoom), mostElements, undefined);
			expect([part.painted, part.window]).toEqual([false, undefined]);
		}
	});

	it("is what stands near the view of a large one", () => {
		expect(canvasPart(at(0, 0, 1), large, undefined).window).toEqual({ x: -150, y: -90, w: 1300, h: 780 });
	});

	it("is nothing of a large one from afar: it is painted", () => {
		const part = canvasPart(at(0, 0, 0.3), large, undefined);
		expect([part.painted, part.window]).toEqual([true, undefined]);
	});

	it("of a small design doesn't suit a large one, which would have an element for all that it has", () => {
		for (const zoom of [0.3, 1]) {
			const small = canvasPart(at(0, 0, zoom), mostElements, undefined);
			const many = canvasPart(at(0, 0, zoom), large, small);
			expect([suitsCards(small, mostElements), suitsCards(small, large)]).toEqual([true, false]);
			expect([suitsCards(many, mostElements), suitsCards(many, large)]).toEqual([false, true]);
		}
	});

	it("stays the same object while the view moves within it", () => {
		const before = canvasPart(at(0, 0, 1), large, undefined);
		expect(canvasPart(at(-140, -80, 1), large, before)).toBe(before);
	});

	it("is another when the view leaves it", () => {
		const before = canvasPart(at(0, 0, 1), large, undefined);
		expect(canvasPart(at(-600, 0, 1), large, before).window).toEqual({ x: 450, y: -90, w: 1300, h: 780 });
	});

	it("is smaller after a zoom far into it", () => {
		const before = canvasPart(at(0, 0, 0.6), large, undefined);
		const near = canvasPart(at(0, 0, 3), large, before);
		expect(near.window?.w).toBeCloseTo((1000 / 3) * 1.3, 6);
	});
});

describe("how much a card says", () => {
	const detailAt = (zoom: number): CanvasPart["detail"] => canvasPart(at(0, 0, zoom), 10, undefined).detail;

	it("is both lines while 11 px are 9 px high, then its name, and below half its mark", () => {
		expect([1, 0.82, 0.8, 0.79, 0.5, 0.49].map(detailAt)).toEqual(["full", "full", "full", "name", "name", "mark"]);
	});

	it("goes with region names that are 11 px high on the screen at least, in steps", () => {
		const sizeAt = (zoom: number) => canvasPart(at(0, 0, zoom), 10, undefined).farTextSize;
		expect(sizeAt(0.6)).toBeUndefined();
		expect(sizeAt(0.4)).toBe(28);
		expect(sizeAt(0.41)).toBe(sizeAt(0.4));
		expect(sizeAt(0.05)).toBe(56);
	});
});
