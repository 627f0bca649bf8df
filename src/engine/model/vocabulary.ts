/** The closed sets of words of the design file, weakest meaning last where there is an order. */

export const layers = ["routing", "balancing", "application", "data", "observability"] as const;
export type Layer = (typeof layers)[number];

/** From the strongest promise to the weakest. */
export const consistencies = ["strong", "bounded-staleness", "read-your-writes", "eventual"] as const;
export type Consistency = (typeof consistencies)[number];

export const patterns = ["single-leader", "multi-leader", "leaderless", "consensus", "partitioned"] as const;
export type Pattern = (typeof patterns)[number];

export const conflictStrategies = ["last-write-wins", "version", "crdt", "merge", "manual", "reject"] as const;
export type ConflictStrategy = (typeof conflictStrategies)[number];

export const providers = ["aws", "azure", "gcp", "other"] as const;
export type Provider = (typeof providers)[number];

export const regionRoles = ["active", "read-only", "standby"] as const;
export type RegionRole = (typeof regionRoles)[number];

export const routingMethods = ["dns", "anycast", "client"] as const;
export type RoutingMethod = (typeof routingMethods)[number];

export const routingPolicies = ["latency", "geolocation", "weighted", "primary"] as const;
export type RoutingPolicy = (typeof routingPolicies)[number];

export const recordValues = ["record", "counter", "balance", "set", "log"] as const;
export type RecordValues = (typeof recordValues)[number];

export const signals = ["metrics", "traces", "logs", "health"] as const;
export type Signal = (typeof signals)[number];

export type Operation = "read" | "write";
export const operations: readonly Operation[] = ["read", "write"];

/** Negative when `a` promises more than `b`, 0 when equal, positive when it promises less. */
export function compareConsistency(a: Consistency, b: Consistency): number {
	return consistencies.indexOf(a) - consistencies.indexOf(b);
}

/** The weaker promise of the two. */
export function weakerConsistency(a: Consistency, b: Consistency): Consistency {
	return compareConsistency(a, b) >= 0 ? a : b;
}
