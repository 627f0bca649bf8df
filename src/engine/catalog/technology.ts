import type { CatalogueSource, LatencyMs } from "../model/design.ts";
import type {
	ConflictStrategy,
	Consistency,
	Layer,
	Pattern,
	Provider,
	RoutingMethod,
	Signal,
} from "../model/vocabulary.ts";

/** A figure with where it comes from. */
export interface Sourced<T> {
	readonly value: T;
	readonly source: CatalogueSource;
	/** The region that a price was read for; in any other it is an estimate. */
	readonly region?: string;
}

/** One row of the catalogue: what a technology can do and what it costs, each figure with its source. */
export interface Technology {
	/** As written in a design: `cockroachdb`, `route53`. */
	readonly key: string;
	/** As shown: "CockroachDB". */
	readonly name: string;
	/** Short form for narrow cards: "Redis". */
	readonly shortName: string;
	readonly layer: Layer;
	/** "any" runs everywhere. */
	readonly providers: readonly Provider[] | "any";
	/** Name of the mark in the palette and on cards. */
	readonly icon: TechnologyIcon;
	/** Of one region's instance: the single-region SLA. */
	readonly availability: Sourced<number>;
	readonly price: PriceModel;
	readonly routing?: RoutingFacts;
	/** balancing and application: time spent in it by one request. */
	readonly latency?: Sourced<LatencyMs>;
	readonly data?: DataFacts;
	readonly observability?: { readonly scope: "regional" | "global"; readonly signals: readonly Signal[] };
}

export type TechnologyIcon =
	| "signpost"
	| "smartphone"
	| "broadcast"
	| "split"
	| "box"
	| "server"
	| "lambda"
	| "database"
	| "table"
	| "zap"
	| "log"
	| "bucket"
	| "search"
	| "chart"
	| "trace"
	| "lines";

export interface RoutingFacts {
	readonly methods: readonly RoutingMethod[];
	readonly spill: boolean;
}

export interface DataFacts {
	/** The first is the default. */
	readonly patterns: readonly Pattern[];
	/**
	 * Strongest consistency by pattern and replication mode, the upper limit of what a configuration
	 * gives; a missing entry is not offered. Consensus counts as "sync". A partitioned store is
	 * "async" unless its copies vote, and strong even so where it has no copies.
	 */
	readonly strongest: readonly {
		readonly pattern: Pattern;
		readonly mode: "sync" | "async";
		readonly consistency: Consistency;
	}[];
	/** What a new store of this technology claims when it is dropped on the canvas. */
	readonly defaultConsistency: Consistency;
	readonly conflictStrategies: readonly ConflictStrategy[];
	readonly sessionTokens: boolean;
	/** The store itself enforces a `staleBound` (in the default pattern). */
	readonly enforcesStaleBound: boolean;
	readonly closedLagMs: Sourced<number>;
	readonly latency: { readonly read: Sourced<LatencyMs>; readonly write: Sourced<LatencyMs> };
	/** Apply lag of asynchronous replication, on top of the network. */
	readonly lag: Sourced<LatencyMs>;
	/** Absent: people promote. */
	readonly automaticLeaderFailoverMs?: Sourced<number>;
	readonly onReplicaLoss: "block" | "evict";
	readonly witnesses: boolean;
	/** Node type by provider, for the estimated bill. */
	readonly nodeType?: Readonly<Partial<Record<Provider, string>>>;
	/** The technology's own rules, checked as findings. */
	readonly rules: readonly TechnologyRule[];
}

export type TechnologyRule =
	/** Exactly three regions, all replicas or two and a witness, all of one region set. */
	| {
			readonly kind: "exactly-three-regions";
			readonly regionSets: readonly (readonly string[])[];
			readonly text: string;
	  }
	/** This consistency is not offered with this pattern. */
	| {
			readonly kind: "no-consistency";
			readonly pattern: Pattern;
			readonly consistency: Consistency;
			readonly text: string;
	  }
	| { readonly kind: "conflict-strategies"; readonly strategies: readonly ConflictStrategy[]; readonly text: string }
	| { readonly kind: "patterns"; readonly patterns: readonly Pattern[]; readonly text: string }
	| { readonly kind: "fixed-voters"; readonly text: string }
	| { readonly kind: "max-regions"; readonly regions: number; readonly text: string };

/** How a month of one region's instance is priced; all amounts in USD, decimal units. */
export type PriceModel =
	| { readonly kind: "none"; readonly note: string }
	/** Fixed amounts and amounts by use: routing once for all regions, other layers in each of theirs. */
	| {
			readonly kind: "metered";
			/** Fixed, a month. */
			readonly monthly: readonly Sourced<number>[];
			/** Per million requests that it handles. */
			readonly perMillionRequests: readonly Sourced<number>[];
			/** Per GB (10^9 bytes) that it handles. */
			readonly perGB: readonly Sourced<number>[];
			/** Units that `perMillionRequests` counts for each request: DNS answers are cached and connections kept. 1 where absent. */
			readonly unitsPerRequest?: Sourced<number>;
			/** A month, for each machine of the applications in its regions (observability). */
			readonly perInstance?: Sourced<number>;
	  }
	/** Machines: the design's `instances` or `nodes` × hourly price × 730; storage by GB-month. */
	| {
			readonly kind: "nodes";
			/** An hour of one node of a managed service, where the design names no type; absent: the machine of `nodeType`. */
			readonly nodeHour?: Sourced<number>;
			/** Per million writes that reach a replica (managed replication). */
			readonly perMillionReplicatedWrites?: Sourced<number>;
			/** Absent: the region's block storage. */
			readonly storagePerGBMonth?: Sourced<number>;
	  }
	/** Serverless database: requests and storage. */
	| {
			readonly kind: "requests";
			readonly perMillionReads: Sourced<number>;
			readonly perMillionWrites: Sourced<number>;
			/** Each replica's copy of a write. */
			readonly perMillionReplicatedWrites: Sourced<number>;
			/** Bytes of one read unit and one write unit. */
			readonly readUnitBytes: number;
			readonly writeUnitBytes: number;
			readonly storagePerGBMonth: Sourced<number>;
	  };
