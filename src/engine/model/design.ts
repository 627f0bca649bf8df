import type { SceneCamera } from "./sceneCamera.ts";
import type {
	ConflictStrategy,
	Consistency,
	Pattern,
	Provider,
	RecordValues,
	RegionRole,
	RoutingPolicy,
	Signal,
} from "./vocabulary.ts";

/**
 * A checked design: every reference holds, every default is filled (the catalogue's too), every
 * quantity is in its canonical unit (milliseconds, bytes, fractions, requests per second, the file's
 * currency). Nothing downstream re-checks or re-parses. Maps keep the file's order.
 */
export interface Design {
	readonly name: string;
	readonly description?: string;
	/** ISO 4217 code; `usdRate` units of it buy one US dollar. */
	readonly currency: string;
	readonly usdRate: number;
	readonly users: { readonly active: number; readonly populations: ReadonlyMap<Id, Population> };
	readonly traffic: { readonly averageOfPeak: number; readonly lastMile: LatencyMs };
	readonly regions: ReadonlyMap<Id, Region>;
	readonly routing: ReadonlyMap<Id, RoutingEntry>;
	readonly failover: Failover;
	readonly balancing: ReadonlyMap<Id, BalancingComponent>;
	readonly application: ReadonlyMap<Id, ApplicationComponent>;
	readonly data: ReadonlyMap<Id, Store>;
	readonly observability: ReadonlyMap<Id, ObservabilityComponent>;
	readonly features: ReadonlyMap<Id, Feature>;
	readonly scenarios: ReadonlyMap<Id, Scenario>;
	readonly costs: { readonly transferMonthly?: number; readonly discount: number; readonly monthlyBudget?: number };
	readonly business?: Business;
	readonly canvas: ReadonlyMap<Id, Place>;
	readonly notes: ReadonlyMap<Id, Note>;
	readonly scenes: ReadonlyMap<Id, Scene>;
	/** Round trips between all places of the design, filled from the catalogue. */
	readonly network: Network;
	/** Where each path that the file writes stands, for problems, findings and "jump to the field". Path: `data.messages.replicas[2]`. */
	readonly written: ReadonlyMap<Path, Position>;
	/** Paths whose value is a catalogue default rather than the file's, with where the figure comes from. A path in neither map is a format default. */
	readonly catalogued: ReadonlyMap<Path, CatalogueSource>;
}

export type Id = string;
/** `data.messages.replicas[2]`, `features.sign-in.objectives.rpo`: keys joined by dots, list positions in brackets. */
export type Path = string;

export interface Position {
	/** 1-based. */
	readonly line: number;
	/** 1-based. */
	readonly column: number;
	/** The ids that this place refers to; by its key and by its value in `homes: { eu: eu-west }`. */
	readonly names?: readonly Named[];
}

/** A reference: the id, the section that has it ("regions", "users.populations", "data"), and what of the place names it. */
export interface Named {
	readonly id: Id;
	readonly section: Path;
	readonly as: "key" | "value";
}

export interface CatalogueSource {
	readonly source: string;
	/** ISO date or month, or "unknown". */
	readonly asOf: string;
	/** True when the figure is our estimate or unconfirmed, not a published one. */
	readonly estimated: boolean;
}

/** A lognormal given by its median and 99th percentile, in milliseconds. */
export interface LatencyMs {
	readonly p50Ms: number;
	readonly p99Ms: number;
}

export interface Population {
	readonly id: Id;
	readonly name: string;
	/** City name, or the coordinates as text. */
	readonly place: string;
	readonly latitude: number;
	readonly longitude: number;
	/** Fraction of all requests. */
	readonly share: number;
	readonly jurisdiction?: string;
	readonly residency?: string;
}

export interface Region {
	readonly id: Id;
	readonly name: string;
	readonly provider: Provider;
	readonly code?: string;
	readonly place: string;
	readonly latitude: number;
	readonly longitude: number;
	readonly jurisdiction: string;
	readonly role: RegionRole;
	readonly availability: number;
	/** Mean length of a regional outage. */
	readonly outageMs: number;
}

/** What all components of all layers have. */
export interface ComponentCommon {
	readonly id: Id;
	/** As shown; the id where the file gives none. */
	readonly name: string;
	/** Catalogue key, or free text. */
	readonly technology: string;
	/** Catalogue name of the technology, or the free text. */
	readonly technologyName: string;
	/** Short form for narrow cards, and the catalogue's mark; absent for free text. */
	readonly technologyShortName?: string;
	readonly technologyIcon?: string;
	/** Availability of one region's instance. */
	readonly availability: number;
	readonly monthlyCost?: MonthlyCost;
	readonly notes?: string;
}

/** Pinned from the real bill, in the file's currency: in total, or by region. */
export type MonthlyCost =
	| { readonly kind: "total"; readonly amount: number }
	| { readonly kind: "byRegion"; readonly amounts: ReadonlyMap<Id, number> };

