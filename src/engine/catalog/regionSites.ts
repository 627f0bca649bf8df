import type { Provider } from "../model/vocabulary.ts";
import data from "./data/regionSites.json";

/** Where a provider's region stands: the named city's centre, two decimals; sources in SOURCES.md. */
export interface RegionSite {
	readonly provider: Exclude<Provider, "other">;
	/** As the provider writes it: "us-east-1", "westeurope". */
	readonly code: string;
	readonly latitude: number;
	readonly longitude: number;
}

/** All that the analysis needs of a region; its names stay where they are shown. */
export const regionSites: readonly RegionSite[] = (["aws", "azure", "gcp"] as const).flatMap((provider) =>
	data[provider].map((row) => siteOf(provider, row)),
);

/** A row is code, latitude, longitude. */
function siteOf(
	provider: RegionSite["provider"],
	[code, latitude, longitude]: readonly (string | number)[],
): RegionSite {
	return { provider, code: String(code), latitude: Number(latitude), longitude: Number(longitude) };
}
