import * as texts from "../../../texts/analysis/cost.ts";
import { estimated } from "../../catalog/estimated.ts";
import { findTechnology } from "../../catalog/findTechnology.ts";
import { priceAt } from "../../catalog/priceAt.ts";
import type { PriceModel, Sourced } from "../../catalog/technology.ts";
import type { ComponentCommon, Design, Id } from "../../model/design.ts";
import type { Term } from "../../model/figures.ts";
import { perSurroundings } from "../../model/perSurroundings.ts";
import { bytesPerGB, requestsPerMillion } from "./billing.ts";
import { BillLine } from "./billLine.ts";
import type { EntryUse } from "./entryUses.ts";
import { basisOf, inCurrency, priceTerm, rateTerms } from "./money.ts";
import type { Volume } from "./requestLoads.ts";

/** Logs, metrics and traces that one request leaves behind, after sampling. */
const telemetryBytesPerRequest = estimated(200, texts.telemetryOfARequest);

interface MeteredComponent {
	readonly component: ComponentCommon;
	readonly layer: "routing" | "balancing" | "observability";
	/** null: once, for all regions together. */
	readonly region: Id | null;
	/** The applications whose requests it handles. */
	readonly applications: readonly Id[];
	readonly items: readonly BilledItem[];
}

/** Routing once, balancing and observability in each of their regions, by their technologies' price models. */
export function meteredLines(design: Design, uses: readonly EntryUse[]): readonly BillLine[] {
	const handled = handledBy(uses);
	return meteredComponents(design).flatMap((metered) => lineOf(design, metered, handled(metered)));
}

/** What these lines add up to in each layer, however it was counted what is handled. */
export function meteredMonthly(design: Design, handled: Handled): Readonly<Record<MeteredComponent["layer"], number>> {
	const usd = { routing: 0, balancing: 0, observability: 0 };
	for (const metered of meteredComponents(design)) usd[metered.layer] += usdOf(metered, handled(metered));
	return {
		routing: inCurrency(design, usd.routing),
		balancing: inCurrency(design, usd.balancing),
		observability: inCurrency(design, usd.observability),
	};
}

/** What a component handles in a month, in one region or (routing) in all. */
export type Handled = (metered: Pick<MeteredComponent, "region" | "applications">) => Volume;

function handledBy(uses: readonly EntryUse[]): Handled {
	const sums = new Map<string, Volume>();
	for (const { feature, entry, requests, gigabytes } of uses) {
		for (const key of [`${entry} ${feature.application}`, ` ${feature.application}`]) {
			const sum = sums.get(key) ?? { requests: 0, gigabytes: 0 };
			sums.set(key, sum);
			sum.requests += requests;
			sum.gigabytes += gigabytes;
		}
	}
	return ({ region, applications }) => {
		const all = { requests: 0, gigabytes: 0 };
		for (const application of applications) {
			const sum = sums.get(`${region ?? ""} ${application}`);
			all.requests += sum?.requests ?? 0;
			all.gigabytes += sum?.gigabytes ?? 0;
		}
		return all;
	};
}

/** Those that cost anything, with their prices. */
const meteredComponents = perSurroundings((design): readonly MeteredComponent[] => {
	const all = [...design.application.keys()];
	const { routing, balancing, observability } = design;
	return [
		...[...routing.values()].flatMap((component) =>
			placed(design, { component, layer: "routing", regions: [null], applications: all }),
		),
		...[...balancing.values()].flatMap((component) =>
			placed(design, { component, layer: "balancing", regions: component.regions, applications: component.to }),
		),
		...[...observability.values()].flatMap((component) =>
			placed(design, { component, layer: "observability", regions: component.regions, applications: all }),
		),
	];
});

interface Placed extends Pick<MeteredComponent, "component" | "layer" | "applications"> {
	readonly regions: readonly (Id | null)[];
}

