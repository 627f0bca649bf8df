import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { recoveryFigures } from "../../../../src/engine/analysis/recovery/recoveryFigures.ts";
import type { RecoveryFigure } from "../../../../src/engine/model/figures.ts";
import { designOf } from "../../designOf.ts";
import { threeRegions } from "../../threeRegions.ts";
import { twoRegions } from "../twoRegions.ts";

/** The figures of the one feature when region a is lost. */
function withoutA(
	parts: Partial<Record<keyof typeof usual, string>>,
	operation: "read" | "write" = "write",
): RecoveryFigure {
	const text = Object.values({ ...usual, ...parts }).join("\n");
	const figure = recoveryFigures(twoRegions(text)).find((row) => row.region === "a" && row.operation === operation);
	if (figure === undefined) throw new Error("no such figure");
	return figure;
}

const usual = {
	routing:
		"routing: { dns: { technology: ours, method: dns, ttl: 100s, ignoresTtl: 0%, healthCheck: { interval: 10s, failures: 3, timeout: 5s } } }",
	failover: "failover: { manualDelay: 20m }",
	application: "application: { api: { technology: ours, latency: { p50: 1ms, p99: 2ms } } }",
	data: store("pattern: multi-leader, conflicts: last-write-wins"),
	feature: "features: { f: { application: api, store: s, readsPerSecond: 100, writesPerSecond: 40, itemSize: 1KB } }",
};

function store(setting: string, replicas = "[a, b]", consistency = "eventual"): string {
	return `data: { s: { technology: ours, replicas: ${replicas}, consistency: ${consistency}, size: 1GB, latency: { read: { p50: 1ms, p99: 2ms }, write: { p50: 1ms, p99: 2ms } }, ${setting} } }`;
}

const client = "app: { technology: ours, method: client, timeout: 2s, retries: 1 }";

describe("the way in after the loss of a region", () => {
	it("takes the checks that have to fail and the answers that have to expire", () => {
		// 10 s × 3 + 5 s, and 99 % of 100 s.
		expect(withoutA({}).wayInSeconds).toBeCloseTo(35 + 99, 9);
	});

	it("takes the first of the routing's own check and the signals between regions", () => {
		expect(
			withoutA({ failover: "failover: { detect: { healthChecks: { interval: 5s, failures: 2, timeout: 1s } } }" })
				.wayInSeconds,
		).toBeCloseTo(11 + 99, 9);
		expect(
			withoutA({ failover: "failover: { detect: { healthChecks: { interval: 60s, failures: 2, timeout: 1s } } }" })
				.wayInSeconds,
		).toBeCloseTo(35 + 99, 9);
	});

	it("takes the first or the last of the signals, as they are combined", () => {
		const detect = (combine: string): string =>
			`failover: { detect: { healthChecks: { interval: 5s, failures: 2, timeout: 1s }, traffic: { errorRate: 50%, latency: 5s, window: 20s }, combine: ${combine} } }`;
		expect(withoutA({ failover: detect("any") }).wayInSeconds).toBeCloseTo(11 + 99, 9);
		expect(withoutA({ failover: detect("all") }).wayInSeconds).toBeCloseTo(20 + 99, 9);
	});

	it("takes people's time too in manual mode, where the routing's own check does not act", () => {
		const manual =
			"failover: { mode: manual, manualDelay: 20m, detect: { healthChecks: { interval: 60s, failures: 2, timeout: 1s } } }";
		expect(withoutA({ failover: manual }).wayInSeconds).toBeCloseTo(121 + 1_200 + 99, 9);
	});

	it("does not end when nobody hears of the loss", () => {
		expect(withoutA({ failover: "failover: { mode: manual }" })).toMatchObject({
			wayInSeconds: null,
			rtoSeconds: null,
		});
	});

	it("takes one timeout of a client that retries, in manual mode too", () => {
		const routing = `routing: { ${client} }`;
		expect(withoutA({ routing }).wayInSeconds).toBe(2);
		expect(withoutA({ routing, failover: "failover: { mode: manual }" }).wayInSeconds).toBe(2);
	});

	it("follows the entry in force: a client without retries waits for the signals between regions", () => {
		const routing = `${usual.routing.slice(0, -2)}, ${client.replace("retries: 1", "retries: 0")} }`;
		const failover = "failover: { detect: { healthChecks: { interval: 5s, failures: 2, timeout: 1s } } }";
		expect(withoutA({ routing, failover }).wayInSeconds).toBe(11);
		expect(withoutA({ routing }).wayInSeconds).toBeNull();
	});

	it("takes anycast's convergence instead of the expiry of answers", () => {
		const routing = "routing: { any: { technology: ours, method: anycast, convergence: 15s } }";
		// 2 s × 2 + 1 s by default.
		expect(withoutA({ routing }).wayInSeconds).toBeCloseTo(5 + 15, 9);
	});

	it("is nothing where nobody enters", () => {
		const routing = "routing: { dns: { technology: ours, method: dns, policy: primary, primary: b } }";
		expect(withoutA({ routing }).wayInSeconds).toBe(0);
	});

	it("waits for people to bring a standby region in, and not when that is automatic", () => {
		const standby = usual.routing;
		const design = (failover: string): RecoveryFigure | undefined =>
			recoveryFigures(
				designOf(`archipelago: 1
name: Standby
users: { populations: { p: { name: P, at: new-york, share: 100% } } }
regions: { a: { provider: aws, code: us-east-1 }, b: { provider: aws, code: eu-west-2, role: standby } }
${[standby, failover, usual.application, usual.data, usual.feature].join("\n")}`),
			).find((row) => row.region === "a");
		expect(design("failover: { manualDelay: 20m }")?.wayInSeconds).toBeCloseTo(35 + 1_200 + 99, 9);
		expect(design("failover: { standby: automatic }")?.wayInSeconds).toBeCloseTo(35 + 99, 9);
	});
});

