import * as texts from "../../../texts/review/findings.ts";
import { findTechnology } from "../../catalog/findTechnology.ts";
import type { Store } from "../../model/design.ts";
import type { Edit, FindingFix } from "../../model/figures.ts";

/**
 * A write that another region has before it is acknowledged: nothing is missing when its region is lost.
 * Undefined where the store does that already, has nobody to wait for, or its technology doesn't offer it.
 */
export function synchronousFix(store: Store): FindingFix | undefined {
	const path = ["data", store.id] as const;
	if (store.pattern === "leaderless") {
		if (store.replicas.length < 2 || store.quorum.write >= 2) return undefined;
		return {
			label: texts.acknowledgeWritesBy2Replicas,
			edits: [{ op: "set", path: [...path, "quorum", "write"], value: 2 }],
		};
	}
	const others = store.replicas.length - 1;
	if (store.replication.mode === "sync" || others < 1 || !offersSync(store)) return undefined;
	const replication = [...path, "replication"] as const;
	const edits: Edit[] = [
		{ op: "set", path: [...replication, "mode"], value: "sync" },
		{ op: "set", path: [...replication, "acks"], value: 1 },
	];
	// The only other replica must not stop all writes when it is lost.
	if (others === 1 && store.replication.onReplicaLoss === "block") {
		edits.push({ op: "set", path: [...replication, "onReplicaLoss"], value: "evict" });
	}
	return { label: texts.waitForOneOtherReplica, edits };
}

function offersSync({ technology, pattern, facts }: Store): boolean {
	if (pattern !== "single-leader" && pattern !== "multi-leader") return false;
	if (!facts.known) return true;
	const rows = findTechnology(technology)?.data?.strongest ?? [];
	return rows.some((row) => row.pattern === pattern && row.mode === "sync");
}
