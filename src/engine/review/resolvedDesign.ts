import type { Design, Store } from "../model/design.ts";
import { effectiveConsistency } from "../model/effectiveConsistency.ts";
import type { Resolved, ResolvedStore } from "../model/figures.ts";

/** The values that count after all defaults, of every component. */
export function resolvedDesign(design: Design): Resolved {
	const withLatency = [...design.balancing.values(), ...design.application.values()];
	const without = [...design.routing.values(), ...design.observability.values()];
	const components = [...without.map((component) => ({ ...component, latency: null })), ...withLatency].map(
		({ id, latency, availability, technology }) => [id, { latency, availability, technology }] as const,
	);
	const stores = [...design.data.values()].map((store) => [store.id, resolvedStore(design, store)] as const);
	return { components: Object.fromEntries(components), stores: Object.fromEntries(stores) };
}

function resolvedStore(design: Design, store: Store): ResolvedStore {
	return {
		pattern: store.pattern,
		claimedConsistency: store.consistency,
		effectiveConsistency: effectiveConsistency(design, store),
		conflicts: store.conflicts ?? null,
		availability: store.availability,
		automaticLeaderFailoverMs: store.automaticLeaderFailoverMs ?? null,
		closedLagMs: store.facts.closedLagMs,
		sessionTokens: store.facts.sessionTokens,
		mode: store.replication.mode,
		acks: store.replication.acks,
		onReplicaLoss: store.replication.onReplicaLoss,
		latency: store.latency,
		lag: store.replication.lag,
		quorum: store.quorum,
	};
}
