import * as texts from "../../texts/format/problems.ts";
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
			message: texts.isATechnologyOfTheLayer(technology.name, technology.layer, where.layer),
			expected: texts.aTechnology(where.layer, keysOfLayer.join(", ")),
		});
		return;
	}
	const meant = keysOfLayer.find((key) => isSlip(written, key));
	if (meant === undefined) return;
	complainAt(reading, where.path, {
		message: texts.isNotInTheCatalogue(quoted(written), quoted(meant)),
		expected: texts.aTechnologyOfTheCatalogue,
		suggestion: meant,
	});
}

/** One slip in keys of five letters and more, two in those of eight and more; shorter names are too close to each other. */
function isSlip(written: string, key: string): boolean {
	if (key.length < 5) return written.toLowerCase() === key;
	return editDistance(written.toLowerCase(), key) <= (key.length >= 8 ? 2 : 1);
}
