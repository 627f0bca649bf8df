import type { Id, Store } from "../../model/design.ts";
import { readableReplicas } from "../../model/replicas.ts";
import { groupBy } from "./groupBy.ts";
import type { RequestFlow } from "./requestFlow.ts";

/** All writes of a store that travel from the replica that commits them to one other. */
export interface ReplicationLink {
	readonly from: Id;
	readonly to: Id;
	readonly flows: readonly RequestFlow[];
}

/** Every write goes from where it commits to every other replica; of a partitioned store from the home to its copies. */
export function replicationLinks(
	store: Store,
	flows: readonly RequestFlow[],
	up?: ReadonlySet<Id>,
): readonly ReplicationLink[] {
	const writes = flows.filter(({ operation }) => operation === "write");
	const bySender = groupBy(writes, ({ servedBy }) => servedBy[0]);
	return [...bySender].flatMap(([from, sent]) => {
		if (from === undefined) return [];
		return receivers(store, from)
			.filter((to) => to !== from && (up?.has(to) ?? true))
			.map((to) => ({ from, to, flows: sent }));
	});
}

/** Where a write that commits in a region travels; the region itself may be among them. */
export function receivers(store: Store, from: Id): readonly Id[] {
	if (store.pattern !== "partitioned") return readableReplicas(store);
	return [...new Set(store.replication.copies.get(from) ?? [])];
}
