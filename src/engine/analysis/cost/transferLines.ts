import type { Sourced } from "../../catalog/technology.ts";
import { transferPrice } from "../../catalog/transferPrice.ts";
import type { Design, Id } from "../../model/design.ts";
import type { Term } from "../../model/figures.ts";
import { joinPath } from "../../model/path.ts";
import { type Operation, operations } from "../../model/vocabulary.ts";
import { bytesPerGB } from "./billing.ts";
import type { DraftLine } from "./draftLine.ts";
import { groupBy } from "./groupBy.ts";
import { basisOf, inCurrency, priceTerm, rateTerms } from "./money.ts";
import { replicationLinks } from "./replicationLinks.ts";
import type { RequestFlow } from "./requestFlows.ts";

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
	flows: readonly RequestFlow[],
	up?: ReadonlySet<Id>,
): readonly DraftLine[] {
	return [...replicationShipments(flows, up), ...crossingShipments(flows)].map((shipment) => lineOf(design, shipment));
}

/** The sum of these lines. */
export function transferMonthly(design: Design, flows: readonly RequestFlow[], up?: ReadonlySet<Id>): number {
	let usd = 0;
	for (const [store, own] of groupBy(flows, (flow) => flow.store)) {
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
	for (const flow of flows) usd += crossingUsd(design, flow);
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

function replicationShipments(flows: readonly RequestFlow[], up: ReadonlySet<Id> | undefined): readonly Shipment[] {
	const byStore = groupBy(flows, ({ store }) => store);
	return [...byStore].flatMap(([store, own]) =>
		replicationLinks(store, own, up).map((link) => ({
			cause: `replication/${store.id}`,
			label: `Replication of ${store.name}`,
			...link,
		})),
	);
}

/** A read's answer goes from the replica to the entry and is the replica's region's to pay; a write goes the other way. */
function crossingShipments(flows: readonly RequestFlow[]): readonly Shipment[] {
	const shipments: Shipment[] = [];
	for (const [feature, own] of groupBy(flows, (flow) => flow.feature)) {
		for (const operation of operations) {
			const cause = `${operation}s/${feature.id}`;
			const label = `${operation === "read" ? "Reads served elsewhere" : "Writes sent on"}: ${feature.name}`;
			for (const crossing of crossings(own, operation)) shipments.push({ cause, label, ...crossing });
		}
	}
	return shipments;
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

function lineOf(design: Design, { cause, label, from, to, flows }: Shipment): DraftLine {
	const price = linkPrice(design, { from, to });
	const gigabytes = flows.reduce((sum, flow) => sum + gigabytesOf(flow), 0);
	const monthly = inCurrency(design, gigabytes * price.value);
	return {
		id: `transfer/${cause}/${from}/${to}`,
		layer: "data",
		region: from,
		category: "transfer",
		label: `${label}, ${from} → ${to}`,
		monthly,
		estimate: monthly,
		basis: basisOf(price),
		explain: () => [
			{ label: "Sent", value: gigabytes, unit: "GB/month", terms: flows.map((flow) => volumeTerm(design, flow)) },
			priceTerm(`${from} → ${to}`, price, "GB"),
			...rateTerms(design),
		],
	};
}

export function gigabytesOf({ feature, requests }: RequestFlow): number {
	return (requests * feature.itemSizeBytes) / bytesPerGB;
}

export function volumeTerm(design: Design, flow: RequestFlow): Term {
	const { feature, operation, requests } = flow;
	const path = joinPath("features", feature.id);
	const rate = operation === "read" ? "readsPerSecond" : "writesPerSecond";
	return {
		label: `${feature.name}, ${operation}s that enter ${flow.entry}`,
		value: gigabytesOf(flow),
		unit: "GB/month",
		terms: [
			{ label: "Requests", value: requests, unit: "requests/month", path: joinPath(path, rate) },
			{ label: "Mean of peak", value: design.traffic.averageOfPeak, unit: "share", path: "traffic.averageOfPeak" },
			{ label: "Item", value: feature.itemSizeBytes, unit: "bytes", path: joinPath(path, "itemSize") },
		],
	};
}
