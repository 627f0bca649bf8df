import { stringify } from "yaml";
import type { Design } from "../../../src/engine/model/design.ts";
import { designOf } from "../designOf.ts";

/** Part of a design file as data; `null` takes a key out. */
export interface FilePart {
	readonly [key: string]: unknown;
}

/** A design that a reviewer has nothing to say of but the reminders. */
const quiet: FilePart = {
	archipelago: 1,
	name: "Quiet",
	users: {
		populations: {
			na: { name: "America", at: "new-york", share: "40%" },
			eu: { name: "Europe", at: "dublin", share: "40%", residency: "EU" },
			asia: { name: "Asia", at: "mumbai", share: "20%" },
		},
	},
	regions: {
		us: { provider: "aws", code: "us-east-1" },
		ie: { provider: "aws", code: "eu-west-1" },
		in: { provider: "gcp", code: "asia-south1" },
	},
	routing: {
		dns: { technology: "route53", method: "dns", ttl: "60s" },
		app: { technology: "smart-client", method: "client", timeout: "1s", retries: 1 },
	},
	failover: {
		detect: {
			healthChecks: { interval: "10s", failures: 3 },
			traffic: { errorRate: "50%", latency: "5s", window: "60s" },
		},
	},
	balancing: { lb: { technology: "alb" } },
	application: {
		api: {
			technology: "kubernetes",
			latency: { p50: "5ms", p99: "20ms" },
			capacityPerSecond: "20k",
			instances: { type: "m6i.xlarge", count: 60 },
		},
	},
	data: {
		accounts: {
			technology: "cockroachdb",
			replicas: ["us", "ie", "in"],
			pattern: "consensus",
			consistency: "strong",
			leader: "ie",
			size: "10GB",
			personal: false,
		},
		notes: {
			technology: "dynamodb-global-tables",
			replicas: ["us", "ie", "in"],
			pattern: "multi-leader",
			consistency: "eventual",
			conflicts: "last-write-wins",
			size: "10GB",
			personal: false,
		},
	},
	observability: {
		metrics: { technology: "datadog", scope: "global", signals: ["metrics", "health"] },
		traces: { technology: "opentelemetry", scope: "global", signals: ["traces"] },
	},
	features: {
		"sign-in": {
			application: "api",
			store: "accounts",
			readsPerSecond: 2000,
			writesPerSecond: 20,
			itemSize: "500B",
			needs: "strong",
			objectives: {
				read: { p99: "2s" },
				write: { p99: "2s" },
				availability: "99.5%",
				rto: "5m",
				rpo: "0s",
			},
		},
		note: {
			application: "api",
			store: "notes",
			readsPerSecond: 1000,
			writesPerSecond: 20,
			itemSize: "500B",
			needs: "eventual",
			objectives: { staleness: "1m", rpo: "1m" },
		},
	},
	scenarios: {
		"us-down": { name: "America is down", faults: [{ at: "60s", for: "5m", kind: "region-down", region: "us" }] },
	},
};

/** The file of the quiet design with some of it changed. */
export function quietText(changes: FilePart = {}): string {
	return stringify(merged(quiet, changes));
}

export function quietDesign(changes: FilePart = {}): Design {
	return designOf(quietText(changes));
}

/** One with the keys of the other changed. */
export function merged(part: FilePart, changes: FilePart): FilePart {
	const result: Record<string, unknown> = { ...part };
	for (const [key, change] of Object.entries(changes)) {
		const before = result[key];
		if (change === null) delete result[key];
		else result[key] = isPart(before) && isPart(change) ? merged(before, change) : change;
	}
	return result;
}

function isPart(value: unknown): value is FilePart {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
