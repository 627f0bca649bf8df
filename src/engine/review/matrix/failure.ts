import type { Id, Scenario } from "../../model/design.ts";
import type { Operation } from "../../model/vocabulary.ts";

/** What goes wrong in a row of the failure matrix; a fault's own name where the row is that one fault. */
export type FailureKind =
	| "region-down"
	| "region-cut-off"
	| "pair-cut"
	| "leader-lost"
	| "home-lost"
	| "routing-down"
	| "false-alarm"
	| "two-regions-down";

/** A failure that every design is played through. */
export interface Failure {
	readonly kind: FailureKind;
	/** For people: `us-east is lost`, `accounts: leader in us-east lost`. */
	readonly name: string;
	/** Ids of what fails: one region, the two regions of a pair, a store and its region, a routing entry. */
	readonly subjects: readonly Id[];
	/** One fault (two where two regions are lost) in an otherwise undisturbed design. */
	readonly scenario: Scenario;
}

/** The objectives that a row is held against, in the order of the columns. */
export const objectiveNames = ["availability", "rto", "rpo", "staleness", "read", "write"] as const;
export type ObjectiveName = (typeof objectiveNames)[number];

/** A row of the failure matrix, as `archipelago matrix --format json` prints it. */
export interface FailureRow {
	readonly failure: string;
	readonly kind: FailureKind;
	readonly subjects: readonly Id[];
	/** Fraction of all requests that are answered while the fault lasts. */
	readonly servedShare: number;
	/** Until the users of the slowest feature are served again; null: when the fault ends, not before. */
	readonly recoverSeconds: number | null;
	/** How far back the lost writes can reach; null: all of them, if what is lost does not return. */
	readonly rpoSeconds: number | null;
	readonly rejectedWrites: number;
	readonly lostWrites: number;
	readonly conflicts: number;
	/** Of the population that waits longest, of what succeeds; null where nobody asks for anything. */
	readonly worstP99Ms: number | null;
	/** In the design's currency; null without an `outageCostPerHour`. */
	readonly costWhileItLasts: number | null;
	/** null without such an objective. */
	readonly met: Readonly<Record<ObjectiveName, boolean | null>>;
}

/** What a failure means for one feature; as the row's, for its own requests. */
export interface FeatureFigures {
	readonly feature: Id;
	/** Of the operation that is served worse. */
	readonly servedShare: number;
	readonly recoverSeconds: number | null;
	/** The one that is back later; undefined where the fault hits neither. */
	readonly slowerOperation: Operation | undefined;
	readonly rpoSeconds: number | null;
}

/** One objective of one feature, held against a played failure: a share, seconds, milliseconds for reads and writes. */
export interface FailureVerdict {
	readonly asked: ObjectiveName;
	readonly feature: Id;
	readonly objective: number;
	/** In the objective's unit, null: unbounded or never. For reads and writes the largest share of answers beyond it. */
	readonly value: number | null;
	readonly met: boolean;
}
