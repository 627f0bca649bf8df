import type { Fault, Id } from "../model/design.ts";
import type { PhaseKind } from "../model/run.ts";

/** What the picture shows at one time of a run. */
export interface Moment {
	readonly tSeconds: number;
	readonly phase: PhaseKind;
	readonly regions: ReadonlyMap<Id, RegionMoment>;
	readonly populations: ReadonlyMap<Id, PopulationMoment>;
	readonly stores: ReadonlyMap<Id, StoreMoment>;
	/** Pairs of regions that do not reach each other, or slowly. */
	readonly links: readonly LinkMoment[];
	readonly routing: ReadonlyMap<Id, RoutingMoment>;
	readonly faults: readonly Fault[];
}

export interface RegionMoment {
	readonly status: "up" | "down" | "degraded";
	/** Routing has taken it out, though some caches may still name it. */
	readonly withdrawn: boolean;
	readonly overloaded: boolean;
	readonly utilisation: number | null;
	/** Before anything happened, to show applications in proportion. */
	readonly utilisationAtStart: number | null;
	readonly demandPerSecond: number;
	readonly servedPerSecond: number;
}

/** Fractions of the population's requests. */
export interface PopulationMoment {
	readonly successShare: number;
	readonly slowShare: number;
	readonly errorShare: number;
	readonly staleShare: number;
	readonly servedBy: ReadonlyMap<Id, number>;
}

export interface StoreMoment {
	readonly leader: Id | undefined;
	/** Replicas that a fault of their own has stopped. */
	readonly downIn: ReadonlySet<Id>;
	readonly stalled: boolean;
	readonly rejectedWritesPerSecond: number;
	readonly stalenessSeconds: number;
	/** Before anything happened. */
	readonly stalenessAtStartSeconds: number;
	readonly backlogs: readonly BacklogMoment[];
}

export interface BacklogMoment {
	readonly from: Id;
	readonly to: Id;
	readonly writes: number;
	/** Of the largest backlog that the store has in this run. */
	readonly fill: number;
}

export interface LinkMoment {
	readonly a: Id;
	readonly b: Id;
	readonly state: "torn" | "slow";
}

export interface RoutingMoment {
	/** Region → whether this entry's checks see it up; only for those that it watches. */
	readonly sees: ReadonlyMap<Id, boolean>;
	/** Checks in a row that failed, for regions where any did; at most so many as it takes to see a region down. */
	readonly failures: ReadonlyMap<Id, number>;
	readonly failuresNeeded?: number;
	/** Regions that were withdrawn and that cached answers still name: the part of what was sent there at the start. */
	readonly stillNamed: ReadonlyMap<Id, number>;
	/** No change takes effect. */
	readonly frozen: boolean;
}
