import type { CatalogueSource, Id, Path } from "./design.ts";
import type { Edit } from "./figures.ts";
import type { CheckPhase } from "./run.ts";
import type { Operation } from "./vocabulary.ts";

/** What a stretch of a recovery is spent on. */
export type RecoveryStageKind =
	/** Nothing has a reason to act yet. */
	| "before"
	| "next-check"
	| "failed-checks"
	| "last-check"
	| "traffic-window"
	/** Enough observers have to agree. */
	| "observers"
	| "people"
	| "cooldown"
	/** Routing takes no changes. */
	| "routing-down"
	/** The moment at which routing stops, or begins, to name a region; takes no time. */
	| "withdrawal"
	| "caches"
	/** Resolvers that hold answers for longer than their ttl. */
	| "ignored-ttl"
	| "routes"
	| "client-timeout"
	| "clients"
	| "election"
	| "promotion"
	/** A store's own monitoring notices. */
	| "monitoring"
	| "no-successor"
	| "eviction"
	/** Nothing helps before the fault is over. */
	| "repair"
	| "other";

export interface RecoveryStage {
	readonly kind: RecoveryStageKind;
	readonly label: string;
	/** From the fault. */
	readonly startSeconds: number;
	readonly seconds: number;
	/** The field that sets it; absent where none does. */
	readonly source?: StageSource;
}

export interface StageSource {
	readonly path: Path;
	/** Of the file; null where it leaves the field out. */
	readonly line: number | null;
	readonly value: number | string;
	/** Of a number: seconds, or how many. */
	readonly unit: "s" | "";
	/** The catalogue's row; absent for the design's own value and for a default of the format. */
	readonly catalogue?: CatalogueSource;
}

/** What went on beside the stages. */
export interface SameTimeStage {
	readonly label: string;
	/** From the fault until it was done, or would have been. */
	readonly endSeconds: number;
	/** earlier: done before the stages were. slower: it came, or would have come, after. room: load is another matter. */
	readonly reason: "earlier" | "slower" | "room";
	readonly source?: StageSource;
}

/** Why nothing but the repair brings the requests back. */
export type MissingKind =
	| "no-routing"
	| "nobody-notices"
	| "too-slow"
	| "routing-down"
	| "all-marked-down"
	| "no-region-left"
	| "store-cannot-serve"
	| "unknown";

export interface Missing {
	readonly kind: MissingKind;
	/** A sentence. */
	readonly text: string;
	readonly path?: Path;
}

/** One play of the scenario. */
export interface RecoveryBreakdown {
	readonly checkPhase: CheckPhase;
	/** null for never. */
	readonly recoverSeconds: number | null;
	/** They come back only with the repair. */
	readonly onReturn: boolean;
	/** In order; without gaps, so that they add up to `recoverSeconds`, or to how far it got. */
	readonly stages: readonly RecoveryStage[];
	readonly sameTime: readonly SameTimeStage[];
	/** Absent where they come back before the repair. */
	readonly missing?: Missing;
}

/** How the run and the analysis' figure stand to each other. */
export type AgreementReason =
	/** Within [RTO − interval − 1 s, RTO + 1 s]. */
	| "within-check-interval"
	/** Both say: only when the region returns. */
	| "on-return"
	/** The fault is over before the figure's time is up. */
	| "repaired-first"
	/** Other regions are marked down too: the figure is for the loss of one region with all else well. */
	| "others-marked-down"
	/** The region had been marked down, or its users moved, before. */
	| "marked-before"
	/** The slower requests are under 1 % of those that the run watches. */
	| "few-requests"
	/** The figure has those too who enter elsewhere and need the region's data; the run watches who entered it. */
	| "other-users"
	/** Full regions pass requests on: the figure and the run do not count the same of them. */
	| "spilled-users"
	/** Another fault of the scenario plays in. */
	| "other-faults"
	| "unexplained";

export interface Agreement {
	readonly region: Id;
	/** Whose figure it is: the slowest. */
	readonly feature: Id;
	readonly operation: Operation;
	readonly rtoSeconds: number | null;
	readonly agrees: boolean;
	readonly reason: AgreementReason;
	/** A sentence. */
	readonly text: string;
}

/** A change of the design that shortens the recovery, played. */
export interface Shortening {
	readonly label: string;
	/** What it changes, or what it does not help against. */
	readonly detail: string;
	readonly edits: readonly Edit[];
	/** Played with the same seed. */
	readonly recoverSeconds: number | null;
	readonly worstSeconds: number | null;
}

/** Why a run takes so long to recover. */
export interface WhyRecovery {
	readonly scenario: Id;
	readonly seed: number;
	/** Absent for all requests of those who were hit. */
	readonly feature?: Id;
	readonly operation?: Operation;
	/** The strictest that is asked; null without one. */
	readonly objectiveSeconds: number | null;
	readonly bestSeconds: number | null;
	readonly worstSeconds: number | null;
	readonly played: RecoveryBreakdown;
	readonly best: RecoveryBreakdown;
	readonly worst: RecoveryBreakdown;
	/** Absent where the scenario is not the loss of one region. */
	readonly agreement?: Agreement;
	/** The one that helps most first. */
	readonly shorter: readonly Shortening[];
}
