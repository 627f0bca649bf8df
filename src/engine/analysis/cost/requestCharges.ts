import * as texts from "../../../texts/analysis/cost.ts";
import { priceAt } from "../../catalog/priceAt.ts";
import type { PriceModel, Sourced } from "../../catalog/technology.ts";
import type { Design, Region } from "../../model/design.ts";
import type { Term } from "../../model/figures.ts";
import { joinPath } from "../../model/path.ts";
import { requestsPerMillion } from "./billing.ts";
import type { Charge } from "./charge.ts";
import { basisOf, priceTerm } from "./money.ts";
import type { ReplicationLink } from "./replicationLinks.ts";
import type { RequestFlow } from "./requestFlow.ts";

interface RequestsAt {
	readonly price: Extract<PriceModel, { kind: "requests" }>;
	readonly region: Region;
	/** The store's flows that this region serves. */
	readonly served: readonly RequestFlow[];
	/** The store's replication to this region. */
	readonly received: readonly ReplicationLink[];
}

interface Billed {
	readonly flow: RequestFlow;
	readonly label: string;
	readonly unitBytes: number;
	readonly perMillion: Sourced<number>;
}

/** Reads served, writes committed and writes received in one region, in the technology's billing units. */
export function requestCharges(design: Design, { price, region, served, received }: RequestsAt): Charge | undefined {
	const billed: Billed[] = served.map((flow) =>
		flow.operation === "read"
			? { flow, label: texts.reads, unitBytes: price.readUnitBytes, perMillion: priceAt(region, price.perMillionReads) }
			: {
					flow,
					label: texts.writes,
					unitBytes: price.writeUnitBytes,
					perMillion: priceAt(region, price.perMillionWrites),
				},
	);
	const perMillion = priceAt(region, price.perMillionReplicatedWrites);
	for (const flow of received.flatMap(({ flows }) => flows)) {
		billed.push({ flow, label: texts.replicatedWrites, unitBytes: price.writeUnitBytes, perMillion });
	}
	if (billed.length === 0) return undefined;
	return {
		label: texts.chargedRequests,
		usd: billed.reduce((sum, item) => sum + (unitsOf(item) / requestsPerMillion) * item.perMillion.value, 0),
		basis: basisOf(...billed.map(({ perMillion }) => perMillion)),
		explain: () => billed.map((item) => termOf(design, item)),
	};
}

/** Requests × billing units of each item, at least one. */
function unitsOf({ flow, unitBytes }: Billed): number {
	return flow.requests * unitsIn(flow.feature.itemSizeBytes, unitBytes);
}

/** Billing units of one item. */
export function unitsIn(itemSizeBytes: number, unitBytes: number): number {
	return Math.max(1, Math.ceil(itemSizeBytes / unitBytes));
}

function termOf(design: Design, item: Billed): Term {
	const { flow, label, perMillion } = item;
	const path = joinPath("features", flow.feature.id);
	const rate = flow.operation === "read" ? "readsPerSecond" : "writesPerSecond";
	return {
		label: texts.billedOfFeature(label, flow.feature.name),
		value: unitsOf(item),
		unit: "units/month",
		path: joinPath(path, rate),
		terms: [
			{ label: texts.requests, value: flow.requests, unit: "requests/month", path: joinPath(path, rate) },
			{ label: texts.meanOfPeak, value: design.traffic.averageOfPeak, unit: "share", path: "traffic.averageOfPeak" },
			{ label: texts.item, value: flow.feature.itemSizeBytes, unit: "bytes", path: joinPath(path, "itemSize") },
			priceTerm(texts.price, perMillion, "million"),
		],
	};
}
