import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../../src/engine/format/applyEdits.ts";
import { parseDesign } from "../../../../src/engine/format/parseDesign.ts";
import type { Design, Fault, Scenario } from "../../../../src/engine/model/design.ts";
import type { RecoveryBreakdown } from "../../../../src/engine/model/whyRecovery.ts";
import { type RecoveryQuestion, whyRecovery } from "../../../../src/engine/review/recovery/whyRecovery.ts";
import { traceRecovery } from "../../../../src/engine/simulation/traceRecovery.ts";
import { designOf, exampleText, minutes, twoRegions } from "../../simulation/designs.ts";

const down: Fault = { kind: "region-down", region: "de", atMs: minutes, forMs: 60 * minutes };

function lasting(durationMs: number, ...faults: readonly Fault[]): Scenario {
	return { id: "loss", name: "Loss", durationMs, faults };
}

function why(design: Design, more: Partial<RecoveryQuestion> = {}) {
	return whyRecovery({ design, scenario: lasting(70 * minutes, down), seed: 5, ...more });
}

/** Kind and length of each stage, to the millisecond. */
function stagesOf({ stages }: RecoveryBreakdown) {
	return stages.map(({ kind, seconds }) => [kind, Math.round(seconds * 1000) / 1000]);
}

const dns =
	"{ technology: route53, method: dns, ttl: 60s, ignoresTtl: 0%, healthCheck: { interval: 10s, failures: 3, timeout: 5s } }";
const client = "{ technology: smart-client, method: client, timeout: 1s, retries: 1 }";
const leaderInDe =
	"technology: postgresql, replicas: [us, de], pattern: single-leader, leader: de, consistency: eventual, size: 1GB";

describe("the loss of a region behind DNS", () => {
	const found = why(twoRegions({ routing: dns }));

	it("takes an interval, two more checks, the last check's timeout and the ttl's 99 % at worst", () => {
		expect(stagesOf(found.worst)).toEqual([
			["next-check", 10],
			["failed-checks", 20],
			["last-check", 5],
			["withdrawal", 0],
			["caches", 59.4],
		]);
		expect(found.worstSeconds).toBeCloseTo(94.4, 9);
	});

	it("waits for no check at best", () => {
		expect(stagesOf(found.best)).toEqual([
			["failed-checks", 20],
			["last-check", 5],
			["withdrawal", 0],
			["caches", 59.4],
		]);
		expect(found.bestSeconds).toBeCloseTo(84.4, 9);
	});

	it("differs as played by nothing but the wait for the next check", () => {
		const [wait, ...rest] = stagesOf(found.played);
		expect(wait?.[0]).toBe("next-check");
		expect(wait?.[1]).toBeGreaterThan(0);
		expect(wait?.[1]).toBeLessThan(10);
		expect(rest).toEqual(stagesOf(found.best));
	});

	it("names the field that sets each stage, with its line", () => {
		expect(found.worst.stages.map(({ source }) => [source?.path, source?.value, typeof source?.line])).toEqual([
			["routing.entry.healthCheck.interval", 10, "number"],
			["routing.entry.healthCheck.failures", 3, "number"],
			["routing.entry.healthCheck.timeout", 5, "number"],
			[undefined, undefined, "undefined"],
			["routing.entry.ttl", 60, "number"],
		]);
	});

	it("agrees with the analysis", () => {
		expect(found.agreement).toMatchObject({ region: "de", rtoSeconds: 94.4, agrees: true });
	});

	it("is held up by resolvers that ignore the ttl", () => {
		// 5 % hold an answer for 600 s: 1 % of all are left at 600 · (1 − 1/5) = 480 s.
		const { worst } = why(twoRegions({ routing: dns.replace("ignoresTtl: 0%", "ignoresTtl: 5%") }));
		expect(stagesOf(worst).slice(-2)).toEqual([
			["caches", 60],
			["ignored-ttl", 420],
		]);
	});
});

