import type { Design, Feature, Id, Store } from "../../../src/engine/model/design.ts";
import { rttMs } from "../../../src/engine/model/design.ts";
import type { Operation } from "../../../src/engine/model/vocabulary.ts";
import { effectiveReading, readsReading } from "./consistencyReading.ts";
import { nearestOf, type Way } from "./entryReading.ts";
import { waysReading } from "./spillReading.ts";

interface StoreUse {
	readonly feature: Feature;
	readonly operation: Operation;
	readonly up: ReadonlySet<Id>;
}

/** P(the store serves the operation) with these regions up, once it has recovered. */
export function storeReading(design: Design, use: StoreUse): number {
	const { feature, operation, up } = use;
	const store = design.data.get(feature.store) as Store;
	const live = (regions: readonly Id[]) => regions.filter((region) => up.has(region)).length;
	const chance = (regions: readonly Id[], needed: number) => atLeast(live(regions), needed, store.availability);
	switch (store.pattern) {
		case "leaderless":
			return chance(store.replicas, store.quorum[operation]);
		case "consensus": {
			const voters = [...store.voters, ...store.witnesses];
			const voted = operation === "write" || readsReading(design, feature) === "strong";
			return voted ? chance(voters, Math.floor(voters.length / 2) + 1) : chance(readableOf(store), 1);
		}
		case "partitioned":
			return partitionedReading(design, use);
		default:
			if (operation === "write" && store.replication.mode === "sync")
				return syncWriteReading(store, live(store.replicas));
			return chance(store.replicas, 1);
	}
}

/** The region whose loss stops a request until another takes its part: the home, or the leader of what it asks. */
export function leaderNeeded(
	design: Design,
	{ feature, operation, way }: { feature: Feature; operation: Operation; way: Pick<Way, "entry" | "home"> },
): Id | undefined {
	const store = design.data.get(feature.store) as Store;
	if (store.pattern === "partitioned") return way.home;
	if (store.leader === undefined || store.leader === "nearest") return undefined;
	if (operation === "write" || readsAtLeader(design, { feature, store, entry: way.entry })) return store.leader;
	return undefined;
}

function readsAtLeader(
	design: Design,
	{ feature, store, entry }: { feature: Feature; store: Store; entry: Id },
): boolean {
	const reads = readsReading(design, feature);
	if (reads === "strong") return true;
	if (store.pattern === "single-leader") return reads === "read-your-writes" && !store.facts.sessionTokens;
	if (reads !== "bounded-staleness") return false;
	const near = nearestOf(design, entry, readableOf(store));
	return (store.staleBoundMs ?? 0) < store.facts.closedLagMs + rttMs(design, store.leader as Id, near) / 2;
}

function partitionedReading(design: Design, use: StoreUse): number {
	const { feature, operation } = use;
	let sum = 0;
	for (const [population, share] of feature.shares) {
		for (const way of waysReading(design, { feature, population, operation })) {
			sum += share * way.share * homeReading(design, { ...use, home: way.home as Id });
		}
	}
	return sum;
}

/** P(the data of a home is there): a majority of its holders where the operation is strong, else any. */
export function homeReading(
	design: Design,
	{ feature, operation, up, home }: StoreUse & { readonly home: Id },
): number {
	const store = design.data.get(feature.store) as Store;
	const holders = [home, ...(store.replication.copies.get(home) ?? [])];
	const consistency = operation === "read" ? readsReading(design, feature) : effectiveReading(design, store);
	const needed = consistency === "strong" ? Math.floor(holders.length / 2) + 1 : 1;
	return atLeast(holders.filter((holder) => up.has(holder)).length, needed, store.availability);
}

/** Replicas whose data can be read: a witness's can't. */
export function readableOf({ replicas, witnesses }: Store): readonly Id[] {
	return replicas.filter((replica) => !witnesses.includes(replica));
}

function syncWriteReading({ replication, replicas, availability }: Store, live: number): number {
	const n = replicas.length;
	if (replication.onReplicaLoss === "evict") return atLeast(live, Math.floor(n / 2) + 1, availability);
	const { acks } = replication;
	const others = { all: n - 1, majority: Math.floor(n / 2) }[acks as string] ?? (acks as number);
	return live === 0 ? 0 : availability * atLeast(live - 1, others, availability);
}

/** P(at least k of n that are each up with probability p), by adding up the binomial. */
function atLeast(n: number, k: number, p: number): number {
	if (k <= 0) return 1;
	let sum = 0;
	for (let up = k; up <= n; up++) {
		let ways = 1;
		for (let i = 0; i < up; i++) ways = (ways * (n - i)) / (i + 1);
		sum += ways * p ** up * (1 - p) ** (n - up);
	}
	return sum;
}