export interface HealthCheck {
	readonly intervalMs: number;
	readonly failures: number;
	readonly timeoutMs: number;
}

interface RoutingCommon extends ComponentCommon {
	readonly policy: RoutingPolicy;
	readonly geolocation: ReadonlyMap<Id, Id>;
	readonly weights: ReadonlyMap<Id, number>;
	readonly primary?: Id;
	readonly sticky: boolean;
	readonly followsData: boolean;
	readonly spill: boolean;
}

export interface DnsRouting extends RoutingCommon {
	readonly method: "dns";
	readonly ttlMs: number;
	/** Share of clients whose resolver holds an answer for up to ten times the ttl. */
	readonly ignoresTtl: number;
	readonly healthCheck: HealthCheck;
}
export interface AnycastRouting extends RoutingCommon {
	readonly method: "anycast";
	readonly healthCheck: HealthCheck;
	readonly convergenceMs: number;
}
export interface ClientRouting extends RoutingCommon {
	readonly method: "client";
	readonly timeoutMs: number;
	readonly retries: number;
	readonly rememberForMs: number;
}
export type RoutingEntry = DnsRouting | AnycastRouting | ClientRouting;

export interface Failover {
	readonly mode: "automatic" | "manual";
	readonly manualDelayMs: number;
	readonly standby: "automatic" | "manual";
	readonly detect: {
		readonly healthChecks?: HealthCheck & { readonly quorum: "majority" | "any" | "all" };
		readonly traffic?: { readonly errorRate: number; readonly latencyMs: number; readonly windowMs: number };
		readonly replicationLagMs?: number;
		readonly combine: "any" | "all";
	};
	readonly recover: { readonly errorRate: number; readonly cooldownMs: number };
	/** Share of a region's unavailability that hits all regions at once. */
	readonly commonCause: number;
}

interface RegionalComponent extends ComponentCommon {
	readonly regions: readonly Id[];
}

export interface BalancingComponent extends RegionalComponent {
	readonly latency: LatencyMs;
	/** Ids of applications. */
	readonly to: readonly Id[];
}

export interface ApplicationComponent extends RegionalComponent {
	readonly latency: LatencyMs;
	/** By region; a region without an entry has no stated limit. Empty when the file gives none. */
	readonly capacityPerSecond: ReadonlyMap<Id, number>;
	/** Overload exponent: goodput = C · (C / offered)^collapse. */
	readonly collapse: number;
	readonly autoscale?: { readonly limit: number; readonly delayMs: number };
	readonly instances?: { readonly type: string; readonly count: ReadonlyMap<Id, number> };
	/** Ids of stores. */
	readonly uses: readonly Id[];
	readonly calls: ReadonlyMap<Id, { readonly crossRegion: boolean; readonly circuitBreaker: boolean }>;
}

export interface Store extends ComponentCommon {
	/** Regions that hold data (for a partitioned store: that host some partition). */
	readonly replicas: readonly Id[];
	readonly pattern: Pattern;
	/** What the architect claims. `effectiveConsistency` says what the configuration gives. */
	readonly consistency: Consistency;
	/** single-leader and consensus; "nearest" is consensus without a fixed leader. */
	readonly leader?: Id | "nearest";
	/** consensus: the replicas that vote (witnesses not among them). */
	readonly voters: readonly Id[];
	readonly witnesses: readonly Id[];
	/** partitioned: population → the region where its data lives. */
	readonly homes: ReadonlyMap<Id, Id>;
	/** leaderless: answers that a read and a write wait for. */
	readonly quorum: { readonly read: number; readonly write: number };
	readonly replication: Replication;
	readonly staleBoundMs?: number;
	readonly conflicts?: ConflictStrategy;
	/** One replica, in its region. */
	readonly latency: { readonly read: LatencyMs; readonly write: LatencyMs };
	/** Logical data, one copy. */
	readonly sizeBytes: number;
	/** Per region; absent when the file gives none (the bill then estimates it). */
	readonly nodes?: { readonly type: string; readonly count: number };
	/** Absent: people promote, after `failover.manualDelay`. */
	readonly automaticLeaderFailoverMs?: number;
	/** population → jurisdiction outside which its data may not rest. Filled from residency; empty when `personal` is false. */
	readonly confines: ReadonlyMap<Id, string>;
	readonly personal: boolean;
	readonly facts: StoreFacts;
}

export interface Replication {
	readonly mode: "sync" | "async";
	/** Apply delay at the receiver, on top of the network. */
	readonly lag: LatencyMs;
	/** sync: how many other replicas a write waits for. */
	readonly acks: "all" | "majority" | number;
	readonly onReplicaLoss: "block" | "evict";
	readonly commitRoundTrips: number;
	/** partitioned: home → other regions that hold its data too. */
	readonly copies: ReadonlyMap<Id, readonly Id[]>;
	/** Drains at most at this ratio of the peak write rate. */
	readonly catchUp: number;
}

