import * as texts from "../../../texts/analysis/cost.ts";
import type { Sourced } from "../../catalog/technology.ts";
import type { Design } from "../../model/design.ts";
import type { Term } from "../../model/figures.ts";

/** Catalogue prices are in US dollars; the bill is in the file's currency. */
export function inCurrency(design: Design, usd: number): number {
	return usd * design.usdRate;
}

/** The discount on catalogue prices of machines and databases. */
export function discounted(design: Design, usd: number): number {
	return inCurrency(design, usd) * (1 - design.costs.discount);
}

export function priceTerm(label: string, price: Sourced<number>, unit: string): Term {
	return { label, value: price.value, unit: `USD/${unit}`, source: price.source };
}

/** The currency's rate, where it is not the dollar. */
export function rateTerms(design: Design): readonly Term[] {
	if (design.usdRate === 1) return [];
	return [{ label: texts.rateOfTheDollar, value: design.usdRate, unit: `${design.currency}/USD`, path: "usdRate" }];
}

export function discountTerms(design: Design): readonly Term[] {
	if (design.costs.discount === 0) return [];
	return [{ label: texts.discount, value: design.costs.discount, unit: "share", path: "costs.discount" }];
}

/** An estimate as soon as one of the prices is one. */
export function basisOf(...prices: readonly Sourced<unknown>[]): "catalogue" | "estimate" {
	return prices.some(({ source }) => source.estimated) ? "estimate" : "catalogue";
}
