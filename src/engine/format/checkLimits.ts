import * as texts from "../../texts/format/problems.ts";
import type { FileIds, Section } from "./fileIds.ts";
import { sections } from "./fileIds.ts";
import { complainAt, type Reading } from "./reading.ts";

const limits: Readonly<Partial<Record<Section, number>>> = {
	region: 64,
	population: 64,
	routing: 256,
	balancing: 256,
	application: 256,
	store: 256,
	observability: 256,
	feature: 512,
};

/** More than these is refused: the figures grow with the square of some of them. */
export function checkLimits(known: FileIds, reading: Reading): void {
	for (const [section, limit] of Object.entries(limits) as [Section, number][]) {
		const count = known[section].length;
		if (count <= limit) continue;
		complainAt(reading, sections[section], {
			message: texts.sectionHasCountEntries(sections[section], count),
			expected: texts.atMostLimit(limit),
		});
	}
}
