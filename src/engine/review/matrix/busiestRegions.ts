import type { Design, Id } from "../../model/design.ts";
import { requestStreams } from "../../model/spill.ts";

/** All regions by the requests that enter them at peak, most first; ties in the file's order. */
export function busiestRegions(design: Design): readonly Id[] {
	const perSecond = new Map<Id, number>([...design.regions.keys()].map((region) => [region, 0]));
	for (const { entry, requestsPerSecond } of requestStreams(design)) {
		perSecond.set(entry, (perSecond.get(entry) ?? 0) + requestsPerSecond);
	}
	return [...perSecond.keys()].toSorted((a, b) => (perSecond.get(b) ?? 0) - (perSecond.get(a) ?? 0));
}
