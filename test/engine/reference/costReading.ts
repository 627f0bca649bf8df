import { blockStoragePrice } from "../../../src/engine/catalog/blockStoragePrice.ts";
import { computePrice } from "../../../src/engine/catalog/computePrice.ts";
import { egressTiers } from "../../../src/engine/catalog/egressTiers.ts";
import { findTechnology } from "../../../src/engine/catalog/findTechnology.ts";
import type { PriceModel } from "../../../src/engine/catalog/technology.ts";
import { transferPrice } from "../../../src/engine/catalog/transferPrice.ts";
import type { Design, Id, Region, Store } from "../../../src/engine/model/design.ts";
import { readServers, receivers, writeServer } from "./servingReading.ts";
import { type Stream, streamsReading } from "./spillReading.ts";
import { readableOf } from "./storeReading.ts";

/** Line id → the file's currency a month, before anything is pinned. */
export type Lines = ReadonlyMap<string, number>;

const hoursPerMonth = 730;
const secondsPerMonth = 2_628_000;
/** What the figures count as telemetry of a request (docs/model/cost.md). */
const telemetryBytes = 200;

/** A month's bill, read a second time from the model's description: what the catalogue's prices make of the design. */
export function estimatedLines(design: Design, up?: ReadonlySet<Id>): Lines {
	const lines = new Map<string, number>();
	const add = (id: string, usd: number) => {
		if (usd !== 0) lines.set(id, (lines.get(id) ?? 0) + usd * design.usdRate);
	};
	const month = { design, streams: streamsReading(design, up), up, add };
	addCompute(month);
	for (const store of design.data.values()) addStore(month, store);
	addTransfer(month);
	addEgress(month);
	addMetered(month);
	return lines;
}

interface Month {
	readonly design: Design;
	readonly streams: readonly Stream[];
	readonly up: ReadonlySet<Id> | undefined;
	readonly add: (id: string, usd: number) => void;
}

function addCompute({ design, add }: Month): void {
	for (const { id, instances } of design.application.values()) {
		for (const [region, count] of instances?.count ?? []) {
			const { value } = computePrice(design.regions.get(region) as Region, instances?.type ?? "");
			add(`compute/${id}/${region}`, count * value * hoursPerMonth * (1 - design.costs.discount));
		}
	}
}

/** Free text is priced as machines. */
function priceOf({ technology }: Store): PriceModel {
	const row = findTechnology(technology);
	return row?.layer === "data" ? row.price : { kind: "nodes" };
}

/** All data in each replica's region; of a partitioned store what its homes and copies hold. */
function bytesIn(design: Design, store: Store, region: Id): number {
	if (store.pattern !== "partitioned") return store.sizeBytes;
	let [here, all] = [0, 0];
	for (const [population, home] of store.homes) {
		const share = design.users.populations.get(population)?.share ?? 0;
		const holders = new Set([home, ...(store.replication.copies.get(home) ?? [])]);
		all += share;
		if (holders.has(region)) here += share;
	}
	return store.sizeBytes * (all === 0 ? 1 / store.replicas.length : here / all);
}

function addStore({ design, streams, up, add }: Month, store: Store): void {
	const price = priceOf(store);
	const discounted = 1 - design.costs.discount;
	for (const id of readableOf(store)) {
		const region = design.regions.get(id) as Region;
		const bytes = bytesIn(design, store, id);
		if (price.kind === "nodes" || price.kind === "requests") {
			const gigabyte = price.storagePerGBMonth ?? blockStoragePrice(region);
			add(`storage/${store.id}/${id}`, (bytes / 1e9) * gigabyte.value);
		}
		if (price.kind === "nodes") {
			const count = store.nodes?.count ?? Math.max(3, Math.ceil(bytes / 1e12 - 1e-9));
			add(`database/${store.id}/${id}`, count * nodeHourUsd(store, region) * hoursPerMonth * discounted);
		}
	}
	for (const stream of streams.filter(({ feature }) => feature.store === store.id)) {
		const millions = (stream.perSecond * design.traffic.averageOfPeak * secondsPerMonth) / 1e6;
		addRequests({ design, store, stream, millions, up, add: (id, usd) => add(id, usd * discounted) }, price);
	}
}

function nodeHourUsd(store: Store, region: Region): number {
	const row = findTechnology(store.technology);
	if (store.nodes !== undefined) return computePrice(region, store.nodes.type).value;
	if (row?.price.kind === "nodes" && row.price.nodeHour !== undefined) return row.price.nodeHour.value;
	const usual = { aws: "r6i.xlarge", azure: "E4s_v5", gcp: "n2-standard-4", other: "r6i.xlarge" };
	const types = row?.data?.nodeType;
	const type =
		types === undefined ? usual[region.provider] : (types[region.provider] ?? types.aws ?? Object.values(types)[0]);
	return computePrice(region, type ?? usual[region.provider]).value;
}

type RequestPrice = Extract<PriceModel, { kind: "requests" }>;

interface Requests {
	readonly design: Design;
	readonly store: Store;
	readonly stream: Stream;
	/** In a month. */
	readonly millions: number;
	readonly up: ReadonlySet<Id> | undefined;
	readonly add: Month["add"];
}

function addRequests(requests: Requests, price: PriceModel): void {
	if (requests.stream.operation === "write") addWrites(requests, price);
	else if (price.kind === "requests") addReads(requests, price);
}

function addReads({ design, store, stream, millions, up, add }: Requests, price: RequestPrice): void {
	const { feature } = stream;
	const units = Math.max(1, Math.ceil(feature.itemSizeBytes / price.readUnitBytes));
	for (const { region, share } of readServers(design, { feature, way: stream }, up)) {
		add(`database/${store.id}/${region}`, millions * share * units * price.perMillionReads.value);
	}
}

