import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { latencyFigures } from "../../../../src/engine/analysis/latency/latencyFigures.ts";
import type { Design, Feature, Id } from "../../../../src/engine/model/design.ts";
import type { LatencyFigure } from "../../../../src/engine/model/figures.ts";
import { seededRandom } from "../../../../src/engine/model/random.ts";
import type { Operation } from "../../../../src/engine/model/vocabulary.ts";
import { designOf } from "../../designOf.ts";
import { threeRegions } from "../../threeRegions.ts";
import { sampledPathMs } from "./sampledPath.ts";

function figure(design: Design, population: Id, operation: Operation): LatencyFigure {
	const found = latencyFigures(design).find((each) => each.population === population && each.operation === operation);
	if (found === undefined) throw new Error(`no ${operation} of ${population}`);
	return found;
}

function partP50Ms(path: LatencyFigure, label: string): number | undefined {
	return path.parts.find((part) => part.label === label)?.p50Ms;
}

/** Holds every path against a simulation straight from the table of waits. */
function expectPlayed(design: Design, count: number): void {
	for (const path of latencyFigures(design)) {
		const feature = design.features.get(path.feature) as Feature;
		const { population, operation } = path;
		const random = seededRandom(7, `${path.feature}/${population}/${operation}`);
		const played = sampledPathMs(design, { feature, population, operation, random, count });
		const name = `${path.feature}/${population}/${operation}`;
		for (const [value, fraction, tolerance] of [
			[path.p50Ms, 0.5, 0.02],
			[path.p95Ms, 0.95, 0.03],
			[path.p99Ms, 0.99, 0.05],
		] as const) {
			// Where few requests fall, as between the edge's and the region's, the played percentile itself is
			// uncertain: by three standard deviations of the share that is faster.
			const doubt = 3 * Math.sqrt((fraction * (1 - fraction)) / count);
			const least = played[Math.ceil((fraction - doubt) * count) - 1] as number;
			const most = played[Math.ceil(Math.min(fraction + doubt, 1) * count) - 1] as number;
			expect(value, `${name} p${fraction}`).toBeGreaterThan(least * (1 - tolerance));
			expect(value, `${name} p${fraction}`).toBeLessThan(most * (1 + tolerance));
		}
	}
}

const consensus = "    pattern: consensus\n    consistency: strong\n    leader: us";

describe("a consensus write", () => {
	// us-east-1 to eu-west-1 is 69.7 ms, to ap-south-1 191.1 ms.
	it("from the leader's region waits for the nearer follower only", () => {
		const path = figure(threeRegions({ store: consensus }), "na", "write");
		expect(partP50Ms(path, "To leader")).toBeCloseTo(1, 6);
		expect(partP50Ms(path, "Quorum")).toBeCloseTo(69.7, 1);
	});

	it("from another region takes one round trip to the leader more", () => {
		const path = figure(threeRegions({ store: consensus }), "in", "write");
		expect(partP50Ms(path, "To leader")).toBeCloseTo(191.1, 6);
		expect(partP50Ms(path, "Quorum")).toBeCloseTo(69.7, 1);
	});

	it("counts a witness as a voter", () => {
		const store =
			"    replicas: [us, mumbai]\n    witnesses: [ie]\n    pattern: consensus\n    consistency: strong\n    leader: us";
		const design = threeRegions({ store });
		expect(partP50Ms(figure(design, "na", "write"), "Quorum")).toBeCloseTo(69.7, 1);
	});

	it("without a fixed leader starts where it enters", () => {
		const path = figure(threeRegions({ store: consensus.replace("leader: us", "leader: nearest") }), "in", "write");
		expect(partP50Ms(path, "To leader")).toBeUndefined();
		expect(partP50Ms(path, "Quorum")).toBeCloseTo(125.7, 1);
	});

	it("of two rounds waits for two independent ones: less spread than one twice as long", () => {
		const twoRounds = `${consensus}\n    replication: { commitRoundTrips: 2 }`;
		const path = figure(threeRegions({ store: twoRounds }), "na", "write");
		const quorum = path.parts.find(({ label }) => label === "Quorum");
		expect(quorum?.p50Ms).toBeCloseTo(2 * 69.7, 0);
		expect(quorum?.p99Ms).toBeLessThan(2 * 1.3 * 69.7 - 5);
	});
});

