import * as texts from "../../texts/model/names.ts";
import type { CatalogueSource, Id, LatencyMs, Path } from "./design.ts";
import type { ConflictStrategy, Consistency, Layer, Operation, Pattern } from "./vocabulary.ts";

/**
 * One input or step of a figure. `path` names the design's field that sets it (whether the file
 * writes it or a default fills it is looked up in `design.written`); `source` the catalogue's row.
 */
export interface Term {
	readonly label: string;
	readonly value: number | string | null;
	readonly unit?: string;
	readonly path?: Path;
	readonly source?: CatalogueSource;
	readonly terms?: readonly Term[];
	/** Name of the figure that this is, whose own terms can be asked for: `cost/compute/api/us-east`. */
	readonly figure?: string;
}

/** A figure that says how it was made. Its terms are put together when they are read. */
export type Explained<Figure> = Figure & { readonly terms: readonly Term[] };

/** A summand of a latency; its medians and tails are its own and do not add up to the path's. */
export interface LatencyPart {
	readonly label: LatencyPartLabel;
	readonly p50Ms: number;
	readonly p99Ms: number;
}
/** In the order in which a request meets them. */
export const latencyPartLabels = [
	texts.lastMile,
	texts.toRegion,
	texts.balancing,
	texts.application,
	texts.toLeader,
	texts.toReplica,
	texts.toHome,
	texts.quorum,
	texts.store,
	texts.edgeCache,
] as const;
export type LatencyPartLabel = (typeof latencyPartLabels)[number];

export interface LatencyFigure {
	readonly feature: Id;
	readonly population: Id;
	readonly operation: Operation;
	readonly entry: readonly { readonly region: Id; readonly share: number }[];
	/** null when no region can take the request. */
	readonly p50Ms: number | null;
	readonly p95Ms: number | null;
	readonly p99Ms: number | null;
	readonly parts: readonly LatencyPart[];
	readonly objectiveP99Ms: number | null;
	readonly met: boolean | null;
}

export interface StalenessFigure {
	readonly feature: Id;
	readonly store: Id;
	readonly region: Id;
	readonly delayP50Ms: number;
	readonly delayP99Ms: number;
	readonly staleReadShare: number;
	readonly consistentAt: readonly { readonly tMs: number; readonly share: number }[];
	readonly objectiveMs: number | null;
	readonly met: boolean | null;
}

export interface ConflictFigure {
	readonly feature: Id;
	readonly store: Id;
	readonly perHour: number;
	readonly lostUpdatesPerHour: number;
	readonly forPeoplePerHour: number;
	readonly strategy: ConflictStrategy | null;
}

export interface AvailabilityFigure {
	readonly feature: Id;
	readonly operation: Operation;
	readonly availability: number;
	readonly downtimeMinutesPerYear: number;
	readonly dominatedBy: readonly { readonly subject: string; readonly share: number }[];
	readonly objective: number | null;
	readonly met: boolean | null;
}

export interface RecoveryFigure {
	/** The region that is lost. */
	readonly region: Id;
	readonly feature: Id;
	readonly operation: Operation;
	/** null: unavailable until the region returns. */
	readonly rtoSeconds: number | null;
	/** The way in; null when nobody enters there through anything that could move them. */
	readonly wayInSeconds: number | null;
	/** The data; null as for rto. 0 where the operation needs nothing there. */
	readonly dataSeconds: number | null;
	/** null: all of it, if the region does not return. */
	readonly rpoSeconds: number | null;
	readonly writesLost: number | null;
	readonly objectiveRtoSeconds: number | null;
	readonly objectiveRpoSeconds: number | null;
	readonly met: boolean | null;
}

export const costCategories = [
	"compute",
	"database",
	"storage",
	"transfer",
	"routing",
	"balancing",
	"observability",
] as const;
export type CostCategory = (typeof costCategories)[number];

export interface CostLine {
	/** Stable, for `--why cost/<id>`: `compute/api/us-east`, `transfer/replication/messages/us-east/eu-west`. */
	readonly id: string;
	readonly layer: Layer | null;
	/** null: global, or all regions together. */
	readonly region: Id | null;
	readonly category: CostCategory;
	readonly label: string;
	/** What the bill counts, in the file's currency a month (the pinned amount where there is one). */
	readonly monthly: number;
	/** The catalogue's estimate, beside a pinned amount; null where there is none. */
	readonly estimate: number | null;
	readonly basis: "pinned" | "catalogue" | "estimate";
}

export interface CostFigure {
	readonly monthlyTotal: number;
	readonly lines: readonly CostLine[];
	readonly byLayer: Readonly<Record<string, number>>;
	readonly byRegion: Readonly<Record<string, number>>;
	readonly byCategory: Readonly<Record<CostCategory, number>>;
	/** Share of transfer in the whole; null for a bill of nothing. */
	readonly transferShare: number | null;
	readonly perMillionRequests: number | null;
	readonly surviving: {
		readonly headroomMonthly: number;
		/** Monthly rate of the bill while this region is out. */
		readonly whileOut: Readonly<Record<Id, number>>;
		readonly whileOutByCategory: Readonly<Record<Id, Readonly<Record<CostCategory, number>>>>;
	} | null;
	readonly singleRegionMonthly: number | null;
	readonly activePassiveMonthly: number | null;
	/** The breakdowns of the two folded designs, for the chart. */
	readonly singleRegionByCategory: Readonly<Record<CostCategory, number>> | null;
	readonly activePassiveByCategory: Readonly<Record<CostCategory, number>> | null;
	readonly singleRegionByLayer: Readonly<Record<string, number>> | null;
	readonly activePassiveByLayer: Readonly<Record<string, number>> | null;
	readonly singleRegionByRegion: Readonly<Record<string, number>> | null;
	readonly activePassiveByRegion: Readonly<Record<string, number>> | null;
}

