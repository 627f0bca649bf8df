import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design, Scenario } from "../../../src/engine/model/design.ts";
import { simulate } from "../../../src/engine/simulation/simulate.ts";
import { traceRecovery } from "../../../src/engine/simulation/traceRecovery.ts";
import { generatedDesign } from "../reference/generated/generatedDesign.ts";
import { referenceDesigns } from "../reference/referenceDesigns.ts";

const minutes = 60_000;

function losses(design: Design): readonly Scenario[] {
	return [...design.regions.keys()].map((region) => ({
		id: "loss",
		name: `${region} is lost`,
		durationMs: 20 * minutes,
		faults: [{ kind: "region-down", region, atMs: minutes, forMs: 10 * minutes }],
	}));
}

/** The times of the trace beside those of the whole run. */
function times(design: Design, scenario: Scenario, seed: number) {
	const trace = traceRecovery(design, scenario, { seed });
	const run = simulate(design, scenario, { seed });
	const traced = [...(trace?.crossings ?? [])].map(([key, crossing]) => [
		key,
		crossing === undefined ? null : crossing.recoverMs / 1000,
	]);
	const played = [
		["all", run.summary.recoverSeconds],
		...(run.recovery ?? []).map((one) => [`${one.feature}/${one.operation}`, one.recoverSeconds]),
	];
	const byKey = (a: readonly unknown[], b: readonly unknown[]) => String(a[0]).localeCompare(String(b[0]));
	const watched = traced.length > 0 ? played : [];
	return { traced: traced.toSorted(byKey), played: watched.toSorted(byKey) };
}

describe("the trace of a recovery", () => {
	it.each(referenceDesigns)("has the times of the run for every scenario and loss in $name", ({ design }) => {
		for (const scenario of [...design.scenarios.values(), ...losses(design)]) {
			const { traced, played } = times(design, scenario, 3);
			expect(traced).toEqual(played);
		}
	});

	it("has the times of the run in generated designs", () => {
		fc.assert(
			fc.property(generatedDesign, fc.integer({ min: 1, max: 9 }), (design, seed) => {
				const [scenario] = losses(design);
				if (scenario === undefined) return;
				const { traced, played } = times(design, scenario, seed);
				expect(traced).toEqual(played);
			}),
			{ seed: 4, numRuns: 12, endOnFailure: true },
		);
	});
});
