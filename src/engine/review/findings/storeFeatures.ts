import * as texts from "../../../texts/review/findings.ts";
import type { Design, Feature, Id, Store } from "../../model/design.ts";
import type { Consistency } from "../../model/vocabulary.ts";

/** The features that read or write a store. */
export function storeFeatures(design: Design, store: Store): readonly Feature[] {
	return [...design.features.values()].filter((feature) => feature.store === store.id);
}

/** Region → ids of the populations that some feature of the store serves. */
export function storePopulations(design: Design, store: Store): ReadonlySet<Id> {
	const populations = new Set<Id>();
	for (const feature of storeFeatures(design, store)) {
		for (const [population, share] of feature.shares) if (share > 0) populations.add(population);
	}
	return populations;
}

/** As in a sentence: `strong`, `bounded staleness`, `read-your-writes`, `eventual`. */
export function consistencyName(consistency: Consistency): string {
	return consistency === "bounded-staleness" ? texts.boundedStaleness : consistency;
}
