import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design } from "../../../../src/engine/model/design.ts";
import type { Failure, FailureRow } from "../../../../src/engine/review/matrix/failure.ts";
import { objectiveNames } from "../../../../src/engine/review/matrix/failure.ts";
import { playFailure } from "../../../../src/engine/review/matrix/playFailure.ts";
import { standardFailures } from "../../../../src/engine/review/matrix/standardFailures.ts";
import { simulate } from "../../../../src/engine/simulation/simulate.ts";
import { generatedDesign } from "../../reference/generated/generatedDesign.ts";
import { designOf, exampleNames, exampleText } from "../../simulation/designs.ts";

interface Case {
	readonly design: Design;
	readonly failure: Failure;
}

const examples = exampleNames.map((name) => designOf(exampleText(name)));

const anyFailure: fc.Arbitrary<Case> = fc
	.tuple(
		fc.oneof({ weight: 3, arbitrary: generatedDesign }, { weight: 1, arbitrary: fc.constantFrom(...examples) }),
		fc.nat(),
	)
	.map(([design, number]) => {
		const { failures } = standardFailures(design);
		const failure = failures[number % failures.length];
		if (failure === undefined) throw new Error("a design without failures");
		return { design, failure };
	});

function numbersOf(row: FailureRow): readonly number[] {
	return Object.values(row).filter((value) => typeof value === "number");
}

describe("a row of the matrix", () => {
	it("has no figure that is no number, and shares that are shares", () => {
		fc.assert(
			fc.property(anyFailure, ({ design, failure }) => {
				const { row, verdicts } = playFailure(design, failure);
				expect(numbersOf(row).every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
				expect(row.servedShare).toBeLessThanOrEqual(1);
				for (const asked of objectiveNames) {
					const own = verdicts.filter((verdict) => verdict.asked === asked);
					expect(row.met[asked]).toBe(own.length === 0 ? null : own.every(({ met }) => met));
				}
			}),
			{ numRuns: 20 },
		);
	});

	it("sums up the run of its scenario", () => {
		fc.assert(
			fc.property(anyFailure, ({ design, failure }) => {
				const { row } = playFailure(design, failure);
				const { summary } = simulate(design, failure.scenario, { seed: 1 });
				const { rejectedWrites, lostWrites, conflicts } = summary;
				expect(row).toMatchObject({ rejectedWrites, lostWrites, conflicts });
				// What fails while the fault lasts is part of what fails in the run.
				const [fault] = failure.scenario.faults;
				const meanwhile = summary.requests.total * ((fault?.forMs ?? 0) / failure.scenario.durationMs);
				expect((1 - row.servedShare) * meanwhile).toBeLessThanOrEqual(summary.failedRequests * (1 + 1e-6) + 1e-3);
				// Writes are lost only where the recovery point says that they can be.
				if (lostWrites > 0) expect(row.rpoSeconds).not.toBe(0);
				expect(playFailure(design, failure).row).toEqual(row);
			}),
			{ numRuns: 12 },
		);
	});
});