describe("a read", () => {
	it("of a strong consensus store goes to the leader, a weaker one of this feature to the nearest replica", () => {
		const strong = figure(threeRegions({ store: consensus }), "in", "read");
		expect(partP50Ms(strong, "To leader")).toBeCloseTo(191.1, 6);
		const weaker = figure(threeRegions({ store: consensus, feature: "    reads: eventual" }), "in", "read");
		expect(partP50Ms(weaker, "To leader")).toBeUndefined();
		expect(partP50Ms(weaker, "To replica")).toBeCloseTo(1, 6);
	});

	it("of a store that only claims to be strong takes no longer than it really does", () => {
		const claims =
			"    pattern: multi-leader\n    consistency: strong\n    replication: { mode: async, lag: { p50: 1s, p99: 2s } }";
		expect(partP50Ms(figure(threeRegions({ store: claims }), "in", "write"), "Quorum")).toBeUndefined();
	});

	it("within a bound goes to the leader as often as the replica lags more", () => {
		// Lag p50 1 s, p99 4 s: σ = ln 4 / 2.3263 = 0.5959. Delay = half of 191.1 ms and the lag, bound at its median.
		const store =
			"    pattern: single-leader\n    consistency: bounded-staleness\n    leader: us\n    staleBound: 1s\n    replication: { lag: { p50: 904.45ms, p99: 3617.8ms } }";
		const path = figure(threeRegions({ store }), "in", "read");
		const toLeader = partP50Ms(path, "To leader") ?? 0;
		expect(toLeader / 191.1).toBeCloseTo(0.5, 1);
	});

	it("that the edge answers does not reach a region", () => {
		const feature = "    edgeCache: { hitRate: 100%, latency: { p50: 5ms, p99: 20ms } }";
		const path = figure(threeRegions({ store: consensus, feature }), "in", "read");
		expect(path.parts.map(({ label }) => label)).toEqual(["Last mile", "Edge cache"]);
		expect(path.p50Ms).toBeLessThan(25);
	});
});

describe("a synchronous single leader", () => {
	const sync = "    pattern: single-leader\n    consistency: strong\n    leader: us";
	it("waits for the slowest replica, or for as many as it is told", () => {
		expect(partP50Ms(figure(threeRegions({ store: sync }), "na", "write"), "Quorum")).toBeCloseTo(191.1, 1);
		const one = `${sync}\n    replication: { acks: 1 }`;
		expect(partP50Ms(figure(threeRegions({ store: one }), "na", "write"), "Quorum")).toBeCloseTo(69.7, 1);
	});
});

describe("an objective", () => {
	it("is met or missed by the path's own 99th percentile", () => {
		const feature = "    objectives: { write: { p99: 250ms } }";
		const design = threeRegions({ store: consensus, feature });
		expect(figure(design, "na", "write").met).toBe(true);
		expect(figure(design, "in", "write").met).toBe(false);
		expect(figure(design, "in", "read").met).toBeNull();
	});
});

describe("a path's percentiles", () => {
	it("are below the sum of its parts' 99th percentiles", () => {
		for (const path of latencyFigures(threeRegions({ store: consensus }))) {
			const sum = path.parts.reduce((total, part) => total + part.p99Ms, 0);
			expect(path.p99Ms).toBeLessThan(sum);
		}
	});

	it("are null where no region can take the request", () => {
		const regions =
			"regions:\n  us: { provider: aws, code: us-east-1, role: read-only }\n  ie: { provider: aws, code: eu-west-1 }\n  mumbai: { provider: aws, code: ap-south-1 }";
		const design = threeRegions({ store: consensus, regions, application: ", regions: [us]" });
		expect(figure(design, "na", "write").p99Ms).toBeNull();
		expect(figure(design, "na", "read").p99Ms).not.toBeNull();
	});

	it.each([
		consensus,
		`${consensus}\n    replication: { commitRoundTrips: 2 }`,
		consensus.replace("leader: us", "leader: nearest"),
		"    pattern: single-leader\n    consistency: strong\n    leader: ie",
		"    pattern: single-leader\n    consistency: eventual\n    leader: mumbai",
		"    pattern: multi-leader\n    consistency: strong\n    replication: { mode: sync, acks: majority }",
		"    pattern: multi-leader\n    consistency: eventual\n    conflicts: crdt",
		"    pattern: leaderless\n    consistency: strong\n    conflicts: crdt",
		"    pattern: leaderless\n    consistency: eventual\n    conflicts: crdt\n    quorum: { read: 1, write: 3 }",
	])("agree with played requests of a store: %s", (store) => {
		expectPlayed(threeRegions({ store }), 20_000);
	});

	it("agree with played requests of weighted routing, foreign data and an edge cache", () => {
		const rest =
			"routing:\n  split: { technology: route53, method: dns, policy: weighted, weights: { us: 75%, mumbai: 25% } }";
		const store = "    pattern: partitioned\n    consistency: eventual\n    homes: { na: us, eu: ie, in: mumbai }";
		const feature = "    foreign: 10%\n    edgeCache: { hitRate: 30%, latency: { p50: 4ms, p99: 30ms } }";
		expectPlayed(threeRegions({ store, rest, feature }), 30_000);
	});

	it.each(["shop", "global-collaboration", "us-with-eu-replica", "flapping"])(
		"agree with played requests of %s",
		(name) => {
			expectPlayed(designOf(readFileSync(`examples/${name}.yaml`, "utf8")), 20_000);
		},
	);
});
