import type { Design, Id, Store } from "../model/design.ts";

/** Replication between two regions of one store, once for both directions, the earlier column first. */
export interface ReplicationLink {
	readonly store: Store;
	readonly a: Id;
	readonly b: Id;
	readonly toA: boolean;
	readonly toB: boolean;
	readonly mode: "sync" | "async";
}

/** Who sends changes to whom: the leader to its followers, each writer to all others, a home to its copies. */
export function replicationLinks(design: Pick<Design, "data" | "regions">): readonly ReplicationLink[] {
	const order = [...design.regions.keys()];
	return [...design.data.values()].flatMap((store) => storeLinks(store, order));
}

function storeLinks(store: Store, order: readonly Id[]): readonly ReplicationLink[] {
	const members = order.filter((region) => store.replicas.includes(region) || store.witnesses.includes(region));
	const links: ReplicationLink[] = [];
	members.forEach((a, index) => {
		for (const b of members.slice(index + 1)) {
			const toA = sends(store, b, a);
			const toB = sends(store, a, b);
			if (toA || toB) links.push({ store, a, b, toA, toB, mode: linkMode(store) });
		}
	});
	return links;
}

function sends(store: Store, from: Id, to: Id): boolean {
	if (store.pattern === "partitioned") return store.replication.copies.get(from)?.includes(to) ?? false;
	const fixedLeader = store.leader !== undefined && store.leader !== "nearest";
	const led = store.pattern === "single-leader" || store.pattern === "consensus";
	if (led && fixedLeader) return store.leader === from;
	return store.replicas.includes(from);
}

/** Consensus always commits by majority. */
function linkMode(store: Store): "sync" | "async" {
	return store.pattern === "consensus" ? "sync" : store.replication.mode;
}
