import { estimated } from "../estimated.ts";
import { listedIn } from "../listedIn.ts";
import { published } from "../published.ts";
import { serviceLevel } from "../serviceLevel.ts";
import type { Technology } from "../technology.ts";
import { database } from "./database.ts";
import { latency } from "./latency.ts";

/** Stores in memory; the machine's price holds the memory, so storage costs nothing on top. */
const memory = estimated(0, "memory is part of the machine's price");

export const caches: readonly Technology[] = [
	database({
		key: "redis-active-active",
		name: "Redis Enterprise active-active",
		shortName: "Redis",
		providers: "any",
		icon: "zap",
		availability: estimated(0.9999, "managed single-region databases in several zones"),
		price: { kind: "nodes", storagePerGBMonth: memory },
		patterns: ["multi-leader"],
		strongest: [{ pattern: "multi-leader", mode: "async", consistency: "read-your-writes" }],
		defaultConsistency: "eventual",
		conflictStrategies: ["crdt"],
		latency: { read: estimated(latency(0.5, 2)), write: estimated(latency(0.5, 2)) },
		lag: estimated(latency(50, 500)),
		rules: [
			{
				kind: "conflict-strategies",
				strategies: ["crdt"],
				text: "Redis active-active merges by the CRDT of each data type; plain strings fall back to the last write.",
			},
		],
	}),
	database({
		key: "elasticache-global",
		name: "ElastiCache Global Datastore",
		shortName: "ElastiCache",
		providers: ["aws"],
		icon: "zap",
		availability: serviceLevel("aws", "ElastiCache", "Multi-AZ with auto failover"),
		price: {
			kind: "nodes",
			nodeHour: listedIn(
				"us-east-1",
				published(
					0.411,
					"ElastiCache cache.r6g.xlarge, us-east-1: yeo/ec2.shop data files (MIT), captured AWS pricing-page JSON",
					"2025-03-14",
				),
			),
			storagePerGBMonth: memory,
		},
		patterns: ["single-leader"],
		strongest: [{ pattern: "single-leader", mode: "async", consistency: "bounded-staleness" }],
		defaultConsistency: "eventual",
		latency: { read: estimated(latency(0.5, 2)), write: estimated(latency(0.5, 2)) },
		lag: estimated(latency(200, 1000), "typically under a second"),
		rules: [
			{
				kind: "max-regions",
				regions: 3,
				text: "An ElastiCache Global Datastore has one primary region and at most two others.",
			},
		],
	}),
	database({
		key: "memcached",
		name: "Memcached, one for each region",
		shortName: "Memcached",
		providers: "any",
		icon: "zap",
		availability: estimated(0.999, "one zone, run by oneself"),
		price: { kind: "nodes", storagePerGBMonth: memory },
		patterns: ["partitioned", "multi-leader"],
		strongest: [
			{ pattern: "partitioned", mode: "async", consistency: "strong" },
			{ pattern: "multi-leader", mode: "async", consistency: "eventual" },
		],
		defaultConsistency: "eventual",
		conflictStrategies: ["last-write-wins"],
		latency: { read: estimated(latency(0.4, 2)), write: estimated(latency(0.4, 2)) },
		lag: estimated(latency(1000, 60_000), "until an entry expires"),
	}),
];
