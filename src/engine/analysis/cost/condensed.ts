import type { Design, Feature, Id } from "../../model/design.ts";
import { spreadOf } from "../../model/spreadOf.ts";

/**
 * The same bill with fewer lines: features that pay alike for each request are one, named after the
 * first of them. For bills of which only sums count.
 */
export function condensed(design: Design): Design {
	const features = new Map<string, Feature>();
	for (const feature of design.features.values()) {
		const key = alikeKey(feature);
		const known = features.get(key);
		features.set(key, known === undefined ? feature : together(known, feature));
	}
	if (features.size === design.features.size) return design;
	return { ...design, features: new Map<Id, Feature>([...features.values()].map((feature) => [feature.id, feature])) };
}

/** All that decides where a feature's requests go, what serves them, and what one of them costs. */
function alikeKey(feature: Feature): string {
	const { application, store, reads, itemSizeBytes, edgeCache, foreign, shares } = feature;
	const key =
		keys.get(feature) ??
		[application, store, reads, itemSizeBytes, edgeCache?.hitRate ?? 0, foreign, spreadOf(shares)].join("/");
	keys.set(feature, key);
	return key;
}

/** The folded designs have the same features. */
const keys = new WeakMap<Feature, string>();

function together(a: Feature, b: Feature): Feature {
	return {
		...a,
		readsPerSecond: a.readsPerSecond + b.readsPerSecond,
		writesPerSecond: a.writesPerSecond + b.writesPerSecond,
	};
}
