import type { Design } from "../../../../src/engine/model/design.ts";
import { availabilityDifferences } from "../availabilityDifferences.ts";
import { businessDifferences } from "../businessDifferences.ts";
import { costDifferences } from "../costDifferences.ts";
import { recoveryDifferences } from "../recoveryDifferences.ts";
import { referenceDesigns } from "../referenceDesigns.ts";
import { stalenessDifferences } from "../stalenessDifferences.ts";
import type { Section } from "./section.ts";

const readings: readonly ((design: Design) => readonly string[])[] = [
	availabilityDifferences,
	recoveryDifferences,
	(design) => stalenessDifferences(design),
	costDifferences,
	businessDifferences,
];

/** Each part of the model beside a second implementation of it. */
export function secondReading(): Section {
	return {
		title: "A second reading",
		intro: [
			"Second implementations, written from the model's description without the engine's formulas: availability by going",
			"through every set of regions that may be up; recovery; stale reads by a sum over every record, and quorums played",
			"message by message; the bill line by line, with the folded designs and each region's absence; the business case with",
			"its tornado. The number of figures that differ by more than 10⁻⁹ (delays' percentiles and what hangs on them: 1 %,",
			"stale shares 0.1 %, played shares four standard deviations). Tests hold both together on random designs, too.",
		].join("\n"),
		columns: ["design", "availability", "recovery", "staleness", "cost", "business case"],
		rows: referenceDesigns.map(({ name, design }) => [
			name,
			...readings.map((differences, part) =>
				part === 4 && design.business === undefined ? "–" : differing(differences(design)),
			),
		]),
	};
}

function differing(differences: readonly string[]): string {
	return differences.length === 0 ? "none" : `${differences.length}: ${differences.slice(0, 3).join("; ")}`;
}