function placed(design: Design, { component, layer, applications, regions }: Placed): readonly MeteredComponent[] {
	const price = findTechnology(component.technology)?.price;
	if (price?.kind !== "metered") return [];
	// The same list where it is all of them, so that what they handle is found again.
	const known = applications.every((id) => design.application.has(id))
		? applications
		: applications.filter((id) => design.application.has(id));
	return regions.map((region) => {
		const site = region === null ? undefined : design.regions.get(region);
		const machines = region === null || layer !== "observability" ? 0 : instancesIn(design, region);
		const items = billedItems(price, layer, machines).map((item) =>
			site === undefined ? item : { ...item, price: priceAt(site, item.price) },
		);
		return { component, layer, region, applications: known, items };
	});
}

function instancesIn(design: Design, region: Id): number {
	let count = 0;
	for (const { instances } of design.application.values()) count += instances?.count.get(region) ?? 0;
	return count;
}

function usdOf({ items }: MeteredComponent, volume: Volume): number {
	let usd = 0;
	for (const item of items) usd += amountOf(item, volume) * item.price.value;
	return usd;
}

function lineOf(design: Design, metered: MeteredComponent, volume: Volume): readonly BillLine[] {
	const { component, layer, region, items } = metered;
	const usd = usdOf(metered, volume);
	if (usd === 0) return [];
	const monthly = inCurrency(design, usd);
	return [
		new BillLine(
			{
				id: region === null ? `${layer}/${component.id}` : `${layer}/${component.id}/${region}`,
				layer,
				region,
				category: layer,
				label: component.name === component.id ? component.technologyName : component.name,
				monthly,
				estimate: monthly,
				basis: basisOf(...items.map((item) => item.price)),
			},
			() => [...items.map((item) => termOf(item, volume)), ...rateTerms(design)],
		),
	];
}

interface BilledItem {
	readonly label: string;
	readonly unit: string;
	/** What of it there is anyway, and for each request and gigabyte that is handled. */
	readonly amount: { readonly fixed: number; readonly aRequest: number; readonly aGigabyte: number };
	readonly price: Sourced<number>;
}

function amountOf({ amount: { fixed, aRequest, aGigabyte } }: BilledItem, { requests, gigabytes }: Volume): number {
	return fixed + aRequest * requests + aGigabyte * gigabytes;
}

function billedItems(
	price: Extract<PriceModel, { kind: "metered" }>,
	layer: MeteredComponent["layer"],
	watchedMachines: number,
): readonly BilledItem[] {
	const nothing = { fixed: 0, aRequest: 0, aGigabyte: 0 };
	const aRequest = (price.unitsPerRequest?.value ?? 1) / requestsPerMillion;
	const telemetry = telemetryBytesPerRequest.value / bytesPerGB;
	const isObserved = layer === "observability";
	const machines = price.perInstance === undefined ? [] : [price.perInstance];
	return [
		...price.monthly.map((fixed) => ({
			label: texts.fixed,
			unit: "month",
			amount: { ...nothing, fixed: 1 },
			price: fixed,
		})),
		...price.perMillionRequests.map((perMillion) => ({
			label: layer === "routing" ? texts.queries : texts.requests,
			unit: "million",
			amount: { ...nothing, aRequest },
			price: perMillion,
		})),
		...price.perGB.map((perGB) => ({
			label: isObserved ? texts.telemetryHandled : texts.handled,
			unit: "GB",
			amount: isObserved ? { ...nothing, aRequest: telemetry } : { ...nothing, aGigabyte: 1 },
			price: perGB,
		})),
		...machines.map((machine) => ({
			label: texts.machinesWatched,
			unit: "machine-month",
			amount: { ...nothing, fixed: watchedMachines },
			price: machine,
		})),
	];
}

function termOf(item: BilledItem, volume: Volume): Term {
	const { label, unit, price } = item;
	return { label, value: amountOf(item, volume), unit, terms: [priceTerm(texts.price, price, unit)] };
}
