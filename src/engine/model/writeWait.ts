import type { Store } from "./design.ts";
import { acknowledgementsNeeded, votingRegions } from "./replicas.ts";

/** Replicas that must have a write before it is confirmed, the one that takes it among them, and how many there are to have it. */
export interface WriteWait {
	readonly replicas: number;
	readonly of: number;
}

/** What a write of a store waits for. */
export function writeWait(store: Store): WriteWait {
	switch (store.pattern) {
		case "consensus": {
			const of = votingRegions(store).length;
			return { replicas: Math.floor(of / 2) + 1, of };
		}
		case "leaderless":
			return { replicas: store.quorum.write, of: store.replicas.length };
		case "partitioned": {
			// Of the home with the most copies.
			const copies = Math.max(0, ...[...store.replication.copies.values()].map((regions) => regions.length));
			const replicas = [...Array(copies + 1).keys()].map(String);
			const waits = store.replication.mode === "sync" ? acknowledgementsNeeded({ ...store, replicas }) : 0;
			return { replicas: waits + 1, of: copies + 1 };
		}
		default: {
			const waits = store.replication.mode === "sync" ? acknowledgementsNeeded(store) : 0;
			return { replicas: waits + 1, of: store.replicas.length };
		}
	}
}
