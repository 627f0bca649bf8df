import type { Design, Feature, Id, Store } from "../../../src/engine/model/design.ts";
import { rttMs } from "../../../src/engine/model/design.ts";
import { readsReading } from "./consistencyReading.ts";
import { behindShare, type Copying, copyDelayMeanMs, copyDelayQuantileMs, isWaitedFor } from "./delayReading.ts";
import type { Way } from "./entryReading.ts";
import { readServers, writeServer } from "./servingReading.ts";
import { waysReading } from "./spillReading.ts";

/** Region → the share of a feature's reads or writes that enter there. */
export function enteringReading(
	design: Design,
	feature: Feature,
	operation: "read" | "write",
): ReadonlyMap<Id, number> {
	const shares = new Map<Id, number>();
	for (const { entry, share } of allWays(design, { feature, operation })) {
		shares.set(entry, (shares.get(entry) ?? 0) + share);
	}
	return shares;
}

interface Asked {
	readonly feature: Feature;
	readonly operation: "read" | "write";
}

function allWays(design: Design, { feature, operation }: Asked): readonly Way[] {
	return [...feature.shares].flatMap(([population, asked]) =>
		waysReading(design, { feature, population, operation }).map((way) => ({ ...way, share: way.share * asked })),
	);
}

/** Region → the share of a feature's writes that commit there. */
function committing(design: Design, feature: Feature): ReadonlyMap<Id, number> {
	const shares = new Map<Id, number>();
	for (const way of allWays(design, { feature, operation: "write" })) {
		const region = writeServer(design, { feature, way }) as Id;
		shares.set(region, (shares.get(region) ?? 0) + way.share);
	}
	return shares;
}

/**
 * The share of the reads entering a region that miss a write on its way, of a store that isn't leaderless: every
 * key, home and replica summed one by one.
 */
export function staleShareReading(design: Design, feature: Feature, entry: Id): number {
	const store = design.data.get(feature.store) as Store;
	// What is strong is never stale, whichever replicas a write waited for.
	if (readsReading(design, feature) === "strong") return 0;
	const ways = allWays(design, { feature, operation: "read" }).filter((way) => way.entry === entry);
	const all = ways.reduce((sum, { share }) => sum + share, 0);
	let stale = 0;
	for (const way of ways) {
		for (const { region, share } of readServers(design, { feature, way })) {
			stale += ((way.share * share) / all) * staleAt(design, { feature, store, way, replica: region });
		}
	}
	return stale;
}

interface ReadAt {
	readonly feature: Feature;
	readonly store: Store;
	readonly way: Way;
	readonly replica: Id;
}

function staleAt(design: Design, at: ReadAt): number {
	const { feature, way } = at;
	const weights = at.store.pattern === "partitioned" ? new Map([[way.home as Id, 1]]) : committing(design, feature);
	const delays = new Map([...weights.keys()].map((from) => [from, meanDelaySeconds(design, at, from)]));
	const rates = homeRates(at, { weights, delays });
	const zipf = zipfSum(feature);
	let stale = 0;
	for (const { weight, writesDelayed } of rates) {
		if (writesDelayed === 0) continue;
		for (let rank = 1; rank <= feature.keys; rank++) {
			const popularity = rank ** -feature.skew / zipf;
			stale -= weight * popularity * Math.expm1(-feature.writesPerSecond * popularity * writesDelayed);
		}
	}
	return stale;
}

interface Commits {
	readonly weights: ReadonlyMap<Id, number>;
	readonly delays: ReadonlyMap<Id, number>;
}

/** For keys of each home: how much of a write is on its way to the replica, per write. */
function homeRates({ feature, store, replica }: ReadAt, { weights, delays }: Commits) {
	const affinity = store.pattern === "multi-leader" ? feature.affinity : 0;
	return [...weights].map(([home, weight]) => {
		let writesDelayed = 0;
		for (const [from, share] of weights) {
			const ofKey = (from === home ? affinity : 0) + (1 - affinity) * share;
			if (from !== replica) writesDelayed += ofKey * (delays.get(from) ?? 0);
		}
		return { weight, writesDelayed };
	});
}

function zipfSum({ keys, skew }: Feature): number {
	let sum = 0;
	for (let rank = 1; rank <= keys; rank++) sum += rank ** -skew;
	return sum;
}

function meanDelaySeconds(design: Design, { store, replica }: ReadAt, from: Id): number {
	if (from === replica) return 0;
	if (store.pattern === "consensus") {
		const halfTripMs = copyDelayMeanMs(design, { store: withoutLag(store), from, to: replica });
		return (store.facts.closedLagMs + halfTripMs) / 1000;
	}
	const copying = { store, from, to: replica };
	return isWaitedFor(design, copying) ? 0 : copyDelayMeanMs(design, copying) / 1000;
}

/** A follower's reads come after the closed timestamp got there, whether it voted for the write or not. */
function withoutLag(store: Store): Store {
	return { ...store, consistency: "eventual", replication: { ...store.replication, lag: { p50Ms: 0, p99Ms: 0 } } };
}

/**
 * 99th percentile of the delay to the replica that is asked first, over the writes of all other regions, of a
 * store that isn't leaderless.
 */
export function delayP99Reading(design: Design, feature: Feature, entry: Id): number {
	const store = design.data.get(feature.store) as Store;
	if (store.pattern === "partitioned" || readsReading(design, feature) === "strong") return 0;
	const first = readServers(design, { feature, way: { entry, home: undefined } })[0]?.region as Id;
	const sources = [...committing(design, feature)].filter(([from, share]) => from !== first && share > 0);
	const closes = store.pattern === "consensus";
	const late = sources.filter(([from]) => closes || !isWaitedFor(design, { store, from, to: first }));
	if (late.length === 0) return 0;
	const total = late.reduce((sum, [, share]) => sum + share, 0);
	let [low, high] = [0, Math.max(...late.map(([from]) => copyP99Ms(design, { store, from, to: first }))) * 1.001];
	for (let k = 0; k < 60; k++) {
		const middle = (low + high) / 2;
		let arrived = 0;
		for (const [from, share] of late) arrived += share * (1 - behind(design, { store, from, to: first }, middle));
		if (arrived < 0.99 * total) low = middle;
		else high = middle;
	}
	const bounded = store.pattern === "single-leader" && readsReading(design, feature) === "bounded-staleness";
	return bounded ? Math.min(high, store.staleBoundMs ?? high) : high;
}

function copyP99Ms(design: Design, { store, from, to }: Copying): number {
	return store.pattern === "consensus"
		? store.facts.closedLagMs + 1.3 * (rttMs(design, from, to) / 2)
		: copyDelayQuantileMs(design, { store, from, to }, 0.99);
}

function behind(design: Design, { store, from, to }: Copying, ms: number): number {
	if (store.pattern !== "consensus") return behindShare(design, { store, from, to }, ms);
	return behindShare(design, { store: withoutLag(store), from, to }, ms - store.facts.closedLagMs);
}
