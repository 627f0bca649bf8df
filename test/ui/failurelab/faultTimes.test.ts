import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draggedFault, movedFault } from "../../../src/ui/failurelab/faultTimes.ts";

const written = { atSeconds: 60, forSeconds: 600 };

describe("a fault dragged on the timeline", () => {
	it("moves as a whole and keeps its length", () => {
		expect(draggedFault(written, { part: "whole", bySeconds: 31, endSeconds: 1200 })).toEqual({
			atSeconds: 90,
			forSeconds: 600,
		});
	});

	it("keeps its end when its start is dragged, and its start when its end is", () => {
		expect(draggedFault(written, { part: "start", bySeconds: 60, endSeconds: 1200 })).toEqual({
			atSeconds: 120,
			forSeconds: 540,
		});
		expect(draggedFault(written, { part: "end", bySeconds: -300, endSeconds: 1200 })).toEqual({
			atSeconds: 60,
			forSeconds: 300,
		});
	});

	it("stays within the scenario and never vanishes", () => {
		fc.assert(
			fc.property(
				fc.constantFrom("whole" as const, "start" as const, "end" as const),
				fc.integer({ min: -5000, max: 5000 }),
				(part, bySeconds) => {
					const { atSeconds, forSeconds } = draggedFault(written, { part, bySeconds, endSeconds: 1200 });
					expect(atSeconds).toBeGreaterThanOrEqual(0);
					expect(forSeconds).toBeGreaterThanOrEqual(5);
					expect(atSeconds + forSeconds).toBeLessThanOrEqual(1200);
				},
			),
		);
	});

	it("moves by arrow keys, and its end with Shift", () => {
		const key = { shift: false, alt: false, endSeconds: 1200 };
		expect(movedFault(written, { ...key, key: "ArrowLeft" })?.atSeconds).toBe(55);
		expect(movedFault(written, { ...key, key: "ArrowRight", shift: true })?.forSeconds).toBe(605);
		expect(movedFault(written, { ...key, key: "a" })).toBeUndefined();
	});

	it("moves its start with Alt, and its end stays", () => {
		const moved = movedFault(written, { key: "ArrowRight", shift: false, alt: true, endSeconds: 1200 });
		expect(moved).toEqual({ atSeconds: 65, forSeconds: 595 });
	});

	it("sticks to a moment near either of its edges, else goes to whole steps of 5 s", () => {
		const snap = { toSeconds: [102, 700], withinSeconds: 4 };
		const drag = { part: "whole" as const, endSeconds: 1200, snap };
		expect(draggedFault(written, { ...drag, bySeconds: 40 }).atSeconds).toBe(102);
		// Its end comes to 699, its start to 99 is 3 s from 102 and counts first.
		expect(draggedFault(written, { ...drag, bySeconds: 39 }).atSeconds).toBe(102);
		expect(draggedFault(written, { ...drag, bySeconds: 37.5 }).atSeconds).toBe(100);
		expect(draggedFault(written, { ...drag, bySeconds: 71 }).atSeconds).toBe(130);
	});
});
