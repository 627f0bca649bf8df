import type { Feature } from "../../../../src/engine/model/design.ts";
import { analyzeDesign } from "../../../../src/engine/review/analyzeDesign.ts";
import { availabilityReading } from "../availabilityReading.ts";
import { referenceDesigns } from "../referenceDesigns.ts";
import type { Section } from "./section.ts";

/** Unavailability beside a second implementation that goes through every set of regions. */
export function secondReading(): Section {
	return {
		title: "Availability, beside a second reading",
		intro: [
			"A second implementation, written from the model's description alone, that goes through every set of regions that may",
			"be up. It takes only the recovery times from the analysis.",
		].join("\n"),
		columns: ["design", "figures", "largest difference"],
		rows: referenceDesigns.map(({ name, design }) => {
			const { availability, recovery } = analyzeDesign(design);
			const off = availability.map((figure) => {
				const feature = design.features.get(figure.feature) as Feature;
				const { operation } = figure;
				return Math.abs(figure.availability - availabilityReading({ design, feature, operation, recovery }));
			});
			const largest = Math.max(...off);
			return [name, String(off.length), largest < 1e-12 ? "under 10⁻¹²" : largest.toExponential(1)];
		}),
	};
}
