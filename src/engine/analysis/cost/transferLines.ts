import * as texts from "../../../texts/analysis/cost.ts";
import type { Sourced } from "../../catalog/technology.ts";
import { transferPrice } from "../../catalog/transferPrice.ts";
import type { Design, Id, Store } from "../../model/design.ts";
import type { Term } from "../../model/figures.ts";
import { joinPath } from "../../model/path.ts";
import { type Operation, operations } from "../../model/vocabulary.ts";
import { BillLine } from "./billLine.ts";
import { groupBy } from "./groupBy.ts";
import { KeptLines } from "./keptLines.ts";
import { basisOf, inCurrency, priceTerm, rateTerms } from "./money.ts";
import { perBill } from "./perBill.ts";
import { replicationLinks } from "./replicationLinks.ts";
import { gigabytesOf, type RequestFlow } from "./requestFlow.ts";
import type { FeatureFlows } from "./requestFlows.ts";

/** Data that one cause sends over one link in a month. */
interface Shipment {
	/** Stable end of the line's id. */
	readonly cause: string;
	readonly label: string;
	readonly from: Id;
	readonly to: Id;
	readonly flows: readonly RequestFlow[];
}

/** Everything that crosses from region to region: replication, and reads and writes served elsewhere. */
export function transferLines(
	design: Design,
	flows: readonly FeatureFlows[],
	up?: ReadonlySet<Id>,
): readonly BillLine[] {
	const kept = up === undefined ? keptLines(design) : new KeptLines();
	const sending = flows.filter((own) => own.flows.length > 0);
	const replicated = [...groupBy(sending, ({ store }) => store)].flatMap(([store, own]) =>
		kept.of(store, own, () => linesOf(design, replicationShipments(store, own, up))),
	);
	const crossing = sending.flatMap((own) => kept.of(own.feature, [own], () => linesOf(design, crossingShipments(own))));
	return [...replicated, ...crossing];
}

/** They hold until a feature that sends anything of it changes. */
const keptLines = perBill(() => new KeptLines());

/** The sum of these lines. */
export function transferMonthly(design: Design, flows: readonly FeatureFlows[], up?: ReadonlySet<Id>): number {
	let usd = 0;
	for (const [store, features] of groupBy(flows, (own) => own.store)) {
		const own = features.flatMap((feature) => feature.flows);
		// All links from one region carry the same writes.
		let sent: readonly RequestFlow[] | undefined;
		let gigabytes = 0;
		for (const link of replicationLinks(store, own, up)) {
			if (link.flows !== sent) {
				sent = link.flows;
				gigabytes = sent.reduce((sum, flow) => sum + gigabytesOf(flow), 0);
			}
			usd += gigabytes * linkPrice(design, link).value;
		}
	}
	for (const own of flows) for (const flow of own.flows) usd += crossingUsd(design, flow);
	return inCurrency(design, usd);
}

function crossingUsd(design: Design, flow: RequestFlow): number {
	const { entry, operation, servedBy } = flow;
	let usd = 0;
	for (const replica of servedBy) {
		if (replica === entry) continue;
		const link = operation === "read" ? { from: replica, to: entry } : { from: entry, to: replica };
		usd += gigabytesOf(flow) * linkPrice(design, link).value;
	}
	return usd;
}

function linkPrice(design: Design, { from, to }: { readonly from: Id; readonly to: Id }): Sourced<number> {
	const sender = design.regions.get(from);
	const receiver = design.regions.get(to);
	if (sender === undefined || receiver === undefined)
		throw new Error(`transfer between unknown regions ${from}, ${to}`);
	return transferPrice(sender, receiver);
}

function replicationShipments(
	store: Store,
	features: readonly FeatureFlows[],
	up: ReadonlySet<Id> | undefined,
): readonly Shipment[] {
	const cause = `replication/${store.id}`;
	const label = texts.replicationOf(store.name);
	const own = features.flatMap(({ flows }) => flows);
	return replicationLinks(store, own, up).map((link) => ({ cause, label, ...link }));
}

