import * as names from "../../../texts/model/names.ts";
import type { BalancingComponent, Design, Feature, Id, LatencyMs } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import type { LatencyPartLabel } from "../../model/figures.ts";
import type { RequestStream } from "../../model/spill.ts";
import type { Distribution } from "./distribution.ts";
import { lognormal, roundTrip } from "./distribution.ts";
import { Memo } from "./memo.ts";
import type { StoreWay } from "./storeWays.ts";
import { storeWays } from "./storeWays.ts";
import { sumOf, twoRoundTrips } from "./sumOf.ts";

/** One summand of one way, and where it was spent. */
export interface WayPart {
	readonly label: LatencyPartLabel;
	readonly distribution: Distribution;
	/** Region, or ends of the round trip, for the explanation. */
	readonly at: readonly Id[];
}

/** What a share of a population's requests goes through, and how long that takes in all. */
export interface PathWay {
	readonly share: number;
	readonly entry?: Id;
	readonly parts: readonly WayPart[];
	readonly distribution: Distribution;
	readonly store?: StoreWay;
}

/** All ways of one population's requests of one feature and operation past any edge cache; the shares add up to 1. */
export function pathWays(design: Design, streams: readonly RequestStream[]): readonly PathWay[] {
	const [only] = streams;
	if (only !== undefined && streams.length === 1) return regionalWays(design, only);
	return streams.flatMap((stream) => regionalWays(design, stream));
}

/** The ways of reads, some of which the feature's edge cache answers. */
export function waysThroughCache(design: Design, feature: Feature, ways: readonly PathWay[]): readonly PathWay[] {
	const { edgeCache } = feature;
	if (edgeCache === undefined || edgeCache.hitRate === 0 || ways.length === 0) return ways;
	const { hitRate, latency } = edgeCache;
	const beyond = ways.map((way) => ({ ...way, share: way.share * (1 - hitRate) }));
	return [edgeWay(design, latency, hitRate), ...beyond].filter((way) => way.share > 0);
}

function edgeWay(design: Design, latency: LatencyMs, share: number): PathWay {
	const parts: readonly WayPart[] = [
		{ label: names.lastMile, distribution: lognormal(design.traffic.lastMile), at: [] },
		{ label: names.edgeCache, distribution: lognormal(latency), at: [] },
	];
	return { share, parts, distribution: sumOf(parts.map((part) => part.distribution)) };
}

function regionalWays(design: Design, stream: RequestStream): readonly PathWay[] {
	const { feature, operation, entry, home, population, share } = stream;
	const store = design.data.get(feature.store);
	if (store === undefined) throw new Error(`feature ${feature.id} uses the unknown store ${feature.store}`);
	const request = { feature, store, operation, entry, ...(home === undefined ? {} : { home }) };
	const behind = storeWays(design, request);
	const ways = knownWays(design, { population, entry, before: beforeStore(design, feature, entry), behind });
	return share === 1 ? ways : ways.map((way) => ({ ...way, share: share * way.share }));
}

/** How all requests of a population go that enter at one region. */
interface Regional {
	readonly population: Id;
	readonly entry: Id;
	readonly before: BeforeStore;
	readonly behind: readonly StoreWay[];
}

/**
 * The same as long as the store, the network and what stands before the store stay: after an edit elsewhere the
 * very same lists are there again, and with them what is known of them.
 */
const waysKnown = new WeakMap<readonly StoreWay[], WeakMap<BeforeStore, Map<Id, readonly PathWay[]>>>();

function knownWays(design: Design, regional: Regional): readonly PathWay[] {
	const { population, before, behind } = regional;
	const ofStore = waysKnown.get(behind) ?? new WeakMap<BeforeStore, Map<Id, readonly PathWay[]>>();
	waysKnown.set(behind, ofStore);
	const byPopulation = ofStore.get(before) ?? new Map<Id, readonly PathWay[]>();
	ofStore.set(before, byPopulation);
	const known = byPopulation.get(population);
	if (known !== undefined) return known;
	const ways = behind.map((way) => wholeWay(design, regional, way));
	byPopulation.set(population, ways);
	return ways;
}

