import type { Feature, Id, Store } from "../../model/design.ts";
import type { Operation } from "../../model/vocabulary.ts";
import { bytesPerGB } from "./billing.ts";

/** A month's requests of one feature that enter one region and are served by the same replicas. */
export interface RequestFlow {
	readonly feature: Feature;
	readonly store: Store;
	readonly operation: Operation;
	readonly entry: Id;
	/** The replica that commits a write; those whose answers a read takes. Empty: nothing can serve it. */
	readonly servedBy: readonly Id[];
	/** A month at mean rate, without what an edge cache answers. */
	readonly requests: number;
}

export function gigabytesOf({ feature, requests }: RequestFlow): number {
	return (requests * feature.itemSizeBytes) / bytesPerGB;
}
