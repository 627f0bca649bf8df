import { describe, expect, it } from "vitest";
import { mayShow, pathPieces } from "../../../src/ui/canvas/painted/pathPieces.ts";

const part = { x: 100, y: 100, w: 50, h: 50 };
const shows = (d: string): boolean => mayShow(pathPieces(d) ?? [], part, 1);

describe("a path in a part of the picture", () => {
	it("shows where a piece of it crosses the part", () => {
		expect(shows("M0 120L400 120")).toBe(true);
		expect(shows("M110 0L110 400")).toBe(true);
		expect(shows("M0 99.5L400 99.5")).toBe(true);
	});

	it("doesn't where it goes around, though it encloses the part", () => {
		expect(shows("M10 10L10 200Q10 205 15 205L300 205L300 10")).toBe(false);
	});

	it("shows where the hull of a curve reaches in", () => {
		expect(shows("M90 90Q130 130 90 170")).toBe(true);
	});

	it("shows where any of its parts does, and may where it goes on from one to the next", () => {
		expect(shows("M0 0L10 10M110 110L120 110")).toBe(true);
		expect(shows("M0 0L10 10M500 0L510 10")).toBe(false);
		expect(shows("M0 120L10 120M500 120L510 120")).toBe(true);
	});

	it("is always drawn where its pieces aren't plain lines and curves", () => {
		expect(pathPieces("M4 4h8a2 2 0 0 1 2 2")).toBeUndefined();
		expect(pathPieces("M0 0L10 10Z")).toBeUndefined();
		expect(pathPieces("M1e3 0L10 10")).toBeUndefined();
	});
});
