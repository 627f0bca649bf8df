import type { LatencyMs } from "./design.ts";

/** One part of a mixture of delays; the shares add up to 1. */
export type DelayPart = { readonly share: number } & (
	| { readonly kind: "lognormal"; readonly latency: LatencyMs }
	/** P(delay > t) = (minMs / t)^alpha from `minMs` on. */
	| { readonly kind: "pareto"; readonly minMs: number; readonly alpha: number }
	/** Mean 1 / perMs milliseconds. */
	| { readonly kind: "exponential"; readonly perMs: number }
);
export type DelayModel = readonly DelayPart[];

/** One-way delays of the four messages of a write and a read, at every replica alike. */
export interface QuorumDelays {
	readonly write: DelayModel;
	readonly ack: DelayModel;
	readonly read: DelayModel;
	readonly response: DelayModel;
	/** Added each way to every replica but the coordinator's; writer and reader coordinate at independent random replicas. */
	readonly remoteMs?: number;
}
