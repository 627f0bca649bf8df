import type { Design, Id } from "../../model/design.ts";
import type { LoadFigure } from "../../model/figures.ts";
import type { RequestStream } from "../../model/spill.ts";
import { requestStreams } from "../../model/spill.ts";

/**
 * What each application takes in each of its regions at peak, while all is well: all its features'
 * requests that enter there, after spill, without the reads that an edge cache answers.
 */
export function loadFigures(
	design: Design,
	streams: readonly RequestStream[] = requestStreams(design),
): readonly LoadFigure[] {
	const load = new Map<Id, Map<Id, number>>();
	for (const { feature, entry, requestsPerSecond } of streams) {
		const byRegion = load.get(feature.application) ?? new Map<Id, number>();
		if (byRegion.size === 0) load.set(feature.application, byRegion);
		byRegion.set(entry, (byRegion.get(entry) ?? 0) + requestsPerSecond);
	}
	return [...design.application.values()].flatMap((application) =>
		application.regions.map((region) => {
			const requestsPerSecond = load.get(application.id)?.get(region) ?? 0;
			const capacityPerSecond = application.capacityPerSecond.get(region) ?? null;
			const utilisation = capacityPerSecond === null ? null : requestsPerSecond / capacityPerSecond;
			return {
				region,
				application: application.id,
				requestsPerSecond,
				capacityPerSecond,
				utilisation: utilisation === null || !Number.isFinite(utilisation) ? null : utilisation,
			};
		}),
	);
}
