import { describe, expect, it } from "vitest";
import type { Feature } from "../../../src/engine/model/design.ts";
import { analyzeDesign } from "../../../src/engine/review/analyzeDesign.ts";
import { availabilityReading } from "./availabilityReading.ts";
import { referenceDesigns } from "./referenceDesigns.ts";

describe("availability agrees with going through every set of regions", () => {
	it.each(referenceDesigns)("in $name", ({ design }) => {
		const { availability, recovery } = analyzeDesign(design);
		for (const figure of availability) {
			const feature = design.features.get(figure.feature) as Feature;
			const expected = availabilityReading({ design, feature, operation: figure.operation, recovery });
			expect(figure.availability, `${figure.feature} ${figure.operation}`).toBeCloseTo(expected, 9);
		}
	});
});
