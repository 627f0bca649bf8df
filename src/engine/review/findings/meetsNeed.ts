import type { Design, Feature } from "../../model/design.ts";
import { isSticky } from "../../model/effectiveConsistency.ts";
import { type Consistency, compareConsistency } from "../../model/vocabulary.ts";

/** A need for read-your-writes is met by bounded staleness only where a session sees its own writes. */
export function meetsNeed(design: Design, feature: Feature, given: Consistency): boolean {
	if (feature.needs === undefined) return true;
	if (feature.needs === "read-your-writes" && given === "bounded-staleness") {
		return isSticky(design) || (design.data.get(feature.store)?.facts.sessionTokens ?? false);
	}
	return compareConsistency(given, feature.needs) <= 0;
}
