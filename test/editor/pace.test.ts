import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advanced, leastHoldSeconds, paceAt } from "../../src/editor/pace.ts";

const spans = [
	{ fromSeconds: 0, toSeconds: 60 },
	{ fromSeconds: 60, toSeconds: 66 },
	{ fromSeconds: 66, toSeconds: 600 },
];

describe("the pace of playback", () => {
	it("is the chosen speed in a phase that is long enough", () => {
		expect(paceAt({ speed: 10, spans }, 30)).toBe(10);
		expect(advanced({ speed: 10, spans }, 30, 2)).toBe(50);
	});

	it("holds a phase of 6 s for 1.5 s at 10×", () => {
		expect(paceAt({ speed: 10, spans }, 60)).toBe(4);
		expect(advanced({ speed: 10, spans }, 60, 0.75)).toBe(63);
		expect(advanced({ speed: 10, spans }, 60, 1.5)).toBe(66);
	});

	it("changes within a frame where a phase ends", () => {
		// 1 s to the phase's end takes 0.1 s at 10×; the other 0.15 s go at 4×.
		expect(advanced({ speed: 10, spans }, 59, 0.25)).toBeCloseTo(60.6, 9);
	});

	it("never slows down what is slow already", () => {
		expect(paceAt({ speed: 1, spans }, 62)).toBe(1);
	});

	it("holds less long for one in a hurry, and always long enough to see", () => {
		expect(leastHoldSeconds(10)).toBe(1.5);
		expect(leastHoldSeconds(100)).toBeCloseTo(0.474, 3);
	});

	it("comes to the same moment however the time is cut into frames", () => {
		const cuts = fc.array(fc.double({ min: 0.001, max: 0.1, noNaN: true }), { minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(cuts, fc.constantFrom(1, 10, 30, 100), (frames, speed) => {
				const pace = { speed, spans };
				const bySteps = frames.reduce((moment, seconds) => advanced(pace, moment, seconds), 55);
				const atOnce = advanced(
					pace,
					55,
					frames.reduce((sum, seconds) => sum + seconds, 0),
				);
				expect(bySteps).toBeCloseTo(atOnce, 6);
			}),
		);
	});

	it("is the chosen speed where no phases are known, and after the last", () => {
		expect(advanced({ speed: 30, spans: [] }, 10, 1)).toBe(40);
		expect(advanced({ speed: 10, spans }, 595, 1)).toBe(605);
	});

	it("passes over a phase without length", () => {
		const empty = [
			{ fromSeconds: 0, toSeconds: 10 },
			{ fromSeconds: 10, toSeconds: 10 },
			{ fromSeconds: 10, toSeconds: 100 },
		];
		expect(advanced({ speed: 1, spans: empty }, 9.5, 1)).toBe(10.5);
	});
});