describe("the loss of a region", () => {
	it("moves anycast's routes after two checks", () => {
		const { worst } = why(twoRegions({ routing: "{ technology: cloudflare, method: anycast, convergence: 20s }" }));
		expect(stagesOf(worst).slice(0, 4)).toEqual([
			["next-check", 2],
			["failed-checks", 2],
			["last-check", 1],
			["withdrawal", 0],
		]);
		// u² is 99 % at √0.99 of the convergence.
		expect(worst.stages.at(-1)).toMatchObject({ kind: "routes", label: "Routes converge" });
		expect(worst.stages.at(-1)?.seconds).toBeCloseTo(20 * Math.sqrt(0.99), 2);
	});

	it("costs a client that retries one timeout, whatever else watches", () => {
		const { played, best, worst } = why(twoRegions({ routing: client }));
		for (const each of [played, best, worst]) expect(stagesOf(each)).toEqual([["client-timeout", 1]]);
		expect(played.stages[0]?.source?.path).toBe("routing.entry.timeout");
	});

	it("waits for people in manual mode, who hear of it from the failover's checks", () => {
		const failover =
			"{ mode: manual, manualDelay: 20m, detect: { healthChecks: { interval: 10s, failures: 3, timeout: 5s } } }";
		const { worst } = why(twoRegions({ routing: dns, failover }));
		expect(stagesOf(worst)).toEqual([
			["next-check", 10],
			["failed-checks", 20],
			["last-check", 5],
			["people", 1200],
			["withdrawal", 0],
			["caches", 59.4],
		]);
		expect(worst.stages[0]?.source?.path).toBe("failover.detect.healthChecks.interval");
		expect(worst.sameTime.map(({ label, reason }) => [label, reason])).toContainEqual([
			"Health check of de by entry",
			"earlier",
		]);
	});

	it("waits for the window of a traffic signal that is quicker than the checks, and counts only that", () => {
		const routing = dns.replace("interval: 10s", "interval: 300s");
		const failover =
			"{ detect: { traffic: { errorRate: 50%, latency: 10s, window: 45s } }, recover: { cooldown: 0s } }";
		const { worst } = why(twoRegions({ routing, failover }));
		expect(stagesOf(worst)).toEqual([
			["traffic-window", 45],
			["withdrawal", 0],
			["caches", 59.4],
		]);
		// 3 × 300 s + 5 s.
		expect(worst.sameTime).toMatchObject([{ label: "Health check of de by entry", endSeconds: 905, reason: "slower" }]);
	});

	it("brings a standby in after people have decided", () => {
		const text = exampleOf(dns).replace(
			"us: { provider: aws, code: us-east-1 }",
			"us: { provider: aws, code: us-east-1, role: standby }",
		);
		const { worst } = why(
			designOf(text.replace("failover: ", "failover: { mode: automatic, manualDelay: 10m, standby: manual }\n#")),
		);
		expect(stagesOf(worst)).toEqual([
			["next-check", 10],
			["failed-checks", 20],
			["last-check", 5],
			["people", 600],
			["withdrawal", 0],
			["caches", 59.4],
		]);
		expect(worst.stages.map(({ label }) => label)).toContain("People bring the standby regions in");
	});

	it("waits for a store's election where that is longer than the way in", () => {
		const store = `{ ${leaderInDe}, automaticLeaderFailover: { after: 90s } }`;
		const feature = "{ application: api, store: main, readsPerSecond: 0, writesPerSecond: 200, itemSize: 1KB }";
		const { played } = why(twoRegions({ routing: client, store, feature }));
		expect(stagesOf(played)).toEqual([["election", 90]]);
		expect(played.stages[0]?.source).toMatchObject({ path: "data.main.automaticLeaderFailover.after", value: 90 });
		expect(played.sameTime).toMatchObject([{ label: "Clients try the next region", endSeconds: 1, reason: "earlier" }]);
	});

	it("waits for people to promote another replica, after they have heard of it", () => {
		const store = `{ ${leaderInDe} }`;
		const feature = "{ application: api, store: main, readsPerSecond: 0, writesPerSecond: 200, itemSize: 1KB }";
		const failover =
			"{ mode: automatic, manualDelay: 15m, detect: { healthChecks: { interval: 10s, failures: 3, timeout: 5s } } }";
		const { worst } = why(twoRegions({ routing: client, store, feature, failover }));
		expect(stagesOf(worst)).toEqual([
			["next-check", 10],
			["failed-checks", 20],
			["last-check", 5],
			["promotion", 900],
		]);
	});

	it("lasts until the repair where nothing moves the users", () => {
		const text = exampleOf(dns).replace(/routing:\n.*\n/, "");
		const { played } = why(designOf(text));
		expect(played).toMatchObject({ recoverSeconds: 3600, onReturn: true, missing: { kind: "no-routing" } });
		expect(stagesOf(played)).toEqual([["repair", 3600]]);
	});

	it("lasts until the repair where the data are nowhere else", () => {
		const store =
			"{ technology: kafka, replicas: [us, de], pattern: partitioned, consistency: eventual, homes: { na: us, eu: de }, size: 1GB }";
		const { played, agreement } = why(twoRegions({ routing: client, store }));
		expect(played).toMatchObject({
			onReturn: true,
			missing: { kind: "store-cannot-serve", path: "data.main.replicas" },
		});
		expect(agreement).toMatchObject({ agrees: true, reason: "on-return", rtoSeconds: null });
	});

	it("says what would have helped when the repair comes before people do", () => {
		const short = { ...down, forMs: 5 * minutes };
		const failover = "{ mode: manual, manualDelay: 20m, detect: { healthChecks: { interval: 10s, failures: 3 } } }";
		const found = why(twoRegions({ routing: dns, failover }), { scenario: lasting(30 * minutes, short) });
		expect(found.played).toMatchObject({ onReturn: true, recoverSeconds: 300, missing: { kind: "too-slow" } });
		expect(found.agreement).toMatchObject({ agrees: false, reason: "repaired-first" });
	});
});

