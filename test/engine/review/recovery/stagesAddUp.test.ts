import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design, Scenario } from "../../../../src/engine/model/design.ts";
import { operations } from "../../../../src/engine/model/vocabulary.ts";
import type { RecoveryBreakdown, WhyRecovery } from "../../../../src/engine/model/whyRecovery.ts";
import { whyRecovery } from "../../../../src/engine/review/recovery/whyRecovery.ts";
import { simulate } from "../../../../src/engine/simulation/simulate.ts";
import { generatedDesign } from "../../reference/generated/generatedDesign.ts";
import { referenceDesigns } from "../../reference/referenceDesigns.ts";

const minutes = 60_000;

function losses(design: Design): readonly Scenario[] {
	return [...design.regions.keys()].map((region) => ({
		id: "loss",
		name: `${region} is lost`,
		durationMs: 15 * minutes,
		faults: [{ kind: "region-down", region, atMs: minutes, forMs: 10 * minutes }],
	}));
}

/** Stages without a gap, from the fault to the moment when all are back. */
function expectToAddUp({ stages, recoverSeconds }: RecoveryBreakdown): void {
	let reached = 0;
	for (const { startSeconds, seconds } of stages) {
		expect(startSeconds).toBeCloseTo(reached, 9);
		expect(seconds).toBeGreaterThanOrEqual(0);
		reached = startSeconds + seconds;
	}
	const sum = stages.reduce((total, { seconds }) => total + seconds, 0);
	if (recoverSeconds !== null) expect(Math.abs(sum - recoverSeconds)).toBeLessThan(1e-9 * Math.max(1, sum));
}

function expectInOrder({ bestSeconds, worstSeconds, played }: WhyRecovery): void {
	const orEver = (seconds: number | null) => seconds ?? Number.POSITIVE_INFINITY;
	expect(orEver(bestSeconds)).toBeLessThanOrEqual(orEver(played.recoverSeconds));
	expect(orEver(played.recoverSeconds)).toBeLessThanOrEqual(orEver(worstSeconds));
}

/** What the page and the command line show of one loss, in all its plays. */
function expectToHold(why: WhyRecovery): void {
	for (const one of [why.played, why.best, why.worst]) expectToAddUp(one);
	expectInOrder(why);
}

describe("the stages of a recovery", () => {
	it.each(referenceDesigns)("of a region's loss add up and leave nothing unexplained in $name", ({ design }) => {
		for (const seed of [1, 7]) {
			for (const scenario of losses(design)) {
				const why = whyRecovery({ design, scenario, seed });
				expectToHold(why);
				const kinds = [...why.played.stages, ...why.worst.stages].map(({ kind }) => kind);
				expect(kinds).not.toContain("other");
				expect(kinds).not.toContain("before");
				expect(why.agreement?.reason).not.toBe("unexplained");
			}
		}
	});

	it.each(referenceDesigns)("add up to the run's time for every scenario in $name", ({ design }) => {
		for (const scenario of design.scenarios.values()) {
			const why = whyRecovery({ design, scenario, seed: 4 });
			expect(why.played.recoverSeconds).toBe(simulate(design, scenario, { seed: 4 }).summary.recoverSeconds);
			expectToHold(why);
		}
	});

	it.each(referenceDesigns)("are those of the analysis at worst, for each feature of $name", ({ design }) => {
		const [scenario] = losses(design);
		if (scenario === undefined) return;
		const asked = [...design.features.keys()].flatMap((feature) =>
			operations.map((operation) => ({ feature, operation })),
		);
		for (const of of asked) {
			const { worst, agreement } = whyRecovery({ design, scenario, seed: 1, of });
			if (agreement?.reason !== "within-check-interval") continue;
			expect(Math.abs((worst.recoverSeconds ?? 0) - (agreement.rtoSeconds ?? 0))).toBeLessThanOrEqual(1);
		}
	});

	it("add up in generated designs, over several seeds", () => {
		fc.assert(
			fc.property(generatedDesign, fc.integer({ min: 1, max: 1000 }), (design, seed) => {
				for (const scenario of losses(design).slice(0, 2)) expectToHold(whyRecovery({ design, scenario, seed }));
			}),
			{ seed: 9, numRuns: 15, endOnFailure: true },
		);
	});
});
