import type { Design, Feature, HealthCheck, Id, RoutingEntry, Store } from "../../../src/engine/model/design.ts";
import type { Operation } from "../../../src/engine/model/vocabulary.ts";
import { copyDelayP99Ms } from "./delayReading.ts";
import { candidatesReading, nearestOf, type Way } from "./entryReading.ts";
import { waysReading } from "./spillReading.ts";
import { homeReading, leaderNeeded, storeReading } from "./storeReading.ts";

export interface Loss {
	readonly feature: Feature;
	readonly operation: Operation;
	/** The region that is lost. */
	readonly region: Id;
}

/** In seconds; null where it doesn't come back without the region. */
interface RecoveryReading {
	readonly wayInSeconds: number | null;
	readonly dataSeconds: number | null;
	readonly rtoSeconds: number | null;
	readonly rpoSeconds: number | null;
	readonly writesLost: number | null;
}

/** What the loss of a region means, read a second time from the model's description. */
export function recoveryReading(design: Design, loss: Loss): RecoveryReading {
	const wayIn = wayInSeconds(design, loss);
	const data = dataSeconds(design, loss);
	const rto = Math.max(wayIn, data);
	const rpo = rpoSeconds(design, loss);
	return {
		wayInSeconds: orNull(wayIn),
		dataSeconds: orNull(data),
		rtoSeconds: orNull(rto),
		rpoSeconds: orNull(rpo),
		writesLost: orNull(writesLost(design, loss, rpo)),
	};
}

function orNull(value: number): number | null {
	return Number.isFinite(value) ? value : null;
}

function waysOf(design: Design, { feature, operation }: Pick<Loss, "feature" | "operation">): readonly Way[] {
	return [...feature.shares].flatMap(([population, share]) =>
		share > 0 ? waysReading(design, { feature, population, operation }).filter((way) => way.share > 1e-12) : [],
	);
}

/** Until those who entered there enter elsewhere; Infinity: never. */
function wayInSeconds(design: Design, { feature, operation, region }: Loss): number {
	if (!waysOf(design, { feature, operation }).some(({ entry }) => entry === region)) return 0;
	const up = new Set([...design.regions.keys()].filter((id) => id !== region));
	const left = candidatesReading(design, { feature, operation, up });
	if (left.length === 0) return Number.POSITIVE_INFINITY;
	const role = (id: Id) => design.regions.get(id)?.role;
	// Without any active region from the start, the standby regions are in already.
	const onStandby = role(region) === "active" && left.every((id) => role(id) === "standby");
	const inForce = [...design.routing.values()].at(-1);
	// Without any routing, nothing is withdrawn.
	if (inForce === undefined) return Number.POSITIVE_INFINITY;
	const { mode, standby, manualDelayMs } = design.failover;
	// Of several client methods the last replaces the others.
	const client = [...design.routing.values()].filter((entry) => entry.method === "client").at(-1);
	if (client !== undefined && client.retries > 0 && !onStandby) return client.timeoutMs / 1000;
	const byPeople = mode === "manual" || (onStandby && standby === "manual");
	return (detectionMs(design, inForce) + (byPeople ? manualDelayMs : 0) + propagationMs(inForce)) / 1000;
}

/** At worst, by the design's signals and by these entries' own checks; what is first counts. Infinity where nothing looks. */
function detectionMs({ failover }: Design, ...routing: readonly (RoutingEntry | undefined)[]): number {
	const { healthChecks, traffic, combine } = failover.detect;
	const signals: number[] = [];
	if (healthChecks !== undefined) signals.push(checkMs(healthChecks));
	if (traffic !== undefined) signals.push(traffic.windowMs);
	const combined = combine === "all" ? Math.max(...signals) : Math.min(...signals);
	const own = routing.flatMap((entry) =>
		entry === undefined || entry.method === "client" ? [] : [checkMs(entry.healthCheck)],
	);
	const first = Math.min(...(failover.mode === "manual" ? [] : own));
	return signals.length === 0 ? first : Math.min(first, combined);
}

function checkMs({ intervalMs, failures, timeoutMs }: HealthCheck): number {
	return intervalMs * failures + timeoutMs;
}

function propagationMs(entry: RoutingEntry | undefined): number {
	if (entry === undefined || entry.method === "client") return 0;
	return entry.method === "anycast" ? entry.convergenceMs : untilOnePercentMs(entry.ttlMs, entry.ignoresTtl);
}

/** When a hundredth of the answers is still in use: by halving the interval. */
function untilOnePercentMs(ttlMs: number, ignoring: number): number {
	const inUse = (t: number) =>
		(1 - ignoring) * Math.max(0, 1 - t / ttlMs) + ignoring * Math.max(0, 1 - t / (10 * ttlMs));
	let [early, late] = [0, 10 * ttlMs];
	for (let k = 0; k < 200; k++) {
		const middle = (early + late) / 2;
		if (inUse(middle) > 0.01) early = middle;
		else late = middle;
	}
	return late;
}

