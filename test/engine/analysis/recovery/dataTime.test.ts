import { describe, expect, it } from "vitest";
import { dataTime } from "../../../../src/engine/analysis/recovery/dataTime.ts";
import { featureRequests } from "../../../../src/engine/analysis/recovery/featureRequests.ts";
import type { Term } from "../../../../src/engine/model/figures.ts";
import type { Operation } from "../../../../src/engine/model/vocabulary.ts";
import { twoRegions } from "../twoRegions.ts";

const served = "latency: { read: { p50: 1ms, p99: 2ms }, write: { p50: 1ms, p99: 2ms } }";
const ours = `technology: ours, ${served}`;

interface Asked {
	readonly operation?: Operation;
	readonly replicas?: string;
}

/** How long each way of the operation waits for its data when region a is lost: by home, where the data has one. */
function withoutA(store: string, { operation = "write", replicas = "[a, b]" }: Asked = {}) {
	const design = twoRegions(`
routing: { dns: { technology: ours, method: dns, ttl: 100s, healthCheck: { interval: 10s, failures: 3, timeout: 5s } } }
failover: { manualDelay: 20m }
application: { api: { technology: ours, latency: { p50: 1ms, p99: 2ms } } }
data: { s: { name: Sales, replicas: ${replicas}, size: 1GB, ${store} } }
features: { f: { application: api, store: s, readsPerSecond: 100, writesPerSecond: 40, itemSize: 1KB } }`);
	const feature = design.features.get("f");
	if (feature === undefined) throw new Error("no feature");
	const requests = featureRequests(design, feature, operation);
	return requests.ways.map((way) => ({ home: way.home, ...dataTime(design, { requests, way, region: "a" }) }));
}

/** The last term of the first way. */
function reason(store: string, replicas = "[a, b]"): Term | undefined {
	return withoutA(store, { replicas })[0]?.terms.at(-1);
}

describe("why data takes its time after the loss of a region", () => {
	it("is that the rest can't serve without the region's replica", () => {
		expect(reason(`${ours}, consistency: strong, pattern: consensus, leader: b`)).toEqual({
			label: "Sales cannot serve this without a",
			value: null,
			path: "data.s.replicas",
		});
	});

	it("is that writes wait for the replica that is lost", () => {
		const setting = "replication: { mode: sync, onReplicaLoss: block }";
		expect(reason(`${ours}, consistency: strong, pattern: single-leader, leader: b, ${setting}`)).toEqual({
			label: "Writes wait for the replica in a",
			value: null,
			path: "data.s.replication.onReplicaLoss",
		});
	});

	it("is not that writes wait where there is no other replica, or where a lost one is evicted", () => {
		const strong = `${ours}, consistency: strong, pattern: single-leader, leader: a`;
		const alone = `${strong}, replication: { mode: sync, onReplicaLoss: block }`;
		expect(reason(alone, "[a]")).toMatchObject({ value: null, path: "data.s.replicas" });
		const evicting = `${strong}, replication: { mode: sync, onReplicaLoss: evict }`;
		expect(reason(evicting)).toMatchObject({ value: null, path: "data.s.replicas" });
	});

	it("is the store's own failover, in the field where the file writes it", () => {
		const setting = "automaticLeaderFailover: { after: 6m }";
		expect(reason(`${ours}, consistency: eventual, pattern: single-leader, leader: a, ${setting}`)).toEqual({
			label: "Sales fails over by itself",
			value: 360_000,
			unit: "ms",
			path: "data.s.automaticLeaderFailover.after",
		});
	});

	it("is the technology's usual failover, with its source, where the file writes none", () => {
		const store = `technology: cosmosdb, ${served}, consistency: eventual, pattern: single-leader, leader: a`;
		expect(reason(store)).toMatchObject({
			label: "Sales fails over by itself",
			value: 60_000,
			path: "data.s.automaticLeaderFailover",
			source: { estimated: true, source: "estimate: service-managed failover of the write region" },
		});
	});

	it("is people's time once the loss is noticed", () => {
		const [way] = withoutA(`${ours}, consistency: eventual, pattern: single-leader, leader: a`);
		expect(way?.terms.length).toBeGreaterThan(1);
		expect(way?.terms.at(-1)).toEqual({
			label: "People promote another replica of Sales",
			value: 1_200_000,
			unit: "ms",
			path: "failover.manualDelay",
		});
	});
});

describe("data that the loss of a region doesn't touch", () => {
	const partitioned = `${ours}, consistency: eventual, pattern: partitioned, homes: { p: a, q: b }, automaticLeaderFailover: { after: 40s }`;

	it("is at home in another region, without a copy in the lost one or with", () => {
		const alone = withoutA(partitioned);
		expect(alone.map(({ home, ms }) => [home, ms])).toEqual([
			["a", Number.POSITIVE_INFINITY],
			["b", 0],
		]);
		const copied = withoutA(`${partitioned}, replication: { copies: { a: [b], b: [a] } }`);
		expect(copied.map(({ home, ms }) => [home, ms])).toEqual([
			["a", 40_000],
			["b", 0],
		]);
		expect(copied[1]?.terms).toEqual([]);
	});

	it("is read beside a leader that is lost", () => {
		const store = `${ours}, consistency: eventual, pattern: single-leader, leader: a, automaticLeaderFailover: { after: 40s }`;
		expect(withoutA(store, { operation: "read" }).map(({ ms }) => ms)).toEqual([0, 0]);
		expect(withoutA(store).map(({ ms }) => ms)).toEqual([40_000, 40_000]);
	});
});
