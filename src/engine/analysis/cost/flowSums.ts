import type { PriceModel } from "../../catalog/technology.ts";
import { transferPrice } from "../../catalog/transferPrice.ts";
import type { Design, Id, Store } from "../../model/design.ts";
import { databasePrice } from "./databaseLines.ts";
import { receivers } from "./replicationLinks.ts";
import { unitsIn } from "./requestCharges.ts";
import type { RequestFlow } from "./requestFlows.ts";
import { gigabytesOf } from "./transferLines.ts";

/** Sums over flows from which the changing part of a bill is made; flows are added, and taken away again. */
export class FlowSums {
	readonly #design: Design;
	/** By the region that they enter. */
	readonly answeredGb: Map<Id, number>;
	/** By application, and of each by region. */
	readonly #handledRequests: Float64Array;
	readonly #handledGb: Float64Array;
	readonly #places: Places;
	/** Reads and writes served elsewhere than they enter. */
	crossingUsd: number;
	/** Requests that a store bills: reads and writes where they are served. */
	servedUsd: number;
	requests: number;
	gigabytes: number;
	/** By store and the region that commits: what is sent to each other replica, and what its arrival costs. */
	readonly sent: Map<Store, Map<Id, Sent>>;

	constructor(design: Design, from?: FlowSums) {
		this.#design = design;
		this.answeredGb = new Map(from?.answeredGb);
		this.#places = from === undefined ? placesOf(design) : from.#places;
		const { count } = this.#places;
		this.#handledRequests = from === undefined ? new Float64Array(count) : from.#handledRequests.slice();
		this.#handledGb = from === undefined ? new Float64Array(count) : from.#handledGb.slice();
		this.crossingUsd = from?.crossingUsd ?? 0;
		this.servedUsd = from?.servedUsd ?? 0;
		this.requests = from?.requests ?? 0;
		this.gigabytes = from?.gigabytes ?? 0;
		this.sent = new Map([...(from?.sent ?? [])].map(([store, senders]) => [store, new Map(senders)]));
	}

