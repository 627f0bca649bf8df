import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filmClock } from "../../../../src/engine/drawing/animated/filmClock.ts";
import { keyMomentAt, keyMoments } from "../../../../src/engine/drawing/animated/keyMoments.ts";
import type { Run } from "../../../../src/engine/model/run.ts";

/** A fault that is noticed after 30 s, in a run of a quarter of an hour. */
const run: Pick<Run, "events" | "phases"> = {
	events: [
		{ atSeconds: 60, kind: "fault", subject: "eu", text: "eu goes down." },
		{ atSeconds: 90, kind: "detected", subject: "eu", text: "eu is down, noticed after 30 s." },
	],
	phases: [
		{ kind: "normal", fromSeconds: 0, toSeconds: 60 },
		{ kind: "unnoticed", fromSeconds: 60, toSeconds: 90 },
		{ kind: "running-without", fromSeconds: 90, toSeconds: 900 },
	],
};

describe("a film's clock", () => {
	it("gives each stretch 1.4 s to be read, and shares out the rest by the roots of their lengths", () => {
		const clock = filmClock(run, { durationSeconds: 10 });
		// 10 − 3 × 1.4 = 5.8 s over √60 : √30 : √810 = 7.746 : 5.477 : 28.460.
		expect(clock.toFilmSeconds(60)).toBeCloseTo(1.4 + 5.8 * (7.746 / 41.683), 2);
		expect(clock.toFilmSeconds(90)).toBeCloseTo(2.8 + 5.8 * (13.223 / 41.683), 2);
		expect(clock.toFilmSeconds(900)).toBeCloseTo(10, 9);
	});

	it("gives each phase 8 % of the film for its name to be read, however much happens in the others", () => {
		// Of 20 s that is 1.6 s, and 20 − 3 × 1.6 = 15.2 s are left.
		expect(filmClock(run, { durationSeconds: 20 }).toFilmSeconds(60)).toBeCloseTo(1.6 + 15.2 * (7.746 / 41.683), 2);
		const events = Array.from({ length: 200 }, (_, second) => ({ ...run.events[1], atSeconds: 91 + second }) as const);
		const busy = filmClock({ ...run, events: events as Run["events"] }, { durationSeconds: 30 });
		expect(busy.toFilmSeconds(60)).toBeGreaterThan(2.4);
		expect(busy.toFilmSeconds(90) - busy.toFilmSeconds(60)).toBeGreaterThan(2.4);
	});

	it("goes evenly at a speed", () => {
		const clock = filmClock(run, { speed: 10 });
		expect([60, 90, 900].map((seconds) => clock.toFilmSeconds(seconds))).toEqual([6, 9, 90]);
		expect(clock.durationSeconds).toBe(90);
	});

	it("shows a part of the run, with what happens in it", () => {
		expect(filmClock(run, { fromSeconds: 50, toSeconds: 80 }).knots).toEqual([50, 60, 80]);
	});

	it("shows the run to its end where a part's end isn't after its start", () => {
		expect(filmClock(run, { fromSeconds: 100, toSeconds: 70 }).knots).toEqual([100, 900]);
	});

	it("keeps to the duration that is asked for, however much happens", () => {
		const events = Array.from({ length: 200 }, (_, second) => ({ ...run.events[0], atSeconds: second }) as const);
		const busy = { ...run, events: events as Run["events"] };
		expect(filmClock(busy, { durationSeconds: 15 }).durationSeconds).toBeCloseTo(15, 9);
		expect(filmClock(busy, {}).durationSeconds).toBeCloseTo(40, 9);
	});

	it("never goes back, and either time gives the other", () => {
		const clock = filmClock(run, {});
		const seconds = fc.double({ min: 0, max: 900, noNaN: true });
		fc.assert(
			fc.property(seconds, seconds, (a, b) => {
				expect(clock.toRunSeconds(clock.toFilmSeconds(a))).toBeCloseTo(a, 6);
				if (a < b) expect(clock.toFilmSeconds(a)).toBeLessThanOrEqual(clock.toFilmSeconds(b));
			}),
		);
	});
});

describe("a film's pictures", () => {
	const clock = filmClock(run, { speed: 30 });
	const moments = keyMoments(clock);

	it("change five times a second, and exactly where something happens", () => {
		// 2 s until the fault, 1 s until it is noticed, 27 s until the end, and the end itself.
		expect(moments).toHaveLength(10 + 5 + 135 + 1);
		expect(moments[10]).toEqual({ filmSeconds: 2, runSeconds: 60 });
		expect(moments[1]?.filmSeconds).toBeCloseTo(0.2, 9);
		expect(moments[1]?.runSeconds).toBeCloseTo(6, 9);
		expect(moments.at(-1)).toEqual({ filmSeconds: 30, runSeconds: 900 });
	});

	it("stay until the next, the last for ever", () => {
		expect(keyMomentAt(moments, 1.99).runSeconds).toBeCloseTo(54, 9);
		expect(keyMomentAt(moments, 2).runSeconds).toBe(60);
		expect(keyMomentAt(moments, 99).runSeconds).toBe(900);
	});
});
