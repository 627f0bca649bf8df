import type { CatalogueSource } from "../model/design.ts";
import data from "./data/egressPrices.json";
import { catalogueRegionOf, nearestKnownRegion, type PricedSite, takenOver } from "./pricedSite.ts";
import { priceZone } from "./priceZone.ts";
import type { RegionSite } from "./regionSites.ts";
import type { Sourced } from "./technology.ts";

export interface EgressTier {
	/** Monthly volume up to which this price holds, in GB (10^9 bytes) from the first byte; null: no end. */
	readonly upToGB: number | null;
	readonly usdPerGB: number;
	/** The price of this tier is unconfirmed. */
	readonly estimated?: boolean;
}

interface EgressTable {
	readonly source: CatalogueSource;
	readonly otherSources?: Readonly<Record<string, CatalogueSource>>;
	/** Sending region (AWS) or zone (Azure), or "default" (Google Cloud, to most countries). */
	readonly usdPerGB: Readonly<Record<string, readonly EgressTier[]>>;
}

const tables: Readonly<Record<RegionSite["provider"], EgressTable>> = data;

/**
 * Prices of data sent from a region to users on the internet, by monthly volume. A region without
 * listed prices has those of the nearest one of its provider (of any provider, for `other`), as an
 * estimate. Volumes beyond a last tier that ends go on at its price.
 */
export function egressTiers(site: PricedSite): Sourced<readonly EgressTier[]> {
	const region = catalogueRegionOf(site);
	const own = region === undefined ? undefined : listed(region);
	if (own !== undefined) return own;
	const nearest = nearestKnownRegion(site, (candidate) => listed(candidate) !== undefined);
	const prices = nearest === undefined ? undefined : listed(nearest);
	if (nearest === undefined || prices === undefined) throw new Error(`no egress price for ${site.provider}`);
	return { value: prices.value, source: takenOver(prices.source, nearest.code) };
}

function listed(region: RegionSite): Sourced<readonly EgressTier[]> | undefined {
	const table = tables[region.provider];
	const zone = priceZone(region);
	const value = table.usdPerGB[zone] ?? table.usdPerGB.default;
	return value === undefined ? undefined : { value, source: table.otherSources?.[zone] ?? table.source };
}