	/** @param sign 1, or −1 for a flow that is no more */
	add(flow: RequestFlow, sign: 1 | -1): void {
		const { feature, entry, operation, servedBy } = flow;
		const requests = sign * flow.requests;
		const gigabytes = sign * gigabytesOf(flow);
		const place = placeOf(this.#places, feature.application, entry);
		this.gigabytes += gigabytes;
		this.requests += requests;
		this.#handledRequests[place] = (this.#handledRequests[place] as number) + requests;
		this.#handledGb[place] = (this.#handledGb[place] as number) + gigabytes;
		if (operation === "read" && servedBy.length > 0) raise(this.answeredGb, entry, gigabytes);
		for (const replica of servedBy) {
			if (replica !== entry) this.crossingUsd += gigabytes * crossingPrice(this.#design, flow, replica);
		}
		const price = databasePrice(flow.store);
		if (price.kind === "requests") this.servedUsd += sign * servedUsd(flow, price);
		if (operation === "write") this.#send(flow, { requests, gigabytes, price });
	}

	/**
	 * Of flows that were taken away whole, rounding leaves some billionths: a sum that is so little of what it was is
	 * nothing.
	 */
	settle(before: FlowSums): void {
		this.crossingUsd = rest(this.crossingUsd, before.crossingUsd);
		this.servedUsd = rest(this.servedUsd, before.servedUsd);
		this.requests = rest(this.requests, before.requests);
		this.gigabytes = rest(this.gigabytes, before.gigabytes);
		for (const [region, amount] of this.answeredGb) {
			this.answeredGb.set(region, rest(amount, before.answeredGb.get(region)));
		}
		for (const [place, amount] of this.#handledRequests.entries()) {
			this.#handledRequests[place] = rest(amount, before.#handledRequests[place]);
			this.#handledGb[place] = rest(this.#handledGb[place] ?? 0, before.#handledGb[place]);
		}
		for (const [store, senders] of this.sent) {
			for (const [from, { gigabytes, arrivalUsd }] of senders) {
				const calm = before.sent.get(store)?.get(from);
				senders.set(from, {
					gigabytes: rest(gigabytes, calm?.gigabytes),
					arrivalUsd: rest(arrivalUsd, calm?.arrivalUsd),
				});
			}
		}
	}

	#send({ store, feature, servedBy }: RequestFlow, { requests, gigabytes, price }: SentFlow): void {
		const [from] = servedBy;
		if (from === undefined) return;
		const senders = this.sent.get(store) ?? new Map<Id, Sent>();
		this.sent.set(store, senders);
		const known = senders.get(from) ?? { gigabytes: 0, arrivalUsd: 0 };
		senders.set(from, {
			gigabytes: known.gigabytes + gigabytes,
			arrivalUsd: known.arrivalUsd + requests * arrivalUsd(price, feature.itemSizeBytes),
		});
	}

	/** What the applications handle in one region. */
	handled(applications: readonly Id[], region: Id): { readonly requests: number; readonly gigabytes: number } {
		let requests = 0;
		let gigabytes = 0;
		for (const application of applications) {
			const place = placeOf(this.#places, application, region);
			requests += this.#handledRequests[place] ?? 0;
			gigabytes += this.#handledGb[place] ?? 0;
		}
		return { requests, gigabytes };
	}

	/** What replication sends, and what its arrival costs, while one region is out. */
	replicationUsd(out: Id): { readonly transfer: number; readonly arrival: number } {
		let transfer = 0;
		let arrival = 0;
		for (const [store, senders] of this.sent) {
			for (const [from, { gigabytes, arrivalUsd }] of senders) {
				const { count, usdPerGb } = linksLeft(this.#design, { store, from, out });
				transfer += gigabytes * usdPerGb;
				arrival += arrivalUsd * count;
			}
		}
		return { transfer, arrival };
	}
}

/** Where each application and region stands in an array of all pairs of them. */
interface Places {
	readonly ofApplication: ReadonlyMap<Id, number>;
	readonly ofRegion: ReadonlyMap<Id, number>;
	readonly count: number;
}

function placesOf(design: Design): Places {
	const { application, regions } = design;
	return {
		ofApplication: new Map([...application.keys()].map((id, at) => [id, at * regions.size])),
		ofRegion: new Map([...regions.keys()].map((id, at) => [id, at])),
		count: application.size * regions.size,
	};
}

/** NaN, where nothing is, for one that the design doesn't have. */
function placeOf({ ofApplication, ofRegion }: Places, application: Id, region: Id): number {
	return (ofApplication.get(application) ?? Number.NaN) + (ofRegion.get(region) ?? Number.NaN);
}

interface Sent {
	readonly gigabytes: number;
	/** At one other replica. */
	readonly arrivalUsd: number;
}

interface SentFlow {
	readonly requests: number;
	readonly gigabytes: number;
	readonly price: ReturnType<typeof databasePrice>;
}

/** The most of a sum that is taken for what rounding leaves of it. */
const rounding = 1e-9;

function rest(amount: number, before = 0): number {
	return Math.abs(amount) <= rounding * before ? 0 : amount;
}

function raise(sums: Map<string, number>, key: string, by: number): void {
	sums.set(key, (sums.get(key) ?? 0) + by);
}

function crossingPrice(design: Design, { entry, operation }: RequestFlow, replica: Id): number {
	return operation === "read" ? linkUsdPerGb(design, replica, entry) : linkUsdPerGb(design, entry, replica);
}

function linkUsdPerGb(design: Design, from: Id, to: Id): number {
	const sender = design.regions.get(from);
	const receiver = design.regions.get(to);
	if (sender === undefined || receiver === undefined)
		throw new Error(`transfer between unknown regions ${from}, ${to}`);
	return transferPrice(sender, receiver).value;
}

function servedUsd(flow: RequestFlow, price: Extract<PriceModel, { kind: "requests" }>): number {
	const [unitBytes, perMillion] =
		flow.operation === "read"
			? [price.readUnitBytes, price.perMillionReads]
			: [price.writeUnitBytes, price.perMillionWrites];
	const units = flow.requests * unitsIn(flow.feature.itemSizeBytes, unitBytes);
	return (flow.servedBy.length * units * perMillion.value) / 1e6;
}

/** Price of one write's arrival at another replica, in USD. */
function arrivalUsd(price: ReturnType<typeof databasePrice>, itemSizeBytes: number): number {
	if (price.kind === "requests") {
		return (unitsIn(itemSizeBytes, price.writeUnitBytes) * price.perMillionReplicatedWrites.value) / 1e6;
	}
	return price.kind === "nodes" ? (price.perMillionReplicatedWrites?.value ?? 0) / 1e6 : 0;
}

interface Links {
	readonly count: number;
	/** Of one gigabyte to each of them. */
	readonly usdPerGb: number;
}

interface Sending {
	readonly store: Store;
	readonly from: Id;
	readonly out: Id;
}

/** The links of a sender while one region is out. */
function linksLeft(design: Design, { store, from, out }: Sending): Links {
	const links = linksFrom(design, store, from);
	if (from === out || !receivers(store, from).includes(out)) return links;
	if (links.count === 1) return { count: 0, usdPerGb: 0 };
	return { count: links.count - 1, usdPerGb: links.usdPerGb - linkUsdPerGb(design, from, out) };
}

const links = new WeakMap<Design["regions"], WeakMap<Store, Map<Id, Links>>>();

function linksFrom(design: Design, store: Store, from: Id): Links {
	const ofDesign = links.get(design.regions) ?? new WeakMap<Store, Map<Id, Links>>();
	links.set(design.regions, ofDesign);
	const ofStore = ofDesign.get(store) ?? new Map<Id, Links>();
	ofDesign.set(store, ofStore);
	const known = ofStore.get(from);
	if (known !== undefined) return known;
	const others = receivers(store, from).filter((to) => to !== from);
	const found = {
		count: others.length,
		usdPerGb: others.reduce((sum, to) => sum + linkUsdPerGb(design, from, to), 0),
	};
	ofStore.set(from, found);
	return found;
}
