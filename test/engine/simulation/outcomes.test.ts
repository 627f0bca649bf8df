import { describe, expect, it } from "vitest";
import type { Fault } from "../../../src/engine/model/design.ts";
import { designOf, exampleText, minutes, play, slowDns, threeRegions, timesOf, twoRegions } from "./designs.ts";

const cut: Fault = { kind: "partition", between: [["us"], ["de"]], atMs: minutes, forMs: 10 * minutes };
const lost: Fault = { kind: "region-down", region: "us", atMs: minutes, forMs: 10 * minutes };

function multiLeader(rest: string): string {
	return `{ technology: dynamodb-global-tables, replicas: [us, de], pattern: multi-leader, size: 1GB, ${rest} }`;
}

describe("a queue's bytes", () => {
	it("are those of the features that wrote it", () => {
		const design = designOf(
			exampleText("flapping").replace(
				/features:\n.*\n/,
				[
					"features:",
					"  small: { application: api, store: main, readsPerSecond: 0, writesPerSecond: 100, itemSize: 1KB }",
					"  large: { application: api, store: main, readsPerSecond: 0, writesPerSecond: 10, itemSize: 30KB, shares: { na: 100% } }",
					"",
				].join("\n"),
			),
		);
		const apart: Fault = { kind: "partition", between: [["us"], ["eu"]], atMs: minutes, forMs: 5 * minutes };
		const { backlogWrites, backlogBytes } =
			play(design, [apart], { durationMs: 12 * minutes }).series.stores.main ?? {};
		// America: 50 small and 10 large a second; Europe: 50 small ones.
		expect(backlogWrites?.["us>eu"]?.[160]).toBeCloseTo(60 * 100, 3);
		expect(backlogBytes?.["us>eu"]?.[160]).toBeCloseTo((50 * 1000 + 10 * 30_000) * 100, 0);
		expect(backlogBytes?.["eu>us"]?.[160]).toBeCloseTo(50 * 1000 * 100, 0);
		expect(backlogBytes?.["us>eu"]?.at(-1)).toBe(0);
		const halfway = 360 + 20;
		const size = (backlogBytes?.["us>eu"]?.[halfway] ?? 0) / (backlogWrites?.["us>eu"]?.[halfway] ?? 1);
		expect(size).toBeCloseTo((50 * 1000 + 10 * 30_000) / 60, 3);
	});
});

describe("a queue drains at catchUp", () => {
	const eventual = (catchUp: string) =>
		multiLeader(`consistency: eventual, conflicts: last-write-wins, replication: { catchUp: ${catchUp} }`);

	it("of the peak write rate, new writes counted", () => {
		// 100 a second each way for 600 s; 110 % of 200, of which 100 are new: 60,000 / 120.
		const { summary } = play(twoRegions({ routing: slowDns, store: eventual("110%") }), [cut], {
			durationMs: 30 * minutes,
		});
		expect(summary.convergeSeconds).toBeCloseTo(600 + 500, 3);
	});

	it("and the summary runs on past the scenario's end, the faults over", () => {
		const forLong: Fault = { ...cut, forMs: 60 * minutes };
		const { summary, series } = play(twoRegions({ routing: slowDns, store: eventual("110%") }), [forLong], {
			durationMs: 11 * minutes,
		});
		expect(series.tSeconds.at(-1)).toBe(660);
		expect(series.stores.main?.backlogWrites["us>de"]?.at(-1)).toBeCloseTo(60_000, 3);
		expect(summary.convergeSeconds).toBeCloseTo(600 + 500, 3);
		expect(summary.writes.queued).toBe(0);
		expect(summary.writes.accepted).toBeCloseTo(200 * 660, 3);
	});

	it("or never, which is null after a day", () => {
		// 40 % of 200 is less than the 100 that are new.
		const { summary } = play(twoRegions({ routing: slowDns, store: eventual("40%") }), [cut], {
			durationMs: 12 * minutes,
		});
		expect(summary.convergeSeconds).toBeNull();
	});
});

describe("conflicts after a cut", () => {
	const resolved = (conflicts: string) =>
		play(
			twoRegions({ routing: slowDns, store: multiLeader(`consistency: eventual, conflicts: ${conflicts}`) }),
			[cut],
			{
				durationMs: 20 * minutes,
			},
		).summary;
	const all = resolved("last-write-wins").conflicts;

	it("are as many whatever resolves them", () => {
		for (const strategy of ["crdt", "merge", "version", "manual", "reject"]) {
			expect(resolved(strategy).conflicts).toBeCloseTo(all, 6);
		}
	});

	it("lose an update each by last-write-wins, and none by a CRDT or a merge", () => {
		expect(resolved("last-write-wins").lostUpdates).toBeCloseTo(all, 6);
		expect(resolved("crdt").lostUpdates + resolved("merge").lostUpdates).toBe(0);
		expect(resolved("crdt").conflictsByRule).toBeCloseTo(all, 6);
	});

	it("go to people by hand, by version where both sides have written as often, and fail a write each by rejection", () => {
		expect(resolved("manual").conflictsForPeople).toBeCloseTo(all, 6);
		const version = resolved("version");
		expect(version.conflictsForPeople).toBeGreaterThan(0);
		expect(version.conflictsForPeople + version.lostUpdates).toBeCloseTo(all, 6);
		expect(resolved("reject").rejectedWrites).toBeCloseTo(all, 6);
	});
});

