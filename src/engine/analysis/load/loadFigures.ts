import type { Design } from "../../model/design.ts";
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
	const load = new Map<string, number>();
	for (const { feature, entry, requestsPerSecond } of streams) {
		const key = `${feature.application}/${entry}`;
		load.set(key, (load.get(key) ?? 0) + requestsPerSecond);
	}
	return [...design.application.values()].flatMap((application) =>
		application.regions.map((region) => {
			const requestsPerSecond = load.get(`${application.id}/${region}`) ?? 0;
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
