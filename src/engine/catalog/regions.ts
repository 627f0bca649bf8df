import data from "./data/regions.json";
import { type RegionSite, regionSites } from "./regionSites.ts";

/** A provider's region with its names; sources in SOURCES.md. */
export interface CatalogueRegion extends RegionSite {
	/** As the provider shows it: "US East (N. Virginia)". */
	readonly name: string;
	readonly city: string;
	/** EU for the European Economic Area, UK, else the ISO 3166 country code. */
	readonly jurisdiction: string;
	/** A separate partition with accounts of its own (AWS China, the EU sovereign cloud). */
	readonly restricted?: boolean;
}

const sites = new Map(regionSites.map((site) => [`${site.provider}/${site.code}`, site]));

export const regions: readonly CatalogueRegion[] = data.map((names) => {
	const site = sites.get(`${names.provider}/${names.code}`);
	if (site === undefined) throw new Error(`the region ${names.provider} ${names.code} stands nowhere`);
	return { ...names, ...site };
});
