import { type Design, type Id, type RoundTrip, rttMs } from "../../model/design.ts";

export interface NearRegion {
	readonly region: Id;
	readonly p50Ms: number;
	readonly source: RoundTrip["source"];
}

/** The median round trips of a population or region to the design's regions, the nearest first. */
export function roundTripsOf(design: Design, id: Id): readonly NearRegion[] {
	const { links } = design.network;
	return [...design.regions.keys()]
		.filter((region) => region !== id)
		.map((region): NearRegion => {
			const link = links.get(id)?.get(region) ?? links.get(region)?.get(id);
			return { region, p50Ms: rttMs(design, id, region), source: link?.source ?? "estimated" };
		})
		.sort((a, b) => a.p50Ms - b.p50Ms);
}