describe("the data after the loss of a region", () => {
	it("is there at once where the operation needs nothing of that region", () => {
		expect(withoutA({}).dataSeconds).toBe(0);
		expect(withoutA({ data: store("pattern: single-leader, leader: b") }).dataSeconds).toBe(0);
	});

	it("comes back when the store has replaced its leader by itself", () => {
		const data = store("pattern: single-leader, leader: a, automaticLeaderFailover: { after: 6m }");
		expect(withoutA({ data })).toMatchObject({ dataSeconds: 360, rtoSeconds: 360 });
		expect(withoutA({ data }, "read").dataSeconds).toBe(0);
	});

	it("comes back when people have promoted a replica, once the loss is noticed", () => {
		const data = store("pattern: single-leader, leader: a");
		expect(withoutA({ data }).dataSeconds).toBeCloseTo(35 + 1_200, 9);
	});

	it("is wanted by reads too where they go to the leader", () => {
		const data = store(
			"pattern: single-leader, leader: a, automaticLeaderFailover: { after: 6m }",
			"[a, b]",
			"read-your-writes",
		);
		expect(withoutA({ data }, "read").dataSeconds).toBe(360);
	});

	it("is gone until the region returns without a copy, a majority, or a replica that every write waits for", () => {
		const gone = [
			store("pattern: single-leader, leader: a", "[a]"),
			store("pattern: partitioned, homes: { p: a, q: b }"),
			store("pattern: consensus, leader: b", "[a, b]", "strong"),
			store("pattern: leaderless, conflicts: last-write-wins, quorum: { read: 1, write: 2 }"),
			store("pattern: multi-leader, replication: { mode: sync, onReplicaLoss: block }", "[a, b]", "strong"),
			store("pattern: single-leader, leader: b, replication: { mode: sync, onReplicaLoss: block }", "[a, b]", "strong"),
		];
		for (const data of gone) expect(withoutA({ data }), data).toMatchObject({ dataSeconds: null, rtoSeconds: null });
	});

	it("goes on from a home's copy", () => {
		const data = store(
			"pattern: partitioned, homes: { p: a, q: b }, replication: { copies: { a: [b] } }, automaticLeaderFailover: { after: 40s }",
		);
		expect(withoutA({ data }).dataSeconds).toBe(40);
	});

	it("goes on without an evicted replica after the failover time", () => {
		const store = `    pattern: single-leader
    consistency: strong
    leader: ie
    replication: { mode: sync, onReplicaLoss: evict }
    automaticLeaderFailover: { after: 10s }`;
		const lost = recoveryFigures(threeRegions({ store })).filter((row) => row.region === "us");
		expect(lost.map((row) => [row.operation, row.dataSeconds])).toEqual([
			["read", 0],
			["write", 10],
		]);
	});
});

