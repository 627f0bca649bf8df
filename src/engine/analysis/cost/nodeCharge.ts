import * as texts from "../../../texts/analysis/cost.ts";
import { computePrice } from "../../catalog/computePrice.ts";
import { findTechnology } from "../../catalog/findTechnology.ts";
import { priceAt } from "../../catalog/priceAt.ts";
import { memoryMachine } from "../../catalog/technologies/database.ts";
import type { Sourced } from "../../catalog/technology.ts";
import type { Region, Store } from "../../model/design.ts";
import type { Term } from "../../model/figures.ts";
import { joinPath } from "../../model/path.ts";
import { hoursPerMonth } from "./billing.ts";
import type { Charge } from "./charge.ts";
import { basisOf, priceTerm } from "./money.ts";

const bytesPerNode = 1e12;
const leastNodes = 3;

interface NodesAt {
	readonly store: Store;
	readonly region: Region;
	readonly bytes: number;
}

/** A store's nodes in one region: the given ones, else one for each TB and three at least. */
export function nodeCharge(at: NodesAt): Charge {
	const { store, bytes } = at;
	const { price, type } = nodePrice(at);
	const count = store.nodes?.count ?? nodesFor(bytes);
	const path = joinPath(joinPath("data", store.id), "nodes");
	const counted: Term =
		store.nodes === undefined
			? {
					label: texts.nodesForEachTerabyte,
					value: count,
					path: joinPath(joinPath("data", store.id), "size"),
				}
			: { label: texts.nodes, value: count, path: joinPath(path, "count") };
	return {
		label: `${count} × ${type}`,
		usd: count * price.value * hoursPerMonth,
		basis: store.nodes === undefined ? "estimate" : basisOf(price),
		explain: () => [
			counted,
			{ ...priceTerm(type, price, "h"), path: joinPath(path, "type") },
			{ label: texts.hours, value: hoursPerMonth, unit: "h/month" },
		],
	};
}

/** Shares that add up to a hair over 1 buy no further node. */
function nodesFor(bytes: number): number {
	return Math.max(leastNodes, Math.ceil(bytes / bytesPerNode - 1e-9));
}

function nodePrice({ store, region }: NodesAt): { readonly price: Sourced<number>; readonly type: string } {
	const technology = findTechnology(store.technology);
	const model = technology?.price;
	if (store.nodes === undefined && model?.kind === "nodes" && model.nodeHour !== undefined) {
		return { price: priceAt(region, model.nodeHour), type: "node" };
	}
	const usual = technology?.data?.nodeType ?? memoryMachine;
	// With a provider of one's own, machines like the technology's usual ones.
	const type = store.nodes?.type ?? usual[region.provider] ?? usual.aws ?? "r6i.xlarge";
	return { price: computePrice(region, type), type };
}