describe("the leader of a store that is lost alone", () => {
	it("is noticed by the store's own monitoring and replaced by people", () => {
		const feature = "{ application: api, store: main, readsPerSecond: 0, writesPerSecond: 200, itemSize: 1KB }";
		const design = twoRegions({ routing: dns, store: `{ ${leaderInDe} }`, feature, failover: "{ manualDelay: 15m }" });
		const lost: Fault = { kind: "store-down", store: "main", region: "de", atMs: minutes, forMs: 60 * minutes };
		const { played } = why(design, { scenario: lasting(70 * minutes, lost) });
		// 10 s × 3 + 5 s where there are no checks between the regions.
		expect(stagesOf(played)).toEqual([
			["monitoring", 35],
			["promotion", 900],
		]);
	});
});

describe("what would shorten a recovery", () => {
	const text = exampleText("shop");
	const design = designOf(text);
	const redesign: NonNullable<RecoveryQuestion["redesign"]> = (edits) => {
		const edited = applyEdits(text, edits);
		return edited.ok ? parseDesign(edited.value).design : undefined;
	};
	const scenario = lasting(30 * minutes, { ...down, region: "europe", forMs: 10 * minutes });
	const { shorter, worstSeconds } = whyRecovery({ design, scenario, seed: 1, redesign });

	it("is played on the design that its edits make", () => {
		expect(shorter.length).toBeGreaterThan(1);
		for (const { edits, worstSeconds: then } of shorter) {
			const changed = redesign(edits);
			if (changed === undefined) throw new Error("the edits break the design");
			const played = traceRecovery(changed, scenario, { seed: 1, checkPhase: "worst" })?.crossings.get("all");
			expect((played?.recoverMs ?? 0) / 1000).toBe(then);
		}
	});

	it("is shorter, the shortest first", () => {
		const after = shorter.map((one) => one.worstSeconds ?? Number.POSITIVE_INFINITY);
		expect(after).toEqual(after.toSorted((a, b) => a - b));
		expect(Math.max(...after)).toBeLessThan(worstSeconds ?? 0);
	});

	it("is not tried when nobody asks", () => {
		expect(whyRecovery({ design, scenario, seed: 1 }).shorter).toEqual([]);
	});
});

/** The text of two regions, to be changed. */
function exampleOf(routing: string): string {
	return `
archipelago: 1
name: Two regions
users:
  active: 36000
  populations:
    na: { name: North America, at: new-york, share: 50% }
    eu: { name: Europe, at: frankfurt, share: 50% }
regions:
  us: { provider: aws, code: us-east-1 }
  de: { provider: aws, code: eu-central-1 }
routing:
  entry: ${routing}
failover: { mode: automatic, recover: { cooldown: 0s } }
application:
  api: { technology: ec2, latency: { p50: 10ms, p99: 40ms } }
data:
  main: { technology: dynamodb-global-tables, replicas: [us, de], pattern: multi-leader, consistency: eventual, conflicts: last-write-wins, size: 1GB }
features:
  all: { application: api, store: main, readsPerSecond: 1000, writesPerSecond: 200, itemSize: 1KB }
`;
}