describe("the recovery point", () => {
	it("is nothing where another region has each write before it is acknowledged", () => {
		const safe = [
			store("pattern: single-leader, leader: a, replication: { mode: sync, acks: 1 }", "[a, b]", "strong"),
			store("pattern: consensus, leader: a", "[a, b]", "strong"),
			store("pattern: leaderless, conflicts: last-write-wins, quorum: { read: 1, write: 2 }"),
		];
		for (const data of safe) expect(withoutA({ data }), data).toMatchObject({ rpoSeconds: 0, writesLost: 0 });
	});

	it("is nothing for a region that accepts no writes", () => {
		expect(withoutA({ data: store("pattern: single-leader, leader: b") }).rpoSeconds).toBe(0);
		const readOnly = usual.feature.replace("writesPerSecond: 40", "writesPerSecond: 0");
		expect(withoutA({ feature: readOnly }).rpoSeconds).toBe(0);
	});

	it("is everything without another copy", () => {
		expect(withoutA({ data: store("pattern: single-leader, leader: a", "[a]") })).toMatchObject({
			rpoSeconds: null,
			writesLost: null,
		});
		expect(withoutA({ data: store("pattern: partitioned, homes: { p: a, q: b }") }).rpoSeconds).toBeNull();
	});

	it("is the lag and half a round trip to the closest copy, and a promoted leader lacks that many writes", () => {
		// Lag of exactly 2 s; half a round trip across the Atlantic is some 38 ms.
		const data = store("pattern: single-leader, leader: a, replication: { mode: async, lag: { p50: 2s, p99: 2s } }");
		const figure = withoutA({ data });
		expect(figure.rpoSeconds).toBeGreaterThan(2.03);
		expect(figure.rpoSeconds).toBeLessThan(2.06);
		expect(figure.writesLost).toBeCloseTo(40 * (figure.rpoSeconds ?? 0), 9);
	});

	it("is what is on its way where a leaderless store answers once the lost copy alone has a write", () => {
		const data = store(
			"pattern: leaderless, conflicts: last-write-wins, quorum: { read: 2, write: 1 }, replication: { mode: async, lag: { p50: 2s, p99: 2s } }",
		);
		expect(withoutA({ data }).rpoSeconds).toBeGreaterThan(2.03);
		expect(withoutA({ data }).rpoSeconds).toBeLessThan(2.06);
	});

	it("makes writes late, not lost, where nobody is promoted", () => {
		const figure = withoutA({
			data: store(
				"pattern: multi-leader, conflicts: last-write-wins, replication: { mode: async, lag: { p50: 2s, p99: 2s } }",
			),
		});
		expect(figure.rpoSeconds).toBeGreaterThan(2);
		expect(figure.writesLost).toBe(0);
	});
});

describe("recovery against its objectives", () => {
	it("meets or misses both together, and neither without any", () => {
		const objectives = (given: string): string =>
			usual.feature.replace("itemSize: 1KB", `itemSize: 1KB, objectives: { ${given} }`);
		expect(withoutA({}).met).toBeNull();
		expect(withoutA({ feature: objectives("rto: 3m") }).met).toBe(true);
		expect(withoutA({ feature: objectives("rto: 2m") }).met).toBe(false);
		expect(withoutA({ feature: objectives("rto: 3m, rpo: 0s") }).met).toBe(false);
	});
});

describe("a US primary with a European read replica", () => {
	const figures = recoveryFigures(designOf(readFileSync("examples/us-with-eu-replica.yaml", "utf8")));

	it("takes over 45 minutes to come back from the loss of the US, for reads as for writes", () => {
		const lost = figures.filter((row) => row.region === "us-east");
		expect(lost).toHaveLength(4);
		for (const row of lost) expect(row.rtoSeconds).toBeGreaterThan(45 * 60);
		const order = lost.find((row) => row.feature === "order" && row.operation === "write");
		// 30 s × 3 + 5 s, 45 min, and the ttl of 60 s with one resolver in a hundred that ignores it.
		expect(order?.wayInSeconds).toBeCloseTo(95 + 2_700 + 59.4 / 0.991, 6);
		expect(order?.dataSeconds).toBeCloseTo(95 + 2_700, 6);
		expect(order?.met).toBe(false);
	});
});