describe("a synchronous store that loses a replica", () => {
	const store = (onReplicaLoss: string): string =>
		`{ technology: mysql-galera, replicas: [us, de, jp], pattern: multi-leader, consistency: strong, size: 1GB, replication: { mode: sync, acks: all, onReplicaLoss: ${onReplicaLoss} }, automaticLeaderFailover: { after: 20s } }`;
	const dead: Fault = { kind: "store-down", store: "main", region: "jp", atMs: minutes, forMs: 10 * minutes };

	it("blocks all writes until it is back", () => {
		const { summary } = play(threeRegions({ routing: slowDns, store: store("block") }), [dead], {
			durationMs: 15 * minutes,
		});
		expect(summary.rejectedWrites).toBeCloseTo(200 * 600, 3);
	});

	it("or goes on without it after the failover time", () => {
		const { summary } = play(threeRegions({ routing: slowDns, store: store("evict") }), [dead], {
			durationMs: 25 * minutes,
		});
		expect(summary.rejectedWrites).toBeCloseTo(200 * 20, 3);
		expect(summary.lostWrites).toBe(0);
	});
});

describe("the loss of a leader's region", () => {
	const consensus =
		"{ technology: cockroachdb, replicas: [us, de, jp], pattern: consensus, consistency: strong, leader: us, size: 1GB, automaticLeaderFailover: { after: 12s } }";

	it("lets a majority elect another after its failover time, and loses nothing", () => {
		const { series, summary } = play(threeRegions({ routing: slowDns, store: consensus }), [lost], {
			durationMs: 30 * minutes,
		});
		const leaders = series.stores.main?.leader ?? [];
		expect([leaders[71], leaders[72], leaders.at(-1)]).toEqual(["us", "de", "us"]);
		// Those from Europe and Asia, whose region is up: half of 200 a second for 12 s.
		expect(summary.rejectedWrites).toBeCloseTo(100 * 12, 3);
		expect(summary.lostWrites).toBe(0);
	});

	it("waits for people where the store elects none: detection, then manualDelay", () => {
		const store =
			"{ technology: postgresql, replicas: [us, de], pattern: single-leader, consistency: eventual, leader: us, size: 1GB }";
		const failover =
			"{ manualDelay: 4m, detect: { traffic: { errorRate: 50%, latency: 5s, window: 30s } }, recover: { cooldown: 0s } }";
		const run = play(twoRegions({ routing: slowDns, store, failover }), [lost], { durationMs: 30 * minutes });
		expect(timesOf(run, "promoted")).toEqual([60 + 30 + 240]);
		expect(run.summary.lostWrites).toBeGreaterThan(0);
	});
});

describe("the bill of an outage", () => {
	const design = designOf(
		exampleText("flapping")
			.replace("users:\n", "users:\n  active: 50k\n")
			.replace(/traffic: \{.*\}/, "replicationLag: 10h")
			.replace(/healthCheck: \{.*?\}/, "healthCheck: { interval: 300s, failures: 9, timeout: 4s }")
			.replace("capacityPerSecond: 8k", "capacityPerSecond: 20k")
			.replace("itemSize: 1KB", "itemSize: 1KB, objectives: { availability: 99.9% }")
			.replace("scenarios:", "business: { outageCostPerHour: 36k }\nscenarios:"),
	);
	const errors = (errorRate: number): Fault => ({
		kind: "degraded",
		region: "eu",
		errorRate,
		latencyMs: 0,
		atMs: 2 * minutes,
		forMs: 5 * minutes,
	});
	const { summary } = play(design, [errors(0.4)], { durationMs: 10 * minutes });

	it("counts the failed requests", () => {
		// Half of 10,000 a second, 40 % of them for five minutes.
		expect(summary.failedRequests).toBeCloseTo(5000 * 0.4 * 300, 3);
		expect(summary.requests.total).toBeCloseTo(10_000 * 600, 3);
	});

	it("counts each population's users by its worst share of errors", () => {
		expect(summary.affectedUsers).toBeCloseTo(50_000 * 0.5 * 0.4, 6);
	});

	it("takes the failed share of the time from the outage's cost and the year's error budget", () => {
		const failedHours = ((600_000 / 6_000_000) * 10) / 60;
		expect(summary.moneyLost).toBeCloseTo(36_000 * failedHours, 6);
		expect(summary.errorBudgetShare).toBeCloseTo(failedHours / (0.001 * 8760), 9);
	});

	it("is nothing without a fault", () => {
		const quiet = play(design, [], { durationMs: 10 * minutes }).summary;
		expect(quiet.failedRequests + quiet.affectedUsers + (quiet.moneyLost ?? 0) + (quiet.errorBudgetShare ?? 0)).toBe(0);
		expect([quiet.detectSeconds, quiet.withdrawSeconds, quiet.failovers]).toEqual([null, null, 0]);
	});
});
