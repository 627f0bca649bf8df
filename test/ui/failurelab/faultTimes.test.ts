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
		expect(movedFault(written, { key: "ArrowLeft", shift: false, endSeconds: 1200 })?.atSeconds).toBe(55);
		expect(movedFault(written, { key: "ArrowRight", shift: true, endSeconds: 1200 })?.forSeconds).toBe(605);
		expect(movedFault(written, { key: "a", shift: false, endSeconds: 1200 })).toBeUndefined();
	});
});