export interface TopologyCase {
	readonly gainYearly: number;
	readonly outageCostAvoidedYearly: number;
	readonly addedInfrastructureYearly: number;
	readonly engineeringYearly: number;
	readonly netYearly: number;
	readonly netFirstYear: number;
}

export interface BusinessFigure {
	readonly topologies: {
		readonly singleRegion: TopologyCase;
		readonly activePassive: TopologyCase;
		readonly activeActive: TopologyCase;
	};
	readonly outageCostAvoidedYearly: number;
	readonly addedInfrastructureYearly: number;
	readonly netYearly: number;
	readonly netFirstYear: number;
	readonly paybackMonths: number | null;
	readonly breakEvenOutageCostPerHour: number | null;
	readonly verdict: "singleRegion" | "activePassive" | "activeActive";
	readonly tornado: readonly { readonly input: string; readonly low: number; readonly high: number }[];
}

export type Severity = "error" | "warning" | "info";

export interface Finding {
	/** Stable rule id, kebab-case: `residency`, `consistency-claimed`, `rto-missed`. */
	readonly rule: string;
	readonly severity: Severity;
	/** Id of the component, region, feature the finding is about; null: the whole design. */
	readonly subject: Id | null;
	readonly path: Path;
	/** 1-based; of the nearest written ancestor of `path`. */
	readonly line: number | null;
	readonly column: number | null;
	/** One sentence: what and why, with the figure. */
	readonly message: string;
	readonly fix: FindingFix | null;
	/** Name of the figure in the message, whose terms can be asked for; not printed. */
	readonly figure?: string;
}

/** A change of the file that would answer the finding. */
export interface FindingFix {
	readonly label: string;
	readonly edits: readonly Edit[];
}

/** One change of the file's tree, in the file's own notation ("40%", "2TB", lists, maps). */
export type Edit =
	| { readonly op: "set"; readonly path: readonly (string | number)[]; readonly value: EditValue }
	| { readonly op: "delete"; readonly path: readonly (string | number)[] }
	/** Renames the key at `path`, keeping its place and comments. */
	| { readonly op: "rename"; readonly path: readonly (string | number)[]; readonly key: string }
	/** Moves the key at `path` within its map to stand before `before` (or last). */
	| { readonly op: "move"; readonly path: readonly (string | number)[]; readonly before?: string };
export type EditValue = string | number | boolean | null | readonly EditValue[] | { readonly [key: string]: EditValue };

export interface Resolved {
	readonly components: Readonly<
		Record<Id, { readonly latency: LatencyMs | null; readonly availability: number; readonly technology: string }>
	>;
	readonly stores: Readonly<Record<Id, ResolvedStore>>;
}

export interface ResolvedStore {
	readonly pattern: Pattern;
	readonly claimedConsistency: Consistency;
	readonly effectiveConsistency: Consistency;
	readonly conflicts: ConflictStrategy | null;
	readonly availability: number;
	readonly automaticLeaderFailoverMs: number | null;
	readonly closedLagMs: number;
	readonly sessionTokens: boolean;
	readonly mode: "sync" | "async";
	readonly acks: "all" | "majority" | number;
	readonly onReplicaLoss: "block" | "evict";
	readonly latency: { readonly read: LatencyMs; readonly write: LatencyMs };
	readonly lag: LatencyMs;
	readonly quorum: { readonly read: number; readonly write: number };
}

export interface NetworkFigure {
	readonly from: Id;
	readonly to: Id;
	readonly p50Ms: number;
	readonly source: "measured" | "estimated";
	readonly asOf: string;
}

/** What one application in one region takes at peak while all is well. */
export interface LoadFigure {
	readonly region: Id;
	readonly application: Id;
	readonly requestsPerSecond: number;
	/** Without autoscaling; null where the design gives no capacity. */
	readonly capacityPerSecond: number | null;
	readonly utilisation: number | null;
}

/** All figures of a design; what `analyze --format json` prints. */
export interface Figures {
	readonly network: readonly NetworkFigure[];
	readonly resolved: Resolved;
	readonly load: readonly LoadFigure[];
	readonly latency: readonly LatencyFigure[];
	readonly staleness: readonly StalenessFigure[];
	readonly conflicts: readonly ConflictFigure[];
	readonly availability: readonly AvailabilityFigure[];
	readonly recovery: readonly RecoveryFigure[];
	readonly cost: CostFigure;
	/** Absent when the design has no `business`. */
	readonly business?: BusinessFigure;
	readonly findings: readonly Finding[];
}

/** All figures, and with each how it was made. */
export interface ExplainedFigures extends Figures {
	readonly latency: readonly Explained<LatencyFigure>[];
	readonly staleness: readonly Explained<StalenessFigure>[];
	readonly conflicts: readonly Explained<ConflictFigure>[];
	readonly availability: readonly Explained<AvailabilityFigure>[];
	readonly recovery: readonly Explained<RecoveryFigure>[];
	readonly cost: ExplainedCost;
	readonly business?: Explained<BusinessFigure>;
}

export interface ExplainedCost extends Omit<CostFigure, "lines"> {
	readonly lines: readonly Explained<CostLine>[];
}
