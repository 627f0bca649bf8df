import type { Design, Feature, Id } from "../../../src/engine/model/design.ts";
import { loadAt, roomFor, streamsReading } from "./spillReading.ts";

/** Share of the demand on the feature's application that these regions have room for at peak. */
export function servedReading(design: Design, feature: Feature, up: ReadonlySet<Id>): number {
	const application = design.application.get(feature.application);
	if (application === undefined || application.capacityPerSecond.size === 0) return 1;
	const streams = streamsReading(design, up).filter((stream) => stream.feature.application === application.id);
	let [offered, served] = [0, 0];
	for (const region of design.regions.keys()) {
		const load = loadAt(streams, region);
		const most = roomFor(application, region);
		offered += load;
		served += load <= most ? load : most * (most / load) ** application.collapse;
	}
	return offered === 0 ? 1 : served / offered;
}
