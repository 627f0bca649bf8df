import { availabilityFigures } from "../../../src/engine/analysis/availability/availabilityFigures.ts";
import { recoveryFigures } from "../../../src/engine/analysis/recovery/recoveryFigures.ts";
import type { Design, Feature } from "../../../src/engine/model/design.ts";
import { availabilityReading } from "./availabilityReading.ts";

/** Where the engine's availabilities are not those of going through every set of regions, to 1e-9. */
export function availabilityDifferences(design: Design): readonly string[] {
	const recovery = recoveryFigures(design);
	return availabilityFigures(design).flatMap(({ feature: id, operation, availability }) => {
		const feature = design.features.get(id) as Feature;
		const expected = availabilityReading({ design, feature, operation, recovery });
		return Math.abs(availability - expected) < 1e-9
			? []
			: [`${id} ${operation}: ${availability}, by the reading ${expected}`];
	});
}
