import type { CatalogueSource } from "../model/design.ts";
import data from "./data/computePrices.json";
import { machineLikeness } from "./machineLikeness.ts";
import { catalogueRegionOf, nearestKnownRegion, type PricedSite, takenOver } from "./pricedSite.ts";
import type { RegionSite } from "./regionSites.ts";
import type { Sourced } from "./technology.ts";

interface ComputeTable {
	readonly source: CatalogueSource;
	/** Region code → machine type → USD an hour. */
	readonly usdPerHour: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const tables: Readonly<Record<RegionSite["provider"], ComputeTable>> = data;

/**
 * Price of one machine in USD an hour: Linux, on demand, no discount. An unlisted type is priced like
 * the listed one that it resembles, an unlisted region like the provider's nearest that is listed
 * (any provider's, for `other`); both are marked as estimates.
 */
export function computePrice(site: PricedSite, type: string): Sourced<number> {
	const listedType = type.replace(/^Standard_/, "");
	const region = catalogueRegionOf(site);
	const own = region === undefined ? undefined : listed(region, listedType);
	return own ?? listedNearby(site, listedType) ?? resembling(site, listedType);
}

function listed(region: RegionSite, type: string): Sourced<number> | undefined {
	const table = tables[region.provider];
	const prices = table.usdPerHour[region.code] ?? {};
	// A type is free text: "constructor" must not find what every object has.
	const value = Object.hasOwn(prices, type) ? prices[type] : undefined;
	return value === undefined ? undefined : { value, source: table.source };
}

function listedNearby(site: PricedSite, type: string): Sourced<number> | undefined {
	const region = nearestKnownRegion(site, (candidate) => listed(candidate, type) !== undefined);
	const price = region === undefined ? undefined : listed(region, type);
	if (region === undefined || price === undefined) return undefined;
	return { value: price.value, source: takenOver(price.source, region.code) };
}

function resembling(site: PricedSite, type: string): Sourced<number> {
	// Machines of one's own cost about what the provider with the most listed regions takes.
	const provider = site.provider === "other" ? "aws" : site.provider;
	const { like, times } = machineLikeness(provider, type);
	const here: PricedSite = site.provider === "other" ? siteOf(provider, site) : site;
	const price = computePriceOfListed(here, like.type);
	return { value: price.value * times, source: takenOver(price.source, `${times} × ${like.type}`) };
}

function siteOf(provider: RegionSite["provider"], site: PricedSite): PricedSite {
	return { provider, latitude: site.latitude, longitude: site.longitude };
}

function computePriceOfListed(site: PricedSite, type: string): Sourced<number> {
	const region = catalogueRegionOf(site);
	const price = (region === undefined ? undefined : listed(region, type)) ?? listedNearby(site, type);
	if (price === undefined) throw new Error(`no price of ${type} at ${site.provider}`);
	return price;
}
