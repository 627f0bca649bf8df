import type { Provider } from "../model/vocabulary.ts";
import data from "./data/regions.json";

/** A provider's region. Coordinates are the named city's centre, two decimals; sources in SOURCES.md. */
export interface CatalogueRegion {
	readonly provider: Exclude<Provider, "other">;
	/** As the provider writes it: "us-east-1", "westeurope". */
	readonly code: string;
	/** As the provider shows it: "US East (N. Virginia)". */
	readonly name: string;
	readonly city: string;
	/** EU for the European Economic Area, UK, else the ISO 3166 country code. */
	readonly jurisdiction: string;
	readonly latitude: number;
	readonly longitude: number;
	/** A separate partition with accounts of its own (AWS China, the EU sovereign cloud). */
	readonly restricted?: boolean;
}

export const regions = data as readonly CatalogueRegion[];
