import { computePrice } from "../../catalog/computePrice.ts";
import { findTechnology } from "../../catalog/findTechnology.ts";
import { priceAt } from "../../catalog/priceAt.ts";
import { memoryMachine } from "../../catalog/technologies/database.ts";
import type { PriceModel, Sourced, Technology } from "../../catalog/technology.ts";
import type { Design, Id, Region, Store } from "../../model/design.ts";
import type { CostLine, Term } from "../../model/figures.ts";
import { joinPath } from "../../model/path.ts";
import { hoursPerMonth, requestsPerMillion } from "./billing.ts";
import type { Charge } from "./charge.ts";
import { basisOf, discounted, discountTerms, priceTerm, rateTerms } from "./money.ts";
import { type ReplicationFlow, replicationFlows } from "./replicationFlows.ts";
import { requestCharges } from "./requestCharges.ts";
import type { RequestFlow } from "./requestFlows.ts";
import { storedBytes } from "./storedBytes.ts";

const bytesPerNode = 1e12;
const leastNodes = 3;

/** Nodes, and requests where the technology bills them, of each store in each of its regions. */
export function databaseLines(
	design: Design,
	flows: readonly RequestFlow[],
	up?: ReadonlySet<Id>,
): readonly CostLine[] {
	const lines: CostLine[] = [];
	for (const store of design.data.values()) {
		const price = databasePrice(store);
		const own = flows.filter((flow) => flow.store === store);
		const received = replicationFlows(own, up);
		for (const [regionId, bytes] of storedBytes(design, store)) {
			const region = design.regions.get(regionId);
			if (region === undefined) continue;
			const charge =
				price.kind === "requests"
					? requestCharges(design, { price, region, flows: own, received })
					: nodeCharge({ store, region, bytes });
			if (charge === undefined) continue;
			lines.push({
				id: `database/${store.id}/${regionId}`,
				layer: "data",
				region: regionId,
				category: "database",
				label: `${store.name}: ${charge.label}`,
				monthly: discounted(design, charge.usd),
				estimate: discounted(design, charge.usd),
				basis: charge.basis,
				terms: [...charge.terms, ...discountTerms(design), ...rateTerms(design)],
			});
		}
		lines.push(...replicatedWriteLines(design, { store, price, received }));
	}
	return lines;
}

/** The price model of a store's technology; machines with block storage where the catalogue doesn't know it. */
export function databasePrice(store: Store): Extract<PriceModel, { kind: "nodes" | "requests" }> | { kind: "unknown" } {
	const price = findTechnology(store.technology)?.price;
	return price?.kind === "nodes" || price?.kind === "requests" ? price : { kind: "unknown" };
}

interface NodesAt {
	readonly store: Store;
	readonly region: Region;
	readonly bytes: number;
}

function nodeCharge(at: NodesAt): Charge {
	const { store, bytes } = at;
	const { price, type } = nodePrice(at);
	const count = store.nodes?.count ?? Math.max(leastNodes, Math.ceil(bytes / bytesPerNode));
	const path = joinPath(joinPath("data", store.id), "nodes");
	const counted: Term =
		store.nodes === undefined
			? {
					label: "Nodes: one for each TB here, three at least",
					value: count,
					path: joinPath(joinPath("data", store.id), "size"),
				}
			: { label: "Nodes", value: count, path: joinPath(path, "count") };
	return {
		label: `${count} × ${type}`,
		usd: count * price.value * hoursPerMonth,
		basis: store.nodes === undefined ? "estimate" : basisOf(price),
		terms: [
			counted,
			{ ...priceTerm(type, price, "h"), path: joinPath(path, "type") },
			{ label: "Hours", value: hoursPerMonth, unit: "h/month" },
		],
	};
}

function nodePrice({ store, region }: NodesAt): { readonly price: Sourced<number>; readonly type: string } {
	const technology: Technology | undefined = findTechnology(store.technology);
	const model = technology?.price;
	if (store.nodes === undefined && model?.kind === "nodes" && model.nodeHour !== undefined) {
		return { price: priceAt(region, model.nodeHour), type: "node" };
	}
	const usual = technology?.data?.nodeType ?? memoryMachine;
	const type = store.nodes?.type ?? usual[region.provider] ?? "r6i.xlarge";
	return { price: computePrice(region, type), type };
}

interface ReplicatedAt {
	readonly store: Store;
	readonly price: ReturnType<typeof databasePrice>;
	readonly received: readonly ReplicationFlow[];
}

/** Writes that reach other replicas, where a technology on nodes bills them (managed replication). */
function replicatedWriteLines(design: Design, { store, price, received }: ReplicatedAt): readonly CostLine[] {
	if (price.kind !== "nodes" || price.perMillionReplicatedWrites === undefined) return [];
	const { perMillionReplicatedWrites } = price;
	const byRegion = new Map<string, number>();
	for (const { flow, to } of received) {
		byRegion.set(to, (byRegion.get(to) ?? 0) + flow.requests);
	}
	return [...byRegion].map(([region, writes]) => {
		const monthly = discounted(design, (writes / requestsPerMillion) * perMillionReplicatedWrites.value);
		return {
			id: `database/${store.id}/${region}/replicated-writes`,
			layer: "data",
			region,
			category: "database",
			label: `${store.name}: replicated writes`,
			monthly,
			estimate: monthly,
			basis: basisOf(perMillionReplicatedWrites),
			terms: [
				{ label: "Writes that arrive from other regions", value: writes, unit: "writes/month" },
				priceTerm("Replicated write", perMillionReplicatedWrites, "million"),
				...discountTerms(design),
				...rateTerms(design),
			],
		};
	});
}
