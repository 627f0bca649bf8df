import { describe, expect, it } from "vitest";
import { conflictFigures } from "../../../src/engine/analysis/conflicts/conflictFigures.ts";
import type { Design, Feature } from "../../../src/engine/model/design.ts";
import { conflictsReading } from "./conflictReading.ts";
import { referenceDesigns } from "./referenceDesigns.ts";

/** Where every key can be summed in a moment, and all that conflicts are of comes from one table. */
function summable(design: Design): readonly Feature[] {
	return [...design.features.values()].filter(({ store, keys }) => {
		const { pattern, replication } = design.data.get(store) ?? {};
		return pattern === "multi-leader" && replication?.mode === "async" && keys <= 3e6;
	});
}

const cases = referenceDesigns.flatMap(({ name, design }) =>
	summable(design).map((feature) => ({ name: `${feature.id} of ${name}`, design, feature })),
);

describe("conflicts agree with a sum over every key", () => {
	it.each(cases)("of $name", ({ design, feature }) => {
		const figure = conflictFigures(design).find((each) => each.feature === feature.id);
		const perHour = conflictsReading(design, feature);
		expect(perHour).toBeGreaterThan(0);
		// The first 100,000 ranks are summed exactly, the rest in bins.
		expect(Math.abs((figure?.perHour ?? Number.NaN) / perHour - 1)).toBeLessThan(1e-4);
	});
});