/** A read's answer goes from the replica to the entry and is the replica's region's to pay; a write goes the other way. */
function crossingShipments({ feature, flows }: FeatureFlows): readonly Shipment[] {
	return operations.flatMap((operation) => {
		const cause = `${operation}s/${feature.id}`;
		const label = operation === "read" ? texts.readsServedElsewhere(feature.name) : texts.writesSentOn(feature.name);
		return crossings(flows, operation).map((crossing) => ({ cause, label, ...crossing }));
	});
}

type Crossing = Pick<Shipment, "from" | "to" | "flows">;

/** The flows of one operation that are served elsewhere than they enter, by link. */
function crossings(flows: readonly RequestFlow[], operation: Operation): readonly Crossing[] {
	const links = new Map<Id, Map<Id, RequestFlow[]>>();
	for (const flow of flows) {
		if (flow.operation !== operation) continue;
		for (const replica of flow.servedBy) {
			if (operation === "read") addFlow(links, { from: replica, to: flow.entry, flow });
			else addFlow(links, { from: flow.entry, to: replica, flow });
		}
	}
	return [...links].flatMap(([from, receivers]) => [...receivers].map(([to, own]) => ({ from, to, flows: own })));
}

function addFlow(
	links: Map<Id, Map<Id, RequestFlow[]>>,
	{ from, to, flow }: { readonly from: Id; readonly to: Id; readonly flow: RequestFlow },
): void {
	if (from === to) return;
	const receivers = links.get(from) ?? new Map<Id, RequestFlow[]>();
	links.set(from, receivers);
	const known = receivers.get(to);
	if (known === undefined) receivers.set(to, [flow]);
	else known.push(flow);
}

function linesOf(design: Design, shipments: readonly Shipment[]): readonly BillLine[] {
	// All links from one region carry the same writes.
	let sent: readonly RequestFlow[] | undefined;
	let gigabytes = 0;
	return shipments.map((shipment) => {
		if (shipment.flows !== sent) {
			sent = shipment.flows;
			gigabytes = sent.reduce((sum, flow) => sum + gigabytesOf(flow), 0);
		}
		return lineOf(design, shipment, gigabytes);
	});
}

function lineOf(design: Design, { cause, label, from, to, flows }: Shipment, gigabytes: number): BillLine {
	const price = linkPrice(design, { from, to });
	const monthly = inCurrency(design, gigabytes * price.value);
	return new BillLine(
		{
			id: `transfer/${cause}/${from}/${to}`,
			layer: "data",
			region: from,
			category: "transfer",
			label: `${label}, ${from} → ${to}`,
			monthly,
			estimate: monthly,
			basis: basisOf(price),
		},
		() => [
			{ label: texts.sent, value: gigabytes, unit: "GB/month", terms: flows.map((flow) => volumeTerm(design, flow)) },
			priceTerm(`${from} → ${to}`, price, "GB"),
			...rateTerms(design),
		],
	);
}

export function volumeTerm(design: Design, flow: RequestFlow): Term {
	const { feature, operation, requests } = flow;
	const path = joinPath("features", feature.id);
	const rate = operation === "read" ? "readsPerSecond" : "writesPerSecond";
	return {
		label:
			operation === "read"
				? texts.readsThatEnter(feature.name, flow.entry)
				: texts.writesThatEnter(feature.name, flow.entry),
		value: gigabytesOf(flow),
		unit: "GB/month",
		terms: [
			{ label: texts.requests, value: requests, unit: "requests/month", path: joinPath(path, rate) },
			{ label: texts.meanOfPeak, value: design.traffic.averageOfPeak, unit: "share", path: "traffic.averageOfPeak" },
			{ label: texts.item, value: feature.itemSizeBytes, unit: "bytes", path: joinPath(path, "itemSize") },
		],
	};
}
