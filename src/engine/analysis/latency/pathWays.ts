import type { BalancingComponent, Design, Feature, Id, LatencyMs } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import type { LatencyPartLabel } from "../../model/figures.ts";
import type { RequestStream } from "../../model/spill.ts";
import type { Distribution } from "./distribution.ts";
import { lognormal, roundTrip } from "./distribution.ts";
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
		{ label: "Last mile", distribution: lognormal(design.traffic.lastMile), at: [] },
		{ label: "Edge cache", distribution: lognormal(latency), at: [] },
	];
	return { share, parts, distribution: sumOf(parts.map((part) => part.distribution)) };
}

function regionalWays(design: Design, stream: RequestStream): readonly PathWay[] {
	const { feature, operation, entry, home, population } = stream;
	const store = design.data.get(feature.store);
	if (store === undefined) throw new Error(`feature ${feature.id} uses the unknown store ${feature.store}`);
	const toRegionMs = rttMs(design, population, entry);
	const before = beforeStore(design, feature, entry);
	const request = { feature, store, operation, entry, ...(home === undefined ? {} : { home }) };
	return storeWays(design, request).map((way) => {
		const own = way.own === undefined ? [] : [part("Store", way.own, way.serves)];
		const local = sumOf([before.sum, ...own.map(({ distribution }) => distribution)]);
		const legMs = way.leg?.latency.p50Ms ?? 0;
		const quorum = way.quorum === undefined ? [] : [way.quorum.distribution];
		return {
			share: stream.share * way.share,
			entry,
			store: way,
			parts: [
				...before.parts.slice(0, 1),
				{ label: "To region", distribution: roundTrip(toRegionMs), at: [population, entry] },
				...before.parts.slice(1),
				...storeParts(way, entry),
			],
			distribution: sumOf([local, twoRoundTrips(toRegionMs, legMs), ...quorum]),
		};
	});
}

function storeParts(way: StoreWay, entry: Id): readonly WayPart[] {
	const parts: WayPart[] = [];
	if (way.leg !== undefined) {
		parts.push({ label: way.leg.label, distribution: roundTrip(way.leg.latency.p50Ms), at: [entry, way.leg.to] });
	}
	if (way.quorum !== undefined) {
		parts.push({ label: "Quorum", distribution: way.quorum.distribution, at: [way.quorum.from] });
	}
	if (way.own !== undefined) parts.push(part("Store", way.own, way.serves));
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

function beforeStore(design: Design, feature: Feature, entry: Id): BeforeStore {
	const ofDesign = befores.get(design) ?? new Map<string, BeforeStore>();
	befores.set(design, ofDesign);
	const key = `${feature.application}/${entry}`;
	const known = ofDesign.get(key);
	if (known !== undefined) return known;
	const parts = partsBeforeStore(design, feature, entry);
	const before = { parts, sum: sumOf(parts.map(({ distribution }) => distribution)) };
	ofDesign.set(key, before);
	return before;
}

/** The last mile first, then what stands in the entry region before the store. */
function partsBeforeStore(design: Design, feature: Feature, entry: Id): readonly WayPart[] {
	const balancing = balancingOnTheWay(design, feature, entry);
	const application = design.application.get(feature.application);
	const parts: WayPart[] = [{ label: "Last mile", distribution: lognormal(design.traffic.lastMile), at: [] }];
	if (balancing.length > 0) {
		const distribution = sumOf(balancing.map(({ latency }) => lognormal(latency)));
		parts.push({ label: "Balancing", distribution, at: [entry] });
	}
	if (application !== undefined) parts.push(part("Application", application.latency, entry));
	return parts;
}

/** Each balancing component in the entry region that sends to the feature's application. */
export function balancingOnTheWay(design: Design, feature: Feature, entry: Id): readonly BalancingComponent[] {
	return [...design.balancing.values()].filter(
		(component) => component.regions.includes(entry) && component.to.includes(feature.application),
	);
}
