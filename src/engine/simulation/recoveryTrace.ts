import type { Fault, Id } from "../model/design.ts";
import type { RoutingChange } from "./routingState.ts";
import type { LeaderChange } from "./stores/leadership.ts";

/** Something that happened on the way back, with when it began to be under way. Times in milliseconds of the run. */
export type TraceStep = { readonly atMs: number } & (
	| { readonly kind: "fault"; readonly fault: Fault; readonly ended: boolean }
	| CheckStep
	| { readonly kind: "traffic"; readonly region: Id; readonly down: boolean; readonly sinceMs: number }
	/** The failover's signals, combined. */
	| { readonly kind: "signals"; readonly region: Id; readonly down: boolean }
	| RoutingStep
	| LeaderStep
	| { readonly kind: "evicted"; readonly store: Id; readonly region: Id; readonly sinceMs: number }
	| { readonly kind: "scaled"; readonly application: Id; readonly region: Id; readonly sinceMs: number }
);

export interface CheckStep {
	readonly kind: "check";
	readonly region: Id;
	/** Id of a region or of a routing entry. */
	readonly observer: Id;
	readonly byRouting: boolean;
	readonly down: boolean;
	/** Since when its checks had a reason to say otherwise. */
	readonly sinceMs: number;
	/** Start of the first and of the last of the checks in a row. */
	readonly firstMs: number;
	readonly lastMs: number;
}

export interface RoutingStep {
	readonly kind: "routing";
	readonly change: RoutingChange["kind"];
	readonly entry: Id;
	/** Absent for what concerns all. */
	readonly region?: Id;
	/** Since when the signals asked for it. */
	readonly wantedSinceMs: number;
	/** Until when the cooldown after the change before kept this region as it was. */
	readonly heldUntilMs: number;
}

export interface LeaderStep {
	readonly kind: "leader";
	readonly change: LeaderChange["kind"];
	readonly store: Id;
	/** Home of the data, in a partitioned store. */
	readonly home?: Id;
	readonly from: Id;
	readonly to: Id;
	readonly lostSinceMs: number;
	/** Since when a signal said that the leader's region is down. */
	readonly detectedSinceMs?: number;
}

/** When the requests of one key were back, and at which look that was seen. */
export interface Crossing {
	/** From the fault. */
	readonly recoverMs: number;
	readonly lookMs: number;
	/** They were never away for longer than a failed try costs. */
	readonly byRetry: boolean;
}

/** What kept requests away just before the repair, or at the end of a run without one. */
export interface Standing {
	readonly atMs: number;
	/** Requests a second that are lost to a region, and to a store that refuses them, by feature and operation and under "all". */
	readonly lostToRegion: ReadonlyMap<string, ReadonlyMap<Id, number>>;
	readonly lostToStore: ReadonlyMap<string, ReadonlyMap<Id, number>>;
	/** By the routing entry in force, the last. */
	readonly withdrawn: readonly Id[];
	/** Region → since when its withdrawal is asked for. */
	readonly wantedSinceMs: ReadonlyMap<Id, number>;
	readonly routingDown: boolean;
	readonly failedOpen: boolean;
	readonly up: readonly Id[];
}

/** How those came back whom the first disruptive fault hit. */
export interface RecoveryTrace {
	/** Begin of that fault, and when it is over. */
	readonly fromMs: number;
	readonly untilMs: number;
	/** In order of time. */
	readonly steps: readonly TraceStep[];
	/** Signals that had not yet said so at the end, and when they would have. */
	readonly pending: readonly TraceStep[];
	/** `feature/operation`, and "all"; undefined for never. */
	readonly crossings: ReadonlyMap<string, Crossing | undefined>;
	/** Absent when all were back before. */
	readonly standing?: Standing;
}
