import * as texts from "../../../texts/analysis/cost.ts";
import { findTechnology } from "../../catalog/findTechnology.ts";
import type { PriceModel } from "../../catalog/technology.ts";
import type { Design, Id, Region, Store } from "../../model/design.ts";
import { requestsPerMillion } from "./billing.ts";
import { BillLine } from "./billLine.ts";
import type { Charge } from "./charge.ts";
import { groupBy } from "./groupBy.ts";
import { KeptLines } from "./keptLines.ts";
import { basisOf, discounted, discountTerms, priceTerm, rateTerms } from "./money.ts";
import { nodeCharge } from "./nodeCharge.ts";
import { perBill } from "./perBill.ts";
import { type ReplicationLink, replicationLinks } from "./replicationLinks.ts";
import { requestCharges } from "./requestCharges.ts";
import type { RequestFlow } from "./requestFlow.ts";
import type { FeatureFlows } from "./requestFlows.ts";
import { storedBytes } from "./storedBytes.ts";

/** Nodes, and requests where the technology bills them, of each store in each of its regions. */
export function databaseLines(
	design: Design,
	flows: readonly FeatureFlows[],
	up?: ReadonlySet<Id>,
): readonly BillLine[] {
	const byStore = groupBy(flows, ({ store }) => store);
	const kept = up === undefined ? keptLines(design) : new KeptLines();
	return [...design.data.values()].flatMap((store) => {
		const own = byStore.get(store) ?? [];
		return kept.of(store, own, () => storeLines(design, { store, flows: own, up }));
	});
}

/** They hold until a feature that uses the store changes. */
const keptLines = perBill(() => new KeptLines());

interface StoreFlows {
	readonly store: Store;
	readonly flows: readonly FeatureFlows[];
	readonly up: ReadonlySet<Id> | undefined;
}

function storeLines(design: Design, { store, flows, up }: StoreFlows): readonly BillLine[] {
	const own = flows.flatMap((feature) => feature.flows);
	const usage = { store, price: databasePrice(store), flows: own, received: replicationLinks(store, own, up) };
	return [...regionalLines(design, usage), ...replicatedWriteLines(design, usage)];
}

interface StoreUsage {
	readonly store: Store;
	readonly price: ReturnType<typeof databasePrice>;
	readonly flows: readonly RequestFlow[];
	readonly received: readonly ReplicationLink[];
}

function regionalLines(design: Design, { store, price, flows, received }: StoreUsage): readonly BillLine[] {
	const served = servedIn(flows);
	const arriving = groupBy(received, ({ to }) => to);
	return [...storedBytes(design, store)].flatMap(([regionId, bytes]) => {
		const region = design.regions.get(regionId);
		if (region === undefined) return [];
		const charge =
			price.kind === "requests"
				? requestCharges(design, {
						price,
						region,
						served: served.get(regionId) ?? [],
						received: arriving.get(regionId) ?? [],
					})
				: nodeCharge({ store, region, bytes });
		return charge === undefined ? [] : [lineOf(design, { store, region, charge })];
	});
}

/** Flows by the replicas that serve them, each once. */
function servedIn(flows: readonly RequestFlow[]): ReadonlyMap<Id, readonly RequestFlow[]> {
	const served = new Map<Id, RequestFlow[]>();
	for (const flow of flows) {
		for (const replica of new Set(flow.servedBy)) {
			const own = served.get(replica);
			if (own === undefined) served.set(replica, [flow]);
			else own.push(flow);
		}
	}
	return served;
}

interface ChargeAt {
	readonly store: Store;
	readonly region: Region;
	readonly charge: Charge;
}

function lineOf(design: Design, { store, region, charge }: ChargeAt): BillLine {
	const monthly = discounted(design, charge.usd);
	return new BillLine(
		{
			id: `database/${store.id}/${region.id}`,
			layer: "data",
			region: region.id,
			category: "database",
			label: `${store.name}: ${charge.label}`,
			monthly,
			estimate: monthly,
			basis: charge.basis,
		},
		() => [...charge.explain(), ...discountTerms(design), ...rateTerms(design)],
	);
}

/** The price model of a store's technology; machines with block storage where the catalogue doesn't know it. */
export function databasePrice(store: Store): Extract<PriceModel, { kind: "nodes" | "requests" }> | { kind: "unknown" } {
	const price = findTechnology(store.technology)?.price;
	return price?.kind === "nodes" || price?.kind === "requests" ? price : { kind: "unknown" };
}

/** Writes that reach other replicas, where a technology on nodes bills them (managed replication). */
function replicatedWriteLines(design: Design, { store, price, received }: StoreUsage): readonly BillLine[] {
	if (price.kind !== "nodes" || price.perMillionReplicatedWrites === undefined) return [];
	const { perMillionReplicatedWrites } = price;
	const byRegion = new Map<string, number>();
	for (const { flows, to } of received) {
		const writes = flows.reduce((sum, { requests }) => sum + requests, 0);
		byRegion.set(to, (byRegion.get(to) ?? 0) + writes);
	}
	return [...byRegion].map(([region, writes]) => {
		const monthly = discounted(design, (writes / requestsPerMillion) * perMillionReplicatedWrites.value);
		return new BillLine(
			{
				id: `database/${store.id}/${region}/replicated-writes`,
				layer: "data",
				region,
				category: "database",
				label: texts.replicatedWritesOf(store.name),
				monthly,
				estimate: monthly,
				basis: basisOf(perMillionReplicatedWrites),
			},
			() => [
				{ label: texts.writesThatArriveFromOtherRegions, value: writes, unit: "writes/month" },
				priceTerm(texts.replicatedWrite, perMillionReplicatedWrites, "million"),
				...discountTerms(design),
				...rateTerms(design),
			],
		);
	});
}
