import type { CatalogueSource } from "../model/design.ts";
import data from "./data/transferPrices.json";
import { egressTiers } from "./egressTiers.ts";
import { catalogueRegionOf, nearestKnownRegion, type PricedSite, takenOver } from "./pricedSite.ts";
import { priceZone } from "./priceZone.ts";
import type { RegionSite } from "./regionSites.ts";
import type { Sourced } from "./technology.ts";

interface TransferTable {
	readonly source: CatalogueSource;
	readonly otherSources?: Readonly<Record<string, CatalogueSource>>;
	/** Sending region or zone → receiving one, or "default" → USD per GB. */
	readonly usdPerGB: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const tables: Readonly<Record<RegionSite["provider"], TransferTable>> = data;

/**
 * Price of data sent from one region to another, in USD per GB (10^9 bytes); the sender pays.
 * Without a listed price: that of the provider's nearest region that has one. Between providers, and
 * from or to `other`: the sender's first paid tier to the internet. Both are marked as estimates.
 */
export function transferPrice(from: PricedSite, to: PricedSite): Sourced<number> {
	const fromThere = pairPrices.get(from) ?? new WeakMap<PricedSite, Sourced<number>>();
	pairPrices.set(from, fromThere);
	const price = fromThere.get(to) ?? priceBetween(from, to);
	fromThere.set(to, price);
	return price;
}

/** A bill asks for the same pairs again and again. */
const pairPrices = new WeakMap<PricedSite, WeakMap<PricedSite, Sourced<number>>>();

function priceBetween(from: PricedSite, to: PricedSite): Sourced<number> {
	const sender = catalogueRegionOf(from);
	const receiver = catalogueRegionOf(to);
	if (sender === undefined || receiver === undefined || sender.provider !== receiver.provider)
		return overInternet(from);
	const key = `${sender.provider}/${sender.code}/${receiver.code}`;
	const known = knownPrices.get(key);
	if (known !== undefined) return known;
	const price = listed(sender, receiver) ?? fromNearest(sender, receiver) ?? overInternet(from);
	knownPrices.set(key, price);
	return price;
}

/** Finding the nearest listed region takes a while. */
const knownPrices = new Map<string, Sourced<number>>();

function listed(sender: RegionSite, receiver: RegionSite): Sourced<number> | undefined {
	const table = tables[sender.provider];
	const zone = priceZone(sender);
	const prices = table.usdPerGB[zone];
	const value = prices?.[priceZone(receiver)] ?? prices?.default;
	return value === undefined ? undefined : { value, source: table.otherSources?.[zone] ?? table.source };
}

function fromNearest(sender: RegionSite, receiver: RegionSite): Sourced<number> | undefined {
	const table = tables[sender.provider];
	const region = nearestKnownRegion(sender, (candidate) => table.usdPerGB[priceZone(candidate)] !== undefined);
	if (region === undefined) return undefined;
	// A zone with a price within itself only (Google Cloud): that price stands in for the unknown pair.
	const price = listed(region, receiver) ?? listed(region, region);
	return price === undefined ? undefined : { value: price.value, source: takenOver(price.source, region.code) };
}

function overInternet(from: PricedSite): Sourced<number> {
	const { value: tiers, source } = egressTiers(from);
	const firstPaid = tiers.find((tier) => tier.usdPerGB > 0);
	if (firstPaid === undefined) throw new Error(`no paid egress tier from ${from.provider} ${from.code ?? ""}`);
	return { value: firstPaid.usdPerGB, source: takenOver(source, "the sender's egress to the internet") };
}