/** Until the store serves all that it did; Infinity: not without the region. */
function dataSeconds(design: Design, loss: Loss): number {
	return Math.max(0, ...waysOf(design, loss).map((way) => wayDataSeconds(design, loss, way)));
}

function wayDataSeconds(design: Design, { feature, operation, region }: Loss, way: Way): number {
	const store = design.data.get(feature.store) as Store;
	const all = new Set(design.regions.keys());
	const servedWith = (up: ReadonlySet<Id>) =>
		way.home === undefined
			? storeReading(design, { feature, operation, up })
			: homeReading(design, { feature, operation, home: way.home, up });
	// What can't be served at all isn't the region's doing.
	if (servedWith(new Set([...all].filter((id) => id !== region))) === 0 && servedWith(all) > 0) {
		return Number.POSITIVE_INFINITY;
	}
	const led = leaderNeeded(design, { feature, operation, way }) === region;
	if (!led && !(operation === "write" && evicted(store, region))) return 0;
	const byPeople = detectionMs(design, ...design.routing.values()) + design.failover.manualDelayMs;
	return (store.automaticLeaderFailoverMs ?? byPeople) / 1000;
}

/**
 * Until the requests that entered the region are served elsewhere, in seconds, null for never; undefined where they
 * don't all fare alike, or none entered. It is what the simulator watches; the figure has those of other regions too.
 */
export function enteredRtoReading(design: Design, loss: Loss): number | null | undefined {
	const ways = waysOf(design, loss).filter(({ entry }) => entry === loss.region);
	const data = [...new Set(ways.map((way) => wayDataSeconds(design, loss, way)))];
	const [alike] = data;
	return alike === undefined || data.length > 1 ? undefined : orNull(Math.max(wayInSeconds(design, loss), alike));
}

/** A synchronous write waits for the lost replica until the store goes on without it. */
function evicted({ pattern, replication, replicas }: Store, region: Id): boolean {
	if (pattern !== "single-leader" && pattern !== "multi-leader") return false;
	if (replication.mode !== "sync" || !replicas.includes(region)) return false;
	const others = replicas.length - 1;
	const waited = { all: others, majority: Math.floor(replicas.length / 2) }[replication.acks as string];
	return others - 1 < Math.min(others, waited ?? (replication.acks as number));
}

function rpoSeconds(design: Design, { feature, region }: Loss): number {
	const store = design.data.get(feature.store) as Store;
	if (!acceptsWrites(design, { feature, store, region })) return 0;
	if (elsewhereFirst(store, region)) return 0;
	const others = (store.pattern === "partitioned" ? holdersOf(store, region) : store.replicas).filter(
		(id) => id !== region && !store.witnesses.includes(id),
	);
	if (others.length === 0) return Number.POSITIVE_INFINITY;
	return copyDelayP99Ms(design, { store, from: region, to: nearestOf(design, region, others) }) / 1000;
}

function acceptsWrites(
	design: Design,
	{ feature, store, region }: Omit<Loss, "operation"> & { store: Store },
): boolean {
	if (feature.writesPerSecond === 0) return false;
	return waysOf(design, { feature, operation: "write" }).some((way) => {
		if (store.pattern === "partitioned") return way.home === region;
		if (store.leader !== undefined && store.leader !== "nearest") return store.leader === region;
		return (
			nearestOf(
				design,
				way.entry,
				store.replicas.filter((id) => !store.witnesses.includes(id)),
			) === region
		);
	});
}

function holdersOf({ replication }: Store, home: Id): readonly Id[] {
	return [home, ...(replication.copies.get(home) ?? [])];
}

/** Each write is in another region before it is acknowledged. */
function elsewhereFirst(store: Store, region: Id): boolean {
	const { mode, acks } = store.replication;
	switch (store.pattern) {
		case "consensus":
			// A single voter has it alone.
			return store.voters.length + store.witnesses.length > 1 || store.voters[0] !== region;
		case "leaderless":
			return store.quorum.write >= 2;
		case "partitioned":
			return mode === "sync" && holdersOf(store, region).length > 1;
		default:
			return mode === "sync" && acks !== 0 && store.replicas.length > 1;
	}
}

function writesLost(design: Design, { feature, region }: Loss, rpo: number): number {
	const store = design.data.get(feature.store) as Store;
	const promoted = store.pattern === "single-leader" && store.leader === region;
	return promoted ? feature.writesPerSecond * rpo : rpo === Number.POSITIVE_INFINITY ? rpo : 0;
}
