import type { Design, Id, Store } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import { effectiveConsistency } from "../../model/effectiveConsistency.ts";
import { oneWayLatency } from "../../model/lognormal.ts";
import { acknowledgementsNeeded, fixedLeader, othersNearestFirst, votingRegions } from "../../model/replicas.ts";
import { cdf, lognormal } from "./distribution.ts";
import { sumOf } from "./sumOf.ts";

/**
 * P(a replica of a single-leader store is behind its leader by more than `moreThanMs`): the delay is
 * half a round trip and the apply lag. The leader itself, and replicas that a write waits for, never are.
 */
export function laggingShare(
	design: Design,
	{ store, replica, moreThanMs }: { readonly store: Store; readonly replica: Id; readonly moreThanMs: number },
): number {
	const leader = fixedLeader(store);
	if (leader === undefined || leader === replica) return 0;
	if (waitedFor(design, store, leader).includes(replica)) return 0;
	const half = lognormal(oneWayLatency(rttMs(design, leader, replica)));
	return 1 - cdf(sumOf([lognormal(store.replication.lag), half]), moreThanMs);
}

/** The replicas that a write committed at `from` waits for: of those that are as good, the nearest. */
export function waitedFor(design: Design, store: Store, from: Id): readonly Id[] {
	if (effectiveConsistency(design, store) !== "strong") return [];
	if (store.pattern === "consensus") {
		const voting = votingRegions(store);
		return othersNearestFirst(design, from, voting).slice(0, Math.floor(voting.length / 2));
	}
	return othersNearestFirst(design, from, store.replicas).slice(0, acknowledgementsNeeded(store));
}
