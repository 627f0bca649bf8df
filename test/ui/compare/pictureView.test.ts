import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fittingView, viewShowing, zoomedView } from "../../../src/ui/compare/pictureView.ts";

const room = { width: 700, height: 400 };

describe("the view of compared pictures", () => {
	it("fits all of a picture, in the middle, and never makes it larger than it is", () => {
		// 12 pixels are free at each side: 676 for 1352 halves it.
		expect(fittingView({ width: 1352, height: 500 }, room)).toEqual({ x: 12, y: 75, zoom: 0.5 });
		expect(fittingView({ width: 300, height: 100 }, room)).toEqual({ x: 200, y: 150, zoom: 1 });
	});

	it("zooms about a point, which stays where it is", () => {
		const range = fc.double({ min: -500, max: 500, noNaN: true });
		fc.assert(
			fc.property(range, range, fc.double({ min: 0.2, max: 3, noNaN: true }), (x, y, factor) => {
				const before = { x: 30, y: -20, zoom: 1 };
				const after = zoomedView(before, { x, y }, factor);
				const inPicture = { x: (x - before.x) / before.zoom, y: (y - before.y) / before.zoom };
				expect(inPicture.x * after.zoom + after.x).toBeCloseTo(x);
				expect(inPicture.y * after.zoom + after.y).toBeCloseTo(y);
			}),
		);
	});

	it("moves no more than it must to show something", () => {
		const view = { x: 0, y: 0, zoom: 1 };
		expect(viewShowing(view, { x: 100, y: 100, width: 50, height: 20 }, room)).toEqual(view);
		// It ends at 770 and may end at 688.
		expect(viewShowing(view, { x: 720, y: 100, width: 50, height: 20 }, room)).toEqual({ x: -82, y: 0, zoom: 1 });
		expect(viewShowing(view, { x: 100, y: -40, width: 50, height: 20 }, room)).toEqual({ x: 0, y: 52, zoom: 1 });
	});
});
