import type { CatalogueSource } from "../model/design.ts";
import type { Provider } from "../model/vocabulary.ts";
import { type Coordinates, distanceKm } from "./distanceKm.ts";
import { type RegionSite, regionSites } from "./regionSites.ts";

/** Where something is bought: a design's region is one. */
export interface PricedSite extends Coordinates {
	readonly provider: Provider;
	readonly code?: string;
}

/** The region of the same provider (of any, for `other`) nearest to the site for which `known` holds. */
export function nearestKnownRegion(site: PricedSite, known: (region: RegionSite) => boolean): RegionSite | undefined {
	let best: RegionSite | undefined;
	let bestKm = Number.POSITIVE_INFINITY;
	for (const region of regionSites) {
		if (site.provider !== "other" && region.provider !== site.provider) continue;
		if (!known(region)) continue;
		const km = distanceKm(site, region);
		if (km < bestKm) {
			best = region;
			bestKm = km;
		}
	}
	return best;
}

/** The catalogue's region that the site is; undefined for `other`. */
export function catalogueRegionOf(site: PricedSite): RegionSite | undefined {
	return site.code === undefined ? undefined : sitesByKey.get(`${site.provider}/${site.code}`);
}

const sitesByKey = new Map(regionSites.map((region) => [`${region.provider}/${region.code}`, region]));

/** A price taken over from somewhere else: the same source, marked as an estimate that says from where. */
export function takenOver(source: CatalogueSource, from: string): CatalogueSource {
	return { source: `estimate: as ${from}; ${source.source}`, asOf: source.asOf, estimated: true };
}
