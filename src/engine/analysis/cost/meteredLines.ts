import { estimated } from "../../catalog/estimated.ts";
import { findTechnology } from "../../catalog/findTechnology.ts";
import { priceAt } from "../../catalog/priceAt.ts";
import type { PriceModel, Sourced } from "../../catalog/technology.ts";
import type { BalancingComponent, ComponentCommon, Design, Id } from "../../model/design.ts";
import type { Term } from "../../model/figures.ts";
import { bytesPerGB, requestsPerMillion } from "./billing.ts";
import type { DraftLine } from "./draftLine.ts";
import { groupBy } from "./groupBy.ts";
import { basisOf, inCurrency, priceTerm, rateTerms } from "./money.ts";
import type { RequestFlow } from "./requestFlows.ts";

/** Logs, metrics and traces that one request leaves behind, after sampling. */
const telemetryBytesPerRequest = estimated(200, "logs, metrics and traces of a request, after sampling");

/** What a component handles in a month, in one region or (routing) in all. */
interface Usage {
	readonly requests: number;
	readonly gigabytes: number;
	readonly instances: number;
}

interface MeteredComponent {
	readonly component: ComponentCommon;
	readonly layer: "routing" | "balancing" | "observability";
	/** null: once, for all regions together. */
	readonly region: Id | null;
	readonly usage: Usage;
}

/** Routing once, balancing and observability in each of their regions, by their technologies' price models. */
export function meteredLines(design: Design, flows: readonly RequestFlow[]): readonly DraftLine[] {
	const byEntry = groupBy(flows, ({ entry }) => entry);
	return linesOfUse(design, {
		routed: () => handled(flows),
		balanced: ({ to }, region) =>
			handled((byEntry.get(region) ?? []).filter(({ feature }) => to.includes(feature.application))),
		observed: (region) => handled(byEntry.get(region) ?? []),
	});
}

/** What is handled in a month, however it was counted. */
export interface MeteredUse {
	readonly routed: () => Handled;
	readonly balanced: (component: BalancingComponent, region: Id) => Handled;
	readonly observed: (region: Id) => Handled;
}

export function linesOfUse(design: Design, use: MeteredUse): readonly DraftLine[] {
	return [...routed(design, use), ...balanced(design, use), ...observed(design, use)].flatMap((metered) =>
		lineOf(design, metered),
	);
}

function routed(design: Design, use: MeteredUse): readonly MeteredComponent[] {
	const usage = { ...use.routed(), instances: 0 };
	return [...design.routing.values()].map((component) => ({ component, layer: "routing", region: null, usage }));
}

function balanced(design: Design, use: MeteredUse): readonly MeteredComponent[] {
	return [...design.balancing.values()].flatMap((component) =>
		component.regions.map((region) => {
			const usage = { ...use.balanced(component, region), instances: 0 };
			return { component, layer: "balancing" as const, region, usage };
		}),
	);
}

function observed(design: Design, use: MeteredUse): readonly MeteredComponent[] {
	return [...design.observability.values()].flatMap((component) =>
		component.regions.map((region) => {
			const { requests } = use.observed(region);
			const gigabytes = (requests * telemetryBytesPerRequest.value) / bytesPerGB;
			const usage = { requests, gigabytes, instances: instancesIn(design, region) };
			return { component, layer: "observability" as const, region, usage };
		}),
	);
}

/** Requests and what they carry. */
type Handled = Omit<Usage, "instances">;

function handled(flows: readonly RequestFlow[]): Handled {
	let requests = 0;
	let gigabytes = 0;
	for (const flow of flows) {
		requests += flow.requests;
		gigabytes += (flow.requests * flow.feature.itemSizeBytes) / bytesPerGB;
	}
	return { requests, gigabytes };
}

function instancesIn(design: Design, region: Id): number {
	let count = 0;
	for (const { instances } of design.application.values()) count += instances?.count.get(region) ?? 0;
	return count;
}

function lineOf(design: Design, { component, layer, region, usage }: MeteredComponent): readonly DraftLine[] {
	const price = findTechnology(component.technology)?.price;
	if (price?.kind !== "metered") return [];
	const site = region === null ? undefined : design.regions.get(region);
	const items = billedItems(price, usage, layer).map((item) =>
		site === undefined ? item : { ...item, price: priceAt(site, item.price) },
	);
	const usd = items.reduce((sum, item) => sum + item.amount * item.price.value, 0);
	if (usd === 0) return [];
	const monthly = inCurrency(design, usd);
	return [
		{
			id: region === null ? `${layer}/${component.id}` : `${layer}/${component.id}/${region}`,
			layer,
			region,
			category: layer,
			label: component.name === component.id ? component.technologyName : component.name,
			monthly,
			estimate: monthly,
			basis: basisOf(...items.map((item) => item.price)),
			explain: () => [...items.map(termOf), ...rateTerms(design)],
		},
	];
}

interface BilledItem {
	readonly label: string;
	readonly unit: string;
	readonly amount: number;
	readonly price: Sourced<number>;
}

function billedItems(
	price: Extract<PriceModel, { kind: "metered" }>,
	usage: Usage,
	layer: MeteredComponent["layer"],
): readonly BilledItem[] {
	const units = (usage.requests * (price.unitsPerRequest?.value ?? 1)) / requestsPerMillion;
	const machines = price.perInstance === undefined ? [] : [price.perInstance];
	const handledLabel = layer === "observability" ? "Telemetry, 200 B a request" : "Handled";
	return [
		...price.monthly.map((fixed) => ({ label: "Fixed", unit: "month", amount: 1, price: fixed })),
		...price.perMillionRequests.map((perMillion) => ({
			label: layer === "routing" ? "Queries" : "Requests",
			unit: "million",
			amount: units,
			price: perMillion,
		})),
		...price.perGB.map((perGB) => ({ label: handledLabel, unit: "GB", amount: usage.gigabytes, price: perGB })),
		...machines.map((machine) => ({
			label: "Machines watched",
			unit: "machine-month",
			amount: usage.instances,
			price: machine,
		})),
	];
}

function termOf({ label, unit, amount, price }: BilledItem): Term {
	return { label, value: amount, unit, terms: [priceTerm("Price", price, unit)] };
}
