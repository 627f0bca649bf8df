import { checkComponents } from "./checkComponents.ts";
import { checkFeatures } from "./checkFeatures.ts";
import { checkLimits } from "./checkLimits.ts";
import { checkPlaces } from "./checkPlaces.ts";
import { checkReferences } from "./checkReferences.ts";
import { checkRouting } from "./checkRouting.ts";
import { checkScenarios } from "./checkScenarios.ts";
import { checkStores } from "./checkStores.ts";
import type { RawDesign } from "./designShape.ts";
import { fileIds } from "./fileIds.ts";
import { complainAt, type Reading } from "./reading.ts";

/** All that must hold between the parts of a file, each problem added to the reading. */
export function checkDesign(raw: RawDesign, reading: Reading): void {
	const known = fileIds(raw);
	checkLimits(known, reading);
	checkReferences(known, reading);
	checkPlaces(raw, reading);
	checkComponents(raw, reading);
	checkRouting(raw, reading);
	checkStores(raw, reading);
	checkFeatures(raw, reading);
	checkScenarios(raw, reading);
	if (raw.regions?.size === 0) {
		complainAt(reading, "regions", {
			message: "a design has at least one region",
			expected: "regions: { <id>: { provider, code } }",
		});
	}
	if (raw.usdRate === 0)
		complainAt(reading, "usdRate", {
			message: "the rate can't be 0",
			expected: "units of the currency for one US dollar",
		});
	if (raw.failover?.detect?.healthChecks?.failures === 0) {
		complainAt(reading, "failover.detect.healthChecks.failures", {
			message: "it would count as down without a failed check",
			expected: "at least 1",
		});
	}
}
