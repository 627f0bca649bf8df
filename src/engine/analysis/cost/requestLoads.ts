import type { PriceModel } from "../../catalog/technology.ts";
import type { Design, Feature, Id, Store } from "../../model/design.ts";
import { regionalRequestsPerSecond } from "../../model/spill.ts";
import { type Operation, operations } from "../../model/vocabulary.ts";
import { bytesPerGB, requestsPerMillion, secondsPerMonth } from "./billing.ts";
import { databasePrice } from "./databaseLines.ts";
import { unitsIn } from "./requestCharges.ts";
import { type RequestEffects, requestEffects } from "./requestEffects.ts";

/** What enters in a month. */
export interface Volume {
	requests: number;
	gigabytes: number;
}

/** A month's requests of all features of a store that enter alike and are served alike. */
export interface RequestLoad extends Volume {
	readonly store: Store;
	readonly effects: RequestEffects;
	readonly byApplication: Map<Id, Volume>;
	/** What one replica takes for serving them all; 0 where requests are not billed. */
	servedUsd: number;
	/** What the arrival of all of them at one other replica costs. */
	arrivalUsd: number;
}

export function requestLoads(design: Design): readonly RequestLoad[] {
	const loads: RequestLoad[] = [];
	const ofStores = new Map<Store, Map<RequestEffects, RequestLoad>>();
	for (const feature of design.features.values()) {
		const store = design.data.get(feature.store);
		if (store === undefined) throw new Error(`feature ${feature.id} uses the unknown store ${feature.store}`);
		const ofStore = ofStores.get(store) ?? new Map<RequestEffects, RequestLoad>();
		ofStores.set(store, ofStore);
		for (const operation of operations) {
			const effects = requestEffects(design, { feature, operation, store });
			const known = ofStore.get(effects);
			const load = known ?? emptyLoad(store, effects);
			if (known === undefined) loads.push(load);
			ofStore.set(effects, load);
			addTo(load, design, { feature, operation });
		}
	}
	return loads;
}

function emptyLoad(store: Store, effects: RequestEffects): RequestLoad {
	return { store, effects, byApplication: new Map(), requests: 0, gigabytes: 0, servedUsd: 0, arrivalUsd: 0 };
}

function addTo(
	load: RequestLoad,
	design: Design,
	{ feature, operation }: { readonly feature: Feature; readonly operation: Operation },
): void {
	const perSecond = regionalRequestsPerSecond(feature, operation);
	const requests = perSecond * design.traffic.averageOfPeak * secondsPerMonth;
	const gigabytes = (requests * feature.itemSizeBytes) / bytesPerGB;
	const own = load.byApplication.get(feature.application) ?? { requests: 0, gigabytes: 0 };
	load.byApplication.set(feature.application, own);
	for (const volume of [load, own]) {
		volume.requests += requests;
		volume.gigabytes += gigabytes;
	}
	const price = databasePrice(load.store);
	load.servedUsd += requests * servedUsd(price, operation, feature.itemSizeBytes);
	if (operation === "write") load.arrivalUsd += requests * arrivalUsd(price, feature.itemSizeBytes);
}

type DatabasePrice = ReturnType<typeof databasePrice>;

/** Price of one request at the replica that serves it, in USD. */
function servedUsd(price: DatabasePrice, operation: Operation, itemSizeBytes: number): number {
	if (price.kind !== "requests") return 0;
	const [unitBytes, perMillion] = billedAs(price, operation);
	return (unitsIn(itemSizeBytes, unitBytes) * perMillion) / requestsPerMillion;
}

function billedAs(
	price: Extract<PriceModel, { kind: "requests" }>,
	operation: Operation,
): readonly [unitBytes: number, usdPerMillion: number] {
	return operation === "read"
		? [price.readUnitBytes, price.perMillionReads.value]
		: [price.writeUnitBytes, price.perMillionWrites.value];
}

/** Price of one write's arrival at another replica, in USD. */
function arrivalUsd(price: DatabasePrice, itemSizeBytes: number): number {
	if (price.kind === "requests") {
		return (unitsIn(itemSizeBytes, price.writeUnitBytes) * price.perMillionReplicatedWrites.value) / requestsPerMillion;
	}
	return price.kind === "nodes" ? (price.perMillionReplicatedWrites?.value ?? 0) / requestsPerMillion : 0;
}
