import type { Design, Feature, Id, Store } from "../../../src/engine/model/design.ts";
import { rttMs } from "../../../src/engine/model/design.ts";
import { readsReading } from "./consistencyReading.ts";
import { behindShare } from "./delayReading.ts";
import { nearestOf, type Way } from "./entryReading.ts";
import { readableOf } from "./storeReading.ts";

export interface Served {
	readonly region: Id;
	/** Of the requests; a quorum's answers are several. */
	readonly share: number;
}

interface Asking {
	readonly feature: Feature;
	readonly way: Pick<Way, "entry" | "home">;
}

/** The replicas that answer a read, of those that are up; none where none can. */
export function readServers(design: Design, { feature, way }: Asking, up?: ReadonlySet<Id>): readonly Served[] {
	const store = design.data.get(feature.store) as Store;
	const live = (regions: readonly Id[]) => regions.filter((region) => up === undefined || up.has(region));
	if (store.pattern === "partitioned") return inPlaceOf(design, live(holdersOf(store, way.home as Id)), way.home as Id);
	const readable = live(readableOf(store));
	if (readable.length === 0) return [];
	if (store.pattern === "leaderless") {
		// Of equally near ones the region's own is asked first.
		const own = (region: Id) => Number(region !== way.entry);
		const byTrip = nearestFirst(
			design,
			way.entry,
			live(store.replicas).toSorted((a, b) => own(a) - own(b)),
		);
		return byTrip.slice(0, store.quorum.read).map((region) => ({ region, share: 1 }));
	}
	const near = nearestOf(design, way.entry, readable);
	const leader = leaderOf(design, store, live);
	if (hasLeader(store) && leader === undefined && readsReading(design, feature) === "strong") return [];
	const atLeader = leader === undefined ? 0 : leaderShare(design, { feature, store, near, leader });
	if (leader === undefined || atLeader === 0) return [{ region: near, share: 1 }];
	return [
		{ region: near, share: 1 - atLeader },
		{ region: leader, share: atLeader },
	].filter(({ share }) => share > 0);
}

/** The region where a write commits first; none where none can. */
export function writeServer(design: Design, { feature, way }: Asking, up?: ReadonlySet<Id>): Id | undefined {
	const store = design.data.get(feature.store) as Store;
	const live = (regions: readonly Id[]) => regions.filter((region) => up === undefined || up.has(region));
	if (store.pattern === "partitioned") {
		return inPlaceOf(design, live(holdersOf(store, way.home as Id)), way.home as Id)[0]?.region;
	}
	if (hasLeader(store)) return leaderOf(design, store, live);
	const readable = live(readableOf(store));
	return readable.length === 0 ? undefined : nearestOf(design, way.entry, readable);
}

function holdersOf({ replication }: Store, home: Id): readonly Id[] {
	return [home, ...(replication.copies.get(home) ?? [])];
}

/** A home or leader that is out is replaced by the nearest of those that may take its part. */
function inPlaceOf(design: Design, live: readonly Id[], region: Id): readonly Served[] {
	if (live.length === 0) return [];
	return [{ region: live.includes(region) ? region : nearestOf(design, region, live), share: 1 }];
}

function leaderOf(design: Design, store: Store, live: (regions: readonly Id[]) => readonly Id[]): Id | undefined {
	if (!hasLeader(store)) return undefined;
	const may = store.pattern === "consensus" ? store.voters : store.replicas;
	return inPlaceOf(design, live(may), store.leader as Id)[0]?.region;
}

/** Regions that get a copy of what commits in the region. */
export function receivers(store: Store, region: Id): readonly Id[] {
	const holders = store.pattern === "partitioned" ? (store.replication.copies.get(region) ?? []) : readableOf(store);
	return holders.filter((holder) => holder !== region);
}

function hasLeader({ pattern, leader }: Store): boolean {
	return (pattern === "single-leader" || pattern === "consensus") && leader !== "nearest" && leader !== undefined;
}

/** How many of the reads go to the leader rather than to the nearest replica. */
function leaderShare(
	design: Design,
	{ feature, store, near, leader }: Pick<Asking, "feature"> & { store: Store; near: Id; leader: Id },
): number {
	const reads = readsReading(design, feature);
	if (reads === "strong") return 1;
	if (reads === "eventual" || near === leader) return 0;
	if (store.pattern === "consensus") {
		const oldMs = store.facts.closedLagMs + rttMs(design, leader, near) / 2;
		return reads === "bounded-staleness" && (store.staleBoundMs ?? 0) < oldMs ? 1 : 0;
	}
	if (reads === "read-your-writes" && !store.facts.sessionTokens) return 1;
	const boundMs = reads === "bounded-staleness" ? (store.staleBoundMs ?? 0) : 1000;
	return behindShare(design, { store, from: leader, to: near }, boundMs);
}

function nearestFirst(design: Design, from: Id, regions: readonly Id[]): readonly Id[] {
	return regions.toSorted((a, b) => rttMs(design, from, a) - rttMs(design, from, b));
}