function wholeWay(design: Design, { population, entry, before }: Regional, way: StoreWay): PathWay {
	const toRegionMs = rttMs(design, population, entry);
	const local = way.own === undefined ? before.sum : sumOf([before.sum, lognormal(way.own)]);
	const legMs = way.leg?.latency.p50Ms ?? 0;
	const quorum = way.quorum === undefined ? [] : [way.quorum.distribution];
	const [lastMile, ...others] = before.parts;
	const toRegion: WayPart = { label: names.toRegion, distribution: roundTrip(toRegionMs), at: [population, entry] };
	return {
		share: way.share,
		entry,
		store: way,
		parts: [...(lastMile === undefined ? [] : [lastMile]), toRegion, ...others, ...storeParts(way, entry)],
		distribution: sumOf([local, twoRoundTrips(toRegionMs, legMs), ...quorum]),
	};
}

/** A store's part of a way is the same wherever its users are. */
const partsOfWays = new WeakMap<StoreWay, readonly WayPart[]>();

function storeParts(way: StoreWay, entry: Id): readonly WayPart[] {
	const known = partsOfWays.get(way) ?? storePartsNow(way, entry);
	partsOfWays.set(way, known);
	return known;
}

function storePartsNow(way: StoreWay, entry: Id): readonly WayPart[] {
	const parts: WayPart[] = [];
	if (way.leg !== undefined) {
		parts.push({ label: way.leg.label, distribution: roundTrip(way.leg.latency.p50Ms), at: [entry, way.leg.to] });
	}
	if (way.quorum !== undefined) {
		parts.push({ label: names.quorum, distribution: way.quorum.distribution, at: [way.quorum.from] });
	}
	if (way.own !== undefined) parts.push(part(names.store, way.own, way.serves));
	return parts;
}

function part(label: LatencyPartLabel, latency: LatencyMs, region: Id | undefined): WayPart {
	return { label, distribution: lognormal(latency), at: region === undefined ? [] : [region] };
}

interface BeforeStore {
	readonly parts: readonly WayPart[];
	/** Of all of them. */
	readonly sum: Distribution;
}

/** By application and the region of entry. */
const befores = new WeakMap<Design, Map<string, BeforeStore>>();
/** By the region of entry and what stands there: most edits leave that as it is. */
const beforesByContent = new Memo<string, BeforeStore>(4096);

function beforeStore(design: Design, feature: Feature, entry: Id): BeforeStore {
	const ofDesign = befores.get(design) ?? new Map<string, BeforeStore>();
	befores.set(design, ofDesign);
	const key = `${feature.application}/${entry}`;
	const known = ofDesign.get(key);
	if (known !== undefined) return known;
	const before = beforeStoreNow(design, feature, entry);
	ofDesign.set(key, before);
	return before;
}

function beforeStoreNow(design: Design, feature: Feature, entry: Id): BeforeStore {
	const balancing = balancingOnTheWay(design, feature, entry).map(({ latency }) => latency);
	const application = design.application.get(feature.application)?.latency;
	const latencies = { lastMile: design.traffic.lastMile, balancing, application };
	return beforesByContent.get(`${entry} ${JSON.stringify(latencies)}`, () => {
		const parts = partsBeforeStore(latencies, entry);
		return { parts, sum: sumOf(parts.map(({ distribution }) => distribution)) };
	});
}

interface LatenciesBefore {
	readonly lastMile: LatencyMs;
	readonly balancing: readonly LatencyMs[];
	readonly application: LatencyMs | undefined;
}

/** The last mile first, then what stands in the entry region before the store. */
function partsBeforeStore({ lastMile, balancing, application }: LatenciesBefore, entry: Id): readonly WayPart[] {
	const parts: WayPart[] = [{ label: names.lastMile, distribution: lognormal(lastMile), at: [] }];
	if (balancing.length > 0) {
		parts.push({ label: names.balancing, distribution: sumOf(balancing.map(lognormal)), at: [entry] });
	}
	if (application !== undefined) parts.push(part(names.application, application, entry));
	return parts;
}

/** Where a feature's application runs, and all that its requests wait for there before the store: equal where it is alike. */
export function waitsBeforeStore(design: Design, feature: Feature): string {
	const application = design.application.get(feature.application);
	const balancing = [...design.balancing.values()].filter(({ to }) => to.includes(feature.application));
	return JSON.stringify([application, ...balancing].map((each) => [each?.regions, each?.latency]));
}

/** Each balancing component in the entry region that sends to the feature's application. */
export function balancingOnTheWay(design: Design, feature: Feature, entry: Id): readonly BalancingComponent[] {
	return [...design.balancing.values()].filter(
		(component) => component.regions.includes(entry) && component.to.includes(feature.application),
	);
}
