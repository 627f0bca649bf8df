import zones from "./data/priceZones.json";
import type { RegionSite } from "./regionSites.ts";

const zonesByProvider: Readonly<Record<string, Readonly<Record<string, string>>>> = zones;

/** What prices are listed under: the region's code (AWS), or its zone (Azure, Google Cloud: "EU", "NA"). */
export function priceZone(region: RegionSite): string {
	return zonesByProvider[region.provider]?.[region.code] ?? region.code;
}
