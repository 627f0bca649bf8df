import { findTechnology } from "../catalog/findTechnology.ts";
import { technologies } from "../catalog/technologies.ts";
import type { Path } from "../model/design.ts";
import type { Layer } from "../model/vocabulary.ts";
import { editDistance } from "./nearestName.ts";
import { complainAt, type Reading } from "./reading.ts";
import { quoted } from "./scalarShapes.ts";

/** Free text is welcome; a catalogue key of another layer, or one with a slip, is not what was meant. */
export function checkTechnology(written: string, where: { layer: Layer; path: Path }, reading: Reading): void {
	const technology = findTechnology(written);
	const keysOfLayer = technologies.filter((row) => row.layer === where.layer).map((row) => row.key);
	if (technology !== undefined) {
		if (technology.layer === where.layer) return;
		complainAt(reading, where.path, {
			message: `${technology.name} is a technology of the ${technology.layer} layer, not of ${where.layer}`,
			expected: `a technology of ${where.layer}: ${keysOfLayer.join(", ")}, or free text`,
		});
		return;
	}
	const meant = keysOfLayer.find((key) => isSlip(written, key));
	if (meant === undefined) return;
	complainAt(reading, where.path, {
		message: `${quoted(written)} is not in the catalogue, but ${quoted(meant)} is`,
		expected: "a technology of the catalogue, or free text that can't be mistaken for one",
		suggestion: meant,
	});
}

/** One slip in keys of five letters and more, two in those of eight and more; shorter names are too close to each other. */
function isSlip(written: string, key: string): boolean {
	if (key.length < 5) return written.toLowerCase() === key;
	return editDistance(written.toLowerCase(), key) <= (key.length >= 8 ? 2 : 1);
}
