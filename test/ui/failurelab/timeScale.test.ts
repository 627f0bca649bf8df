import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RunPhase } from "../../../src/engine/model/run.ts";
import { timeScale } from "../../../src/ui/failurelab/timeScale.ts";

const phases: readonly RunPhase[] = [
	{ kind: "normal", fromSeconds: 0, toSeconds: 60 },
	{ kind: "unnoticed", fromSeconds: 60, toSeconds: 90 },
	{ kind: "running-without", fromSeconds: 90, toSeconds: 660 },
	{ kind: "normal", fromSeconds: 660, toSeconds: 1200 },
];

describe("the lab's time axis", () => {
	it("is linear when even", () => {
		const scale = timeScale(phases, "even");
		expect(scale.toShare(300)).toBeCloseTo(0.25, 9);
		expect(scale.toSeconds(0.5)).toBeCloseTo(600, 6);
	});

	it("gives each phase room for its name, by phase", () => {
		const scale = timeScale(phases, "by-phase");
		for (const { fromSeconds, toSeconds } of phases) {
			expect(scale.toShare(toSeconds) - scale.toShare(fromSeconds)).toBeGreaterThanOrEqual(0.1 - 1e-9);
		}
	});

	it("begins at the left edge and ends at the right one", () => {
		for (const axis of ["even", "by-phase"] as const) {
			const scale = timeScale(phases, axis);
			expect(scale.toShare(0)).toBe(0);
			expect(scale.toShare(1200)).toBeCloseTo(1, 9);
			expect(scale.toShare(99_999)).toBeLessThanOrEqual(1);
		}
	});

	it("finds the time that stands at a place, whatever the phases", () => {
		const lengths = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(lengths, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
				let at = 0;
				const any = all.map((length): RunPhase => {
					at += length;
					return { kind: "normal", fromSeconds: at - length, toSeconds: at };
				});
				const scale = timeScale(any, "by-phase");
				expect(scale.toShare(scale.toSeconds(share))).toBeCloseTo(share, 6);
			}),
		);
	});
});