function addWrites({ design, store, stream, millions, up, add }: Requests, price: PriceModel): void {
	if (price.kind !== "requests" && price.kind !== "nodes") return;
	const { feature } = stream;
	const commit = writeServer(design, { feature, way: stream }, up);
	if (commit === undefined) return;
	const units = price.kind === "requests" ? Math.max(1, Math.ceil(feature.itemSizeBytes / price.writeUnitBytes)) : 1;
	if (price.kind === "requests") add(`database/${store.id}/${commit}`, millions * units * price.perMillionWrites.value);
	for (const receiver of receivers(store, commit).filter((id) => up === undefined || up.has(id))) {
		const line = `database/${store.id}/${receiver}${price.kind === "nodes" ? "/replicated-writes" : ""}`;
		add(line, millions * units * (price.perMillionReplicatedWrites?.value ?? 0));
	}
}

/** Replication, reads and forwarded writes that cross regions; the sender pays. */
function addTransfer({ design, streams, up, add }: Month): void {
	const send = (line: string, [from, to]: readonly [Id, Id], gigabytes: number) => {
		if (from === to) return;
		const price = transferPrice(design.regions.get(from) as Region, design.regions.get(to) as Region);
		add(`transfer/${line}/${from}/${to}`, gigabytes * price.value);
	};
	for (const stream of streams) {
		const { feature, entry } = stream;
		const store = design.data.get(feature.store) as Store;
		const gigabytes = gigabytesOf(design, stream);
		if (stream.operation === "read") {
			for (const { region, share } of readServers(design, { feature, way: stream }, up)) {
				send(`reads/${feature.id}`, [region, entry], gigabytes * share);
			}
			continue;
		}
		const commit = writeServer(design, { feature, way: stream }, up);
		if (commit === undefined) continue;
		send(`writes/${feature.id}`, [entry, commit], gigabytes);
		for (const receiver of receivers(store, commit).filter((id) => up === undefined || up.has(id))) {
			send(`replication/${store.id}`, [commit, receiver], gigabytes);
		}
	}
}

function gigabytesOf(design: Design, { feature, perSecond }: Stream): number {
	return (perSecond * design.traffic.averageOfPeak * secondsPerMonth * feature.itemSizeBytes) / 1e9;
}

/** Answers to the internet: a region's volume goes through its tiers, and each feature bears its share. */
function addEgress({ design, streams, up, add }: Month): void {
	for (const region of design.regions.values()) {
		const reads = streams.filter(({ entry, operation }) => entry === region.id && operation === "read");
		const answers = reads.filter((way) => readServers(design, { feature: way.feature, way }, up).length > 0);
		const total = answers.reduce((sum, stream) => sum + gigabytesOf(design, stream), 0);
		if (total === 0) continue;
		const usd = tieredUsd(egressTiers(region).value, total);
		for (const stream of answers) {
			add(`transfer/egress/${stream.feature.id}/${region.id}`, (usd * gigabytesOf(design, stream)) / total);
		}
	}
}

function tieredUsd(tiers: ReturnType<typeof egressTiers>["value"], gigabytes: number): number {
	let [usd, from] = [0, 0];
	for (const [k, { upToGB, usdPerGB }] of tiers.entries()) {
		const upTo = upToGB === null || k === tiers.length - 1 ? Number.POSITIVE_INFINITY : upToGB;
		usd += Math.max(0, Math.min(gigabytes, upTo) - from) * usdPerGB;
		from = upTo;
	}
	return usd;
}

/** Routing once for all regions; balancing and observability in each of theirs. */
function addMetered({ design, streams, add }: Month): void {
	const all = { machines: 0, ...handled(design, streams) };
	for (const { id, technology } of design.routing.values()) add(`routing/${id}`, meteredUsd(technology, all));
	for (const { id, technology, regions, to } of design.balancing.values()) {
		for (const region of regions) {
			const through = streams.filter(({ entry, feature }) => entry === region && to.includes(feature.application));
			add(`balancing/${id}/${region}`, meteredUsd(technology, { machines: 0, ...handled(design, through) }));
		}
	}
	for (const { id, technology, regions } of design.observability.values()) {
		for (const region of regions) {
			const { millions } = handled(
				design,
				streams.filter(({ entry }) => entry === region),
			);
			const machines = [...design.application.values()].reduce(
				(sum, { instances }) => sum + (instances?.count.get(region) ?? 0),
				0,
			);
			const gigabytes = (millions * 1e6 * telemetryBytes) / 1e9;
			add(`observability/${id}/${region}`, meteredUsd(technology, { machines, millions, gigabytes }));
		}
	}
}

interface Use {
	readonly machines: number;
	readonly millions: number;
	readonly gigabytes: number;
}

function handled(design: Design, streams: readonly Stream[]): Omit<Use, "machines"> {
	let [millions, gigabytes] = [0, 0];
	for (const stream of streams) {
		millions += (stream.perSecond * design.traffic.averageOfPeak * secondsPerMonth) / 1e6;
		gigabytes += gigabytesOf(design, stream);
	}
	return { millions, gigabytes };
}

function meteredUsd(technology: string, { machines, millions, gigabytes }: Use): number {
	const price = findTechnology(technology)?.price;
	if (price?.kind !== "metered") return 0;
	const sumOf = (prices: readonly { readonly value: number }[]) => prices.reduce((sum, { value }) => sum + value, 0);
	return (
		sumOf(price.monthly) +
		sumOf(price.perMillionRequests) * millions * (price.unitsPerRequest?.value ?? 1) +
		sumOf(price.perGB) * gigabytes +
		(price.perInstance?.value ?? 0) * machines
	);
}
