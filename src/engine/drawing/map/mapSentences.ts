import * as texts from "../../../texts/drawing/pictures.ts";
import type { MapLayout, MapPopulation, MapRegion } from "../../layout/map/mapLayout.ts";
import { formatRate } from "../../model/numbers/formatRate.ts";
import { formatShare } from "../../model/numbers/formatShare.ts";
import type { PopulationMoment } from "../moment.ts";
import { populationNews } from "../populationNews.ts";
import { regionTag } from "../regionTag.ts";
import type { RegionLook } from "./regionShapes.ts";

/** A region in words, with its round trips: what screen readers and tooltips say. */
export function regionSentence(region: MapRegion, layout: MapLayout, look: RegionLook): string {
	const tag = regionTag(region.role, look.moment);
	const used = look.moment?.utilisation;
	const rate = look.moment === undefined ? look.requestsPerSecond : undefined;
	const trips = layout.links.flatMap(({ a, b, roundTrip }) => {
		if (a !== region.id && b !== region.id) return [];
		return [texts.roundTripToB(roundTrip.replace("≈ ", "about "), a === region.id ? b : a)];
	});
	return [
		texts.regionText(region.title),
		region.city,
		...(tag === undefined ? [] : [tag.text.toLowerCase()]),
		...(rate === undefined ? [] : [formatRate(rate)]),
		...(used === undefined || used === null ? [] : [texts.usedText(formatShare(used))]),
		...trips,
	].join(", ");
}

export function populationSentence(population: MapPopulation, moment?: PopulationMoment): string {
	const detail = moment === undefined ? population.detail : populationNews(moment).text;
	return texts.usersPopulationDetail(population.title, detail.replace("≈ ", "about "));
}
