import type { Id, Store } from "../../model/design.ts";
import { readableReplicas } from "../../model/replicas.ts";
import type { RequestFlow } from "./requestFlows.ts";

/** Writes that travel from the replica that commits them to one other. */
export interface ReplicationFlow {
	readonly flow: RequestFlow;
	readonly from: Id;
	readonly to: Id;
}

/** Every write goes from where it commits to every other replica; of a partitioned store from the home to its copies. */
export function replicationFlows(flows: readonly RequestFlow[], up?: ReadonlySet<Id>): readonly ReplicationFlow[] {
	return flows.flatMap((flow) => {
		const [from] = flow.servedBy;
		if (flow.operation === "read" || from === undefined) return [];
		return receivers(flow.store, from)
			.filter((to) => to !== from && (up?.has(to) ?? true))
			.map((to) => ({ flow, from, to }));
	});
}

function receivers(store: Store, from: Id): readonly Id[] {
	if (store.pattern !== "partitioned") return readableReplicas(store);
	return [...new Set(store.replication.copies.get(from) ?? [])];
}
