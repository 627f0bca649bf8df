import type { Design, Id, Store } from "./design.ts";
import { rttMs } from "./design.ts";
import { nearest } from "./nearest.ts";

/** Regions that hold data that can be read: the replicas without the witnesses. */
export function readableReplicas(store: Store): readonly Id[] {
	return store.witnesses.length === 0
		? store.replicas
		: store.replicas.filter((region) => !store.witnesses.includes(region));
}

/** All that vote in a consensus store: voters, then witnesses. */
export function votingRegions(store: Store): readonly Id[] {
	return [...new Set([...store.voters, ...store.witnesses])];
}

/** The fixed leader of a single-leader or consensus store; undefined for one whose leader is the nearest replica. */
export function fixedLeader(store: Store): Id | undefined {
	if (store.leader !== undefined && store.leader !== "nearest") return store.leader;
	return store.pattern === "single-leader" ? store.replicas[0] : undefined;
}

/** The replica that serves a request which enters at `entry`, when any may: the nearest. */
export function nearestReplica({ network }: Pick<Design, "network">, store: Store, entry: Id): Id {
	const ofNetwork = nearestKnown.get(network) ?? new WeakMap<Store, Map<Id, Id>>();
	nearestKnown.set(network, ofNetwork);
	const ofStore = ofNetwork.get(store) ?? new Map<Id, Id>();
	ofNetwork.set(store, ofStore);
	const known = ofStore.get(entry);
	if (known !== undefined) return known;
	const replica = nearest({ network }, entry, readableReplicas(store));
	if (replica === undefined) throw new Error(`store ${store.id} has no replica that can be read`);
	ofStore.set(entry, replica);
	return replica;
}

/** By store and the region of entry; all features of a store ask for the same. */
const nearestKnown = new WeakMap<Design["network"], WeakMap<Store, Map<Id, Id>>>();

/** The other replicas by their round trip from `region`, nearest first, ties in file order. */
export function othersNearestFirst(
	design: Pick<Design, "network">,
	region: Id,
	replicas: readonly Id[],
): readonly Id[] {
	const others = replicas.filter((other) => other !== region).map((id) => ({ id, ms: rttMs(design, region, id) }));
	return others.sort((a, b) => a.ms - b.ms).map(({ id }) => id);
}

/** How many other replicas a synchronous write waits for: `all` is all of them, `majority` ⌊n / 2⌋ of n. */
export function acknowledgementsNeeded(store: Store): number {
	const { acks } = store.replication;
	const others = store.replicas.length - 1;
	if (acks === "all") return others;
	if (acks === "majority") return Math.floor(store.replicas.length / 2);
	return Math.min(acks, others);
}
