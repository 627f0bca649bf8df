import type { PricedSite } from "./pricedSite.ts";
import { takenOver } from "./pricedSite.ts";
import type { Sourced } from "./technology.ts";

/** A technology's price at a site: as it was read where the site is that region, an estimate elsewhere. */
export function priceAt(site: PricedSite, price: Sourced<number>): Sourced<number> {
	if (price.region === undefined || price.region === site.code) return price;
	return { value: price.value, source: takenOver(price.source, price.region) };
}
