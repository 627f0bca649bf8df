import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design, Feature, Objectives, Scenario } from "../../../src/engine/model/design.ts";
import type { Figures, RecoveryFigure } from "../../../src/engine/model/figures.ts";
import type { PopulationSeries, Run, RunSummary } from "../../../src/engine/model/run.ts";
import { outcomeParts } from "../../../src/engine/review/outcomeParts.ts";
import { runObjectives } from "../../../src/engine/review/runObjectives.ts";

function designWith(...objectives: readonly Objectives[]): Design {
	const features = new Map(objectives.map((each, index) => [`f${index}`, { objectives: each } as Feature]));
	return { features } as unknown as Design;
}

const scenario: Scenario = {
	id: "dark",
	name: "Dark",
	durationMs: 1_200_000,
	faults: [{ kind: "region-down", region: "eu", atMs: 60_000, forMs: 600_000 }],
};

function recovery(part: Partial<RecoveryFigure>): RecoveryFigure {
	return {
		region: "eu",
		feature: "sign-in",
		operation: "write",
		rtoSeconds: 60,
		wayInSeconds: 60,
		dataSeconds: 0,
		rpoSeconds: 0,
		writesLost: 0,
		objectiveRtoSeconds: null,
		objectiveRpoSeconds: null,
		met: null,
		...part,
	};
}

function runWith(summary: Partial<RunSummary>): Run {
	return { summary: { worstStalenessSeconds: null, errorBudgetShare: null, ...summary } } as Run;
}

function judge(design: Design, rows: readonly RecoveryFigure[], summary: Partial<RunSummary>) {
	return runObjectives({ design, scenario, figures: { recovery: rows } as unknown as Figures }, runWith(summary));
}

describe("a run against the objectives", () => {
	it("is held to the strictest recovery time of all features", () => {
		const design = designWith({ rtoMs: 180_000 }, { rtoMs: 120_000 }, {});
		expect(judge(design, [], { recoverSeconds: 150 })).toEqual([
			{ asked: "rto", objective: 120, value: 150, met: false },
		]);
	});

	it("misses what never recovers", () => {
		expect(judge(designWith({ rtoMs: 180_000 }), [], { recoverSeconds: null })[0]?.met).toBe(false);
	});

	it("takes the worse operation of a feature, for the regions that it loses only", () => {
		const rows = [
			recovery({ objectiveRpoSeconds: 0, operation: "read", rpoSeconds: 0 }),
			recovery({ objectiveRpoSeconds: 0, rpoSeconds: 2 }),
			recovery({ objectiveRpoSeconds: 0, rpoSeconds: 99, region: "us" }),
		];
		expect(judge(designWith({}), rows, {})).toEqual([
			{ feature: "sign-in", asked: "rpo", objective: 0, value: 2, met: false },
		]);
	});

	it("shows what is missed first", () => {
		const design = designWith({ rtoMs: 180_000, stalenessMs: 1000 });
		const rows = judge(design, [], { recoverSeconds: 10, worstStalenessSeconds: 5, errorBudgetShare: 0.2 });
		expect(rows.map(({ asked, met }) => [asked, met])).toEqual([
			["staleness", false],
			["rto", true],
			["error-budget", true],
		]);
	});
});

describe("what became of the requests", () => {
	it("adds up to all of them", () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(share, share, share, (failed, slowPart, stale) => {
				const slow = (1 - failed) * slowPart;
				const series = {
					successShare: [1 - failed - slow],
					slowShare: [slow],
					errorShare: [failed],
					staleShare: [stale],
				} as unknown as PopulationSeries;
				const parts = outcomeParts(series, 0);
				expect(parts.served + parts.slow + parts.stale + parts.failed).toBeCloseTo(1, 9);
				expect(Math.min(...Object.values(parts))).toBeGreaterThanOrEqual(0);
			}),
		);
	});
});
