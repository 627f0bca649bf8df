import * as texts from "../../texts/format/problems.ts";
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
			message: texts.aDesignHasAtLeast,
			expected: texts.regionsIdProvider,
		});
	}
	if (raw.usdRate === 0)
		complainAt(reading, "usdRate", {
			message: texts.theRateCantBe0,
			expected: texts.unitsOfTheCurrency,
		});
	if (raw.failover?.detect?.healthChecks?.failures === 0) {
		complainAt(reading, "failover.detect.healthChecks.failures", {
			message: texts.itWouldCountAsDown,
			expected: texts.atLeast1,
		});
	}
}
