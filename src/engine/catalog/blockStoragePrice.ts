import data from "./data/blockStoragePrices.json";
import { estimated } from "./estimated.ts";
import { catalogueRegionOf, nearestKnownRegion, type PricedSite, takenOver } from "./pricedSite.ts";
import type { RegionSite } from "./regionSites.ts";
import type { Sourced } from "./technology.ts";

const usdPerGBMonth: Readonly<Record<string, number>> = data.usdPerGBMonth;

const elsewhere: Readonly<Record<"azure" | "gcp" | "other", Sourced<number>>> = {
	azure: estimated(0.12, "solid-state disks of moderate speed, list price"),
	gcp: estimated(0.1, "balanced persistent disks, list price"),
	other: estimated(0.1, "as the cloud providers'"),
};

/** A GB of solid-state block storage for a month, in USD; the nearest listed region's where none is listed. */
export function blockStoragePrice(site: PricedSite): Sourced<number> {
	if (site.provider !== "aws") return elsewhere[site.provider];
	const region = catalogueRegionOf(site);
	const own = region === undefined ? undefined : usdPerGBMonth[region.code];
	if (own !== undefined) return { value: own, source: data.source };
	const nearest = nearestKnownRegion(site, isListed);
	const price = nearest === undefined ? undefined : usdPerGBMonth[nearest.code];
	if (nearest === undefined || price === undefined) throw new Error("no block storage price");
	return { value: price, source: takenOver(data.source, nearest.code) };
}

function isListed(region: RegionSite): boolean {
	return region.provider === "aws" && usdPerGBMonth[region.code] !== undefined;
}