/** What the catalogue says of the store's technology in the store's pattern and mode; generic for free text. */
export interface StoreFacts {
	/** False for a technology that the catalogue does not know. */
	readonly known: boolean;
	/** The strongest consistency of this technology with this pattern and replication mode. */
	readonly strongestConsistency: Consistency;
	readonly sessionTokens: boolean;
	readonly enforcesStaleBound: boolean;
	/** Follower reads of a consensus store are at least this old. */
	readonly closedLagMs: number;
	readonly conflictStrategies: readonly ConflictStrategy[];
	readonly patterns: readonly Pattern[];
}

export interface ObservabilityComponent extends RegionalComponent {
	readonly scope: "regional" | "global";
	readonly signals: readonly Signal[];
}

export interface Feature {
	readonly id: Id;
	readonly name: string;
	readonly application: Id;
	readonly store: Id;
	/** At peak, all populations together. */
	readonly readsPerSecond: number;
	readonly writesPerSecond: number;
	readonly itemSizeBytes: number;
	readonly keys: number;
	readonly skew: number;
	readonly affinity: number;
	readonly values: RecordValues;
	/** Consistency of this feature's reads; the store's claimed one where the file gives none. */
	readonly reads: Consistency;
	/** population → fraction of this feature's requests; adds up to 1. */
	readonly shares: ReadonlyMap<Id, number>;
	readonly foreign: number;
	readonly edgeCache?: { readonly hitRate: number; readonly latency: LatencyMs };
	readonly needs?: Consistency;
	readonly objectives: Objectives;
}

export interface Objectives {
	readonly readP99Ms?: number;
	readonly writeP99Ms?: number;
	readonly availability?: number;
	readonly stalenessMs?: number;
	readonly rpoMs?: number;
	readonly rtoMs?: number;
}

export interface Scenario {
	readonly id: Id;
	readonly name: string;
	readonly durationMs: number;
	readonly faults: readonly Fault[];
}

interface FaultTime {
	readonly atMs: number;
	readonly forMs: number;
}
export type Fault = FaultTime &
	(
		| { readonly kind: "region-down"; readonly region: Id }
		| { readonly kind: "partition"; readonly between: readonly (readonly Id[])[] }
		| { readonly kind: "degraded"; readonly region: Id; readonly errorRate: number; readonly latencyMs: number }
		| { readonly kind: "store-down"; readonly store: Id; readonly region: Id }
		| { readonly kind: "replication-stall"; readonly store: Id }
		| { readonly kind: "slow-link"; readonly between: readonly [Id, Id]; readonly latencyMs: number }
		| { readonly kind: "surge"; readonly population?: Id; readonly times: number }
		| { readonly kind: "false-alarm"; readonly region: Id }
		| { readonly kind: "routing-down"; readonly routing: Id }
	);

export interface Business {
	readonly yearlyRevenue: number;
	readonly outageCostPerHour: number;
	readonly yearlyGain: number;
	readonly yearlyEngineering: number;
	readonly activePassive: { readonly yearlyGain: number; readonly yearlyEngineering: number };
	readonly oneTime: ReadonlyMap<string, number>;
	readonly baseline?: { readonly monthlyCost: number; readonly availability: number };
}

/** Where a thing stands on the canvas; never changes a figure. */
export interface Place {
	readonly x?: number;
	readonly y?: number;
	readonly w?: number;
	readonly h?: number;
	readonly collapsed?: boolean;
	readonly locked?: boolean;
}

export interface Note {
	readonly id: Id;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	readonly colour?: string;
	/** Stands behind the cards with a title, and takes the notes within along. */
	readonly frame: boolean;
}

export interface Scene {
	readonly id: Id;
	readonly title: string;
	readonly notes?: string;
	readonly focus: readonly Id[];
	/** Undefined where the focus says what to look at. */
	readonly camera?: SceneCamera;
	readonly view: "lanes" | "map";
	readonly chart?: "latency" | "cost" | "availability" | "consistency";
	readonly scenario?: Id;
	readonly fromMs?: number;
	readonly toMs?: number;
	readonly speed: number;
}

/** Round trips from one region or population to a region; symmetric between regions. */
export interface Network {
	readonly links: ReadonlyMap<Id, ReadonlyMap<Id, RoundTrip>>;
}

export interface RoundTrip {
	readonly p50Ms: number;
	readonly source: "measured" | "estimated";
	readonly asOf: string;
	/** Who measured it; the table of all measurements stays where the design is read. */
	readonly measuredBy?: string;
}

/** The 99th percentile of a network round trip, as a multiple of its median. */
export const networkTailRatio = 1.3;

/**
 * Median round trip in milliseconds between two regions, or a population and a region (without the
 * last mile). 1 ms within a region.
 */
export function rttMs(design: Pick<Design, "network">, from: Id, to: Id): number {
	if (from === to) return 1;
	const link = design.network.links.get(from)?.get(to) ?? design.network.links.get(to)?.get(from);
	if (link === undefined) throw new Error(`no round trip between ${from} and ${to}`);
	return link.p50Ms;
}
