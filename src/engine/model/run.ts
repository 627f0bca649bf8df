import type { Id } from "./design.ts";
import type { Operation } from "./vocabulary.ts";

/** What a simulated scenario gives; the JSON of `archipelago simulate`. Shares are fractions of that population's requests. */
export interface Run {
	/** Scenario id, or "custom" for faults given by hand. */
	readonly scenario: string;
	readonly seed: number;
	readonly stepSeconds: number;
	readonly series: RunSeries;
	readonly events: readonly RunEvent[];
	readonly summary: RunSummary;
	/** Spans of the timeline for the band over it, in order, without gaps, from 0 to the duration. */
	readonly phases: readonly RunPhase[];
	/** As `summary.recoverSeconds`, for each feature and operation whose users entered a failing region. */
	readonly recovery?: readonly FeatureRecovery[];
	/** What becomes of each feature's reads and writes, of those that are asked for. */
	readonly outcomes?: readonly OperationOutcome[];
}

/** The seed draws the phases of the health checks; or all first checks after the fault come at once, or one interval later. */
export type CheckPhase = "drawn" | "best" | "worst";

export interface OperationOutcome {
	readonly feature: Id;
	readonly operation: Operation;
	/** Of the whole run; those that died under way with their region are not among the failed. */
	readonly requests: number;
	readonly failed: number;
	/** Of one population's answers, the largest share beyond the p99 objective: before the faults, and at the worst moment. 0 without one. */
	readonly usualSlowShare: number;
	readonly worstSlowShare: number;
}

export interface FeatureRecovery {
	readonly feature: Id;
	readonly operation: Operation;
	/** null if never. */
	readonly recoverSeconds: number | null;
}

export interface RunSeries {
	readonly tSeconds: readonly number[];
	readonly populations: Readonly<Record<Id, PopulationSeries>>;
	readonly regions: Readonly<Record<Id, RegionSeries>>;
	readonly stores: Readonly<Record<Id, StoreSeries>>;
}

export interface PopulationSeries {
	/** success + slow + error add up to 1; slow answers are within neither objective nor error. */
	readonly successShare: readonly number[];
	readonly slowShare: readonly number[];
	readonly errorShare: readonly number[];
	/** Of the answered requests (overlaps with success and slow). */
	readonly staleShare: readonly number[];
	/** p99 of what succeeds; null where nothing does. */
	readonly p99Ms: readonly (number | null)[];
	/** Region → share of this population's requests that it serves at each step, for the flows on the canvas. */
	readonly servedBy: Readonly<Record<Id, readonly number[]>>;
}

export interface RegionSeries {
	readonly demandPerSecond: readonly number[];
	readonly servedPerSecond: readonly number[];
	/** Offered / capacity (with what autoscaling has added); null without a stated capacity. */
	readonly utilisation: readonly (number | null)[];
	/** Share of all users' requests that routing sends here. */
	readonly routedShare: readonly number[];
	readonly up: readonly boolean[];
	/** Observer (a region's id, or a routing entry's) → does it see this region up. */
	readonly seenUpBy: Readonly<Record<string, readonly boolean[]>>;
}

export interface StoreSeries {
	readonly leader: readonly (Id | null)[];
	readonly rejectedWritesPerSecond: readonly number[];
	readonly conflictsTotal: readonly number[];
	/** "from>to" → writes waiting; there are thousands of such lists in a large design, most of them nearly empty. */
	readonly backlogWrites: Readonly<Record<string, Float64Array>>;
	/** "from>to" → their bytes, by the item sizes of the features that wrote them. */
	readonly backlogBytes: Readonly<Record<string, Float64Array>>;
	readonly stalenessSeconds: readonly number[];
}

export type RunEventKind =
	| "fault"
	| "healed"
	| "check-failed"
	| "detected"
	| "withdrawn"
	| "failed-open"
	| "caches-expired"
	| "clients-moved"
	| "leader-elected"
	| "promoted"
	| "writes-rejected"
	| "overload"
	| "autoscaled"
	| "queue-drained"
	| "conflicts-resolved"
	| "restored"
	| "flapped"
	| "standby-activated"
	| "partition-signal"
	| "forked";

export interface RunEvent {
	readonly atSeconds: number;
	readonly kind: RunEventKind;
	readonly subject: string;
	/** A sentence for the log. */
	readonly text: string;
}

export type PhaseKind = "normal" | "unnoticed" | "withdrawing" | "running-without" | "healed" | "reconciling";

export interface RunPhase {
	readonly kind: PhaseKind;
	readonly fromSeconds: number;
	readonly toSeconds: number;
}

export interface RunSummary {
	readonly detectSeconds: number | null;
	readonly withdrawSeconds: number | null;
	/** From the first fault until 99 % of the requests of the users who entered the failed region reach a region and store that are up; null if never. */
	readonly recoverSeconds: number | null;
	/** The least and most of this over the phases of the checks; null if never. Absent where nobody asked. */
	readonly recoverBestSeconds?: number | null;
	readonly recoverWorstSeconds?: number | null;
	readonly convergeSeconds: number | null;
	readonly failedRequests: number;
	readonly affectedUsers: number;
	readonly rejectedWrites: number;
	readonly lostWrites: number;
	readonly conflicts: number;
	readonly conflictsByRule: number;
	readonly conflictsForPeople: number;
	readonly lostUpdates: number;
	readonly worstStalenessSeconds: number | null;
	readonly failovers: number;
	/** Of the strictest availability objective; null without one. */
	readonly errorBudgetShare: number | null;
	readonly moneyLost: number | null;
	readonly requests: { readonly total: number; readonly succeeded: number; readonly failed: number };
	readonly writes: {
		readonly accepted: number;
		readonly delivered: number;
		readonly queued: number;
		readonly lost: number;
	};
}
