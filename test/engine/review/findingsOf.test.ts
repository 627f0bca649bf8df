import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../src/engine/format/applyEdits.ts";
import type { Finding, FindingFix } from "../../../src/engine/model/figures.ts";
import { analyzeDesign } from "../../../src/engine/review/analyzeDesign.ts";
import { findingRules } from "../../../src/engine/review/findingRules.ts";
import { designOf } from "../designOf.ts";
import { type FilePart, quietDesign, quietText } from "./quietDesign.ts";

function findings(changes: FilePart = {}): readonly Finding[] {
	return analyzeDesign(quietDesign(changes)).findings;
}

interface Case {
	readonly rule: string;
	readonly when: string;
	readonly changes: FilePart;
	readonly severity: Finding["severity"];
	readonly subject: string | null;
	readonly says: RegExp;
}

const accounts = (change: FilePart): FilePart => ({ data: { accounts: change } });
const notes = (change: FilePart): FilePart => ({ data: { notes: change } });
const partitionedNotes = {
	technology: "custom",
	pattern: "partitioned",
	conflicts: null,
	homes: { na: "us", eu: "ie", asia: "in" },
};
const singleLeader = { technology: "postgresql", pattern: "single-leader", conflicts: null, leader: "us" };

/** One change of the quiet design for each rule. */
const cases: readonly Case[] = [
	{
		rule: "residency",
		when: "personal data of Europeans has replicas in America and Asia",
		changes: accounts({ personal: true }),
		severity: "error",
		subject: "accounts",
		says: /data of Europe, which may rest only in EU, in us \(US\) and in \(IN\)/,
	},
	{
		rule: "residency-routing",
		when: "everyone is sent to America",
		changes: {
			routing: { app: { policy: "primary", primary: "us" } },
			data: { notes: { personal: true } },
		},
		severity: "warning",
		subject: "eu",
		says: /Requests of Europe on notes enter us, outside EU/,
	},
	{
		rule: "residency-failover",
		when: "the data of Europeans has a second home in Europe, but their requests fail over to America",
		changes: {
			regions: { fra: { provider: "aws", code: "eu-central-1", role: "standby" } },
			data: {
				notes: {
					...partitionedNotes,
					personal: true,
					replicas: ["us", "ie", "in", "fra"],
					replication: { copies: { us: ["in"], in: ["us"], ie: ["fra"] } },
				},
			},
		},
		severity: "warning",
		subject: "notes",
		says: /When ie is lost, requests of Europe on notes enter us, outside EU/,
	},
	{
		rule: "pattern-not-offered",
		when: "PostgreSQL's logical replication is drawn as consensus",
		changes: accounts({
			technology: "postgresql",
			pattern: "consensus",
			consistency: "strong",
			leader: "us",
			conflicts: null,
		}),
		severity: "warning",
		subject: "accounts",
		says: /knows PostgreSQL.* as .*single-leader.*, and accounts is drawn as consensus/,
	},
	{
		rule: "consistency-claimed",
		when: "asynchronous multi-leader is claimed strong",
		changes: notes({ consistency: "strong", replication: { mode: "async" } }),
		severity: "warning",
		subject: "notes",
		says: /claimed strong, but asynchronous multi-leader replication with last-write-wins gives eventual\./,
	},
	{
		rule: "consistency-needed",
		when: "a feature needs more than its store gives",
		changes: { features: { note: { needs: "strong" } } },
		severity: "error",
		subject: "note",
		says: /note needs strong; reads of notes are eventual/,
	},
	{
		rule: "session-not-sticky",
		when: "read-your-writes is needed and nothing keeps a session in its region",
		changes: { routing: { app: { sticky: false } }, features: { note: { needs: "read-your-writes" } } },
		severity: "warning",
		subject: "notes",
		says: /needs sticky sessions or session tokens/,
	},
	{
		rule: "leader-loses-writes",
		when: "a single leader replicates asynchronously",
		changes: notes(singleLeader),
		severity: "warning",
		subject: "notes",
		says: /loses up to \d+ acknowledged writes/,
	},
	{
		rule: "conflicts-on-strong-need",
		when: "updates are lost on data that is needed strong",
		changes: { features: { note: { needs: "strong", keys: 100 } } },
		severity: "error",
		subject: "notes",
		says: /note loses .+ updates an hour to conflicts on notes, which is needed strong/,
	},
	{
		rule: "conflict-strategy-missing",
		when: "a multi-leader store says nothing of conflicts",
		changes: notes({ conflicts: null }),
		severity: "warning",
		subject: "notes",
		says: /takes writes in 3 regions and says nothing of how conflicts end/,
	},
	{
		rule: "last-write-wins-values",
		when: "a balance is kept where the last write wins",
		changes: { features: { note: { values: "balance" } } },
		severity: "error",
		subject: "note",
		says: /keeps a balance in notes, where the last write wins/,
	},
	{
		rule: "latency-missed",
		when: "writes cross an ocean and may take 20 ms",
		changes: { features: { "sign-in": { objectives: { write: { p99: "20ms" } } } } },
		severity: "error",
		subject: "sign-in",
		says: /at p99, over the objective of 20 ms; 2 other populations miss it too/,
	},
	{
		rule: "availability-missed",
		when: "six nines are asked for",
		changes: { features: { note: { objectives: { availability: "99.9999%" } } } },
		severity: "error",
		subject: "note",
		says: /reads and writes are available 99\.\d+ % of the time, under the objective of 99\.9999/,
	},
	{
		rule: "staleness-missed",
		when: "reads may be 1 ms behind",
		changes: { features: { note: { objectives: { staleness: "1ms" } } } },
		severity: "error",
		subject: "note",
		says: /behind \(p99\), over the objective of 1\.0 ms/,
	},
	{
		rule: "rto-missed",
		when: "the leader takes longer to replace than the objective allows",
		changes: { data: { accounts: { automaticLeaderFailover: { after: "9m" } } } },
		severity: "error",
		subject: "sign-in",
		says: /when ie is lost, reads and writes take 9 min to come back; the objective is 5 min/,
	},
	{
		rule: "rpo-missed",
		when: "asynchronous writes may not be missing at all",
		changes: { features: { note: { objectives: { rpo: "0s" } } } },
		severity: "error",
		subject: "note",
		says: /the last .+ of writes are missing; the objective is 0\./,
	},
	{
		rule: "no-copy",
		when: "each home holds the only copy of its data",
		changes: notes(partitionedNotes),
		severity: "error",
		subject: "notes",
		says: /no copy elsewhere when one of us, ie and in is lost/,
	},
	{
		rule: "single-region",
		when: "the other regions are standbys",
		changes: { regions: { ie: { role: "standby" }, in: { role: "standby" } } },
		severity: "warning",
		subject: "us",
		says: /us is the only active region/,
	},
	{
		rule: "single-point-of-failure",
		when: "the balancer runs in one region",
		changes: { balancing: { lb: { regions: ["us"] } } },
		severity: "warning",
		subject: "lb",
		says: /lb runs in us only/,
	},
	{
		rule: "writes-wait-for-all",
		when: "synchronous writes block on the loss of any replica",
		changes: notes({
			...singleLeader,
			consistency: "strong",
			replication: { mode: "sync", acks: "all", onReplicaLoss: "block" },
		}),
		severity: "warning",
		subject: "notes",
		says: /waits for all 3 replicas/,
	},
	{
		rule: "unavailable-until-return",
		when: "synchronous writes block on the loss of any replica",
		changes: notes({
			...singleLeader,
			consistency: "strong",
			replication: { mode: "sync", acks: "all", onReplicaLoss: "block" },
		}),
		severity: "warning",
		subject: "note",
		says: /unavailable until the region returns when us, ie or in is lost: notes cannot go on without it/,
	},
	{
		rule: "standby-never-serves",
		when: "one region is a standby",
		changes: { regions: { in: { role: "standby" } } },
		severity: "warning",
		subject: "in",
		says: /takes no traffic until no active region is up/,
	},
	{
		rule: "technology-conflict-strategies",
		when: "DynamoDB global tables are to merge by CRDT",
		changes: notes({ conflicts: "crdt" }),
		severity: "error",
		subject: "notes",
		says: /resolve by last-write-wins for each item and use no vector clocks\. notes says crdt/,
	},
	{
		rule: "technology-no-consistency",
		when: "Cosmos DB is claimed strong with writes in several regions",
		changes: notes({ technology: "cosmosdb", consistency: "strong" }),
		severity: "error",
		subject: "notes",
		says: /no strong consistency with multi-region writes\. notes claims it/,
	},
	{
		rule: "technology-patterns",
		when: "CockroachDB is drawn as multi-leader",
		changes: notes({ technology: "cockroachdb" }),
		severity: "error",
		subject: "notes",
		says: /CockroachDB is consensus, not multi-leader.+notes is drawn as multi-leader/,
	},
	{
		rule: "technology-exactly-three-regions",
		when: "DynamoDB MRSC spans region sets",
		changes: accounts({ technology: "dynamodb-mrsc" }),
		severity: "error",
		subject: "accounts",
		says: /exactly three regions of one region set.+in us-east-1, eu-west-1 and asia-south1/,
	},
	{
		rule: "technology-max-regions",
		when: "Aurora DSQL has three active regions",
		changes: accounts({ technology: "aurora-dsql" }),
		severity: "error",
		subject: "accounts",
		says: /two active regions and a witness.+accounts has 3 replicas/,
	},
	{
		rule: "technology-fixed-voters",
		when: "the file names Spanner's voters",
		changes: accounts({ technology: "spanner", voters: ["us", "ie", "in"] }),
		severity: "info",
		subject: "accounts",
		says: /Check that us, ie and in are those of the base configuration/,
	},
	{
		rule: "even-voters",
		when: "there are four voters",
		changes: {
			regions: { fra: { provider: "aws", code: "eu-central-1" } },
			data: { accounts: { replicas: ["us", "ie", "in", "fra"] } },
		},
		severity: "warning",
		subject: "accounts",
		says: /has 4 voters: one more than 3 .+ survives no more than the loss of 1/,
	},
	{
		rule: "no-majority-after-loss",
		when: "there are two voters",
		changes: accounts({ replicas: ["us", "ie"] }),
		severity: "warning",
		subject: "accounts",
		says: /has 2 voters: without us or ie no majority is left/,
	},
	{
		rule: "voters-in-one-place",
		when: "all voters are with one provider",
		changes: { regions: { in: { code: "ap-south-1", provider: "aws" } } },
		severity: "info",
		subject: "accounts",
		says: /All voters of accounts are in aws/,
	},
	{
		rule: "overloaded",
		when: "a region has less room than its demand",
		changes: { application: { api: { capacityPerSecond: { us: 500, ie: "20k", in: "20k" } } } },
		severity: "error",
		subject: "api",
		says: /api in us gets 1.22 k\/s at peak and has room for 500 \/s/,
	},
	{
		rule: "no-headroom",
		when: "each region has room for its own demand only",
		changes: { application: { api: { capacityPerSecond: 1300 } } },
		severity: "warning",
		subject: "api",
		says: /Without us, api serves .+ of the demand at peak/,
	},
	{
		rule: "dns-ttl",
		when: "only DNS moves users, with a TTL of 5 minutes",
		changes: { routing: { app: null, dns: { ttl: "5m" } } },
		severity: "warning",
		subject: "dns",
		says: /resolvers hold its answers for 5 min|resolvers hold its answers for 300/,
	},
	{
		rule: "slow-failover",
		when: "people promote the single leader",
		changes: notes({ ...singleLeader, technology: "something of ours" }),
		severity: "warning",
		subject: "us",
		says: /When us is lost, writes of note take 30 min( \d+ s)? to come back, 30 min of it for people to act/,
	},
	{
		rule: "no-hysteresis",
		when: "a region may come back at once",
		changes: { failover: { recover: { cooldown: "0s" } } },
		severity: "warning",
		subject: null,
		says: /Traffic can flap between regions: nothing holds it for a while/,
	},
	{
		rule: "no-detection",
		when: "neither routing nor failover watches anything",
		changes: { routing: { dns: null }, failover: null },
		severity: "warning",
		subject: null,
		says: /Nothing notices the loss of a region/,
	},
	{
		rule: "health-check-alone",
		when: "nothing watches traffic",
		changes: { failover: { detect: { traffic: null } } },
		severity: "warning",
		subject: null,
		says: /Health checks alone decide/,
	},
	{
		rule: "traffic-alone",
		when: "nothing checks health",
		changes: { routing: { dns: null }, failover: { detect: { healthChecks: null } } },
		severity: "warning",
		subject: null,
		says: /Traffic alone decides: the loss of a region is seen after a window of 60\.0 s/,
	},
	{
		rule: "no-client-retry",
		when: "clients do not retry",
		changes: { routing: { app: null } },
		severity: "info",
		subject: null,
		says: /No client retries in another region/,
	},
	{
		rule: "manual-failover",
		when: "people fail over",
		changes: { failover: { mode: "manual" } },
		severity: "warning",
		subject: null,
		says: /Failover is manual only: people take 30 min/,
	},
	{
		rule: "manual-promotion",
		when: "a single leader is replaced by people",
		changes: notes({ ...singleLeader, technology: "something of ours" }),
		severity: "warning",
		subject: "notes",
		says: /People promote another replica of notes, 30 min after the loss is noticed/,
	},
	{
		rule: "replication-lag",
		when: "replicas are a minute behind",
		changes: notes({ replication: { mode: "async", lag: { p50: "20s", p99: "55s" } } }),
		severity: "warning",
		subject: "notes",
		says: /is up to 55\.\d s behind \(p99\)/,
	},
	{
		rule: "no-circuit-breaker",
		when: "one application calls another across regions",
		changes: {
			application: {
				api: { calls: { mail: { crossRegion: true, circuitBreaker: false } } },
				mail: { technology: "kubernetes", latency: { p50: "1ms", p99: "2ms" }, monthlyCost: 10 },
			},
		},
		severity: "warning",
		subject: "api",
		says: /api calls mail across regions without a circuit breaker/,
	},
	{
		rule: "region-unobserved",
		when: "observability leaves Asia out",
		changes: { observability: { metrics: { regions: ["us", "ie"] }, traces: { regions: ["us", "ie"] } } },
		severity: "warning",
		subject: "in",
		says: /Nothing observes in/,
	},
	{
		rule: "no-global-view",
		when: "everything observes one region each",
		changes: { observability: { metrics: { scope: "regional" }, traces: { scope: "regional" } } },
		severity: "warning",
		subject: null,
		says: /No view covers all 3 regions together/,
	},
	{
		rule: "no-cross-region-tracing",
		when: "nothing traces",
		changes: { observability: { traces: null } },
		severity: "warning",
		subject: null,
		says: /Nothing traces requests/,
	},
	{
		rule: "no-health-signal",
		when: "nothing tells health",
		changes: { observability: { metrics: { signals: ["metrics"] } } },
		severity: "warning",
		subject: null,
		says: /No health signal/,
	},
	{
		rule: "budget-exceeded",
		when: "the budget is 1,000 a month",
		changes: { costs: { monthlyBudget: 1000 } },
		severity: "warning",
		subject: null,
		says: /over the budget of \$1,000/,
	},
	{
		rule: "transfer-share",
		when: "items are a hundred times larger",
		changes: { features: { note: { itemSize: "50KB" } } },
		severity: "warning",
		subject: null,
		says: /Data transfer is .+ of the bill/,
	},
	{
		rule: "no-instances",
		when: "the application does not say what it runs on",
		changes: { application: { api: { instances: null } } },
		severity: "info",
		subject: "api",
		says: /api gives no `instances`/,
	},
	{
		rule: "strong-everywhere",
		when: "the only store is strong across regions",
		changes: { data: { notes: null }, features: { note: null } },
		severity: "info",
		subject: null,
		says: /All stores \(accounts\) are strong across regions/,
	},
	{
		rule: "little-traffic",
		when: "there are 120 requests a second in all",
		changes: { features: { note: { readsPerSecond: 40 }, "sign-in": { readsPerSecond: 40 } } },
		severity: "info",
		subject: null,
		says: /120 \/s at peak is little for 3 active regions/,
	},
	{
		rule: "outage-tolerated",
		when: "the strictest objective is two hours",
		changes: { features: { "sign-in": { objectives: { rto: "2h" } } } },
		severity: "info",
		subject: null,
		says: /strictest recovery time objective is 2 h/,
	},
	{
		rule: "batch-work",
		when: "a feature is called a nightly report",
		changes: { features: { note: { name: "Nightly report" } } },
		severity: "info",
		subject: "note",
		says: /Nightly report looks like batch work/,
	},
	{
		rule: "not-worth-it",
		when: "there is little to lose",
		changes: { business: { yearlyRevenue: "100k", yearlyEngineering: "500k" } },
		severity: "warning",
		subject: null,
		says: /Active-active nets .+ a year, .+: it is premature for the revenue at stake/,
	},
	{
		rule: "engineering-overhead",
		when: "engineering costs more than active-active brings",
		changes: { business: { yearlyRevenue: "100k", yearlyEngineering: "500k" } },
		severity: "warning",
		subject: null,
		says: /Engineering for active-active costs \$500k a year/,
	},
	{
		rule: "region-without-users",
		when: "a region stands where nobody is",
		changes: { regions: { us2: null, ohio: { provider: "aws", code: "sa-east-1" } } },
		severity: "info",
		subject: "ohio",
		says: /ohio is nobody's nearest region/,
	},
];

function fixed(text: string, fix: FindingFix): string {
	const edited = applyEdits(text, fix.edits);
	if (!edited.ok) throw new Error(`${fix.label}: ${edited.error.code} at ${edited.error.path}`);
	return edited.value;
}

describe("a design that a reviewer has nothing to say of", () => {
	it("gets the reminders alone", () => {
		expect(findings().map((finding) => finding.rule)).toEqual(["schema-changes", "runbook"]);
	});
});

describe("the review", () => {
	for (const { rule, when, changes, severity, subject, says } of cases) {
		it(`says ${rule} when ${when}`, () => {
			const found = findings(changes).filter((finding) => finding.rule === rule);
			expect(found[0]).toMatchObject({ rule, severity, subject });
			expect(found[0]?.message).toMatch(says);
		});
	}

	it("offers fixes that leave nothing more to say", () => {
		for (const { rule, changes } of cases) {
			const found = findings(changes).find((finding) => finding.rule === rule);
			if (found?.fix === null || found === undefined) continue;
			const after = analyzeDesign(designOf(fixed(quietText(changes), found.fix))).findings;
			const same = after.filter((finding) => finding.rule === rule && finding.subject === found.subject);
			expect(same, `${rule}: ${found.fix.label}`).toEqual([]);
		}
	});

	it("has a case for each rule but the reminders", () => {
		const elsewhere = /^(schema-changes|runbook)/;
		const covered = new Set(cases.map((one) => one.rule));
		const missing = findingRules.map((rule) => rule.id).filter((id) => !covered.has(id) && !elsewhere.test(id));
		expect(missing).toEqual([]);
	});

	it("names each rule once, in kebab-case, and describes it", () => {
		const ids = findingRules.map((rule) => rule.id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { id, description } of findingRules) {
			expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
			expect(description.length).toBeGreaterThan(20);
		}
	});

	it("puts the gravest first", () => {
		const severities = findings({ data: { accounts: { personal: true } }, failover: { mode: "manual" } }).map(
			(finding) => finding.severity,
		);
		const order = ["error", "warning", "info"];
		expect(severities).toEqual(severities.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
	});

	it("points to the line that the file has, or the nearest above it", () => {
		const [finding] = findings({ costs: { monthlyBudget: 1000 } }).filter((one) => one.rule === "budget-exceeded");
		expect(finding?.line).toBeGreaterThan(100);
		expect(finding?.column).toBeGreaterThan(1);
		const [unwritten] = findings({ observability: null }).filter((one) => one.rule === "no-global-view");
		expect(unwritten).toMatchObject({ path: "observability", line: null, column: null });
	});
});

describe("the example designs", () => {
	for (const name of readdirSync("examples").filter((file) => file.endsWith(".yaml"))) {
		it(`${name} can take each fix that the review offers`, () => {
			const text = readFileSync(`examples/${name}`, "utf8");
			for (const { fix } of analyzeDesign(designOf(text)).findings) {
				if (fix !== null) expect(() => designOf(fixed(text, fix)), fix.label).not.toThrow();
			}
		});
	}
});

describe("the review of the global collaboration platform", () => {
	const reviewed = analyzeDesign(designOf(readFileSync("examples/global-collaboration.yaml", "utf8"))).findings;
	const about = (rule: string): readonly (string | null)[] =>
		reviewed.filter((finding) => finding.rule === rule).map((finding) => finding.subject);

	it("finds that settings are claimed strong and are not", () => {
		const claimed = reviewed.filter((finding) => finding.rule === "consistency-claimed");
		expect(claimed).toHaveLength(1);
		expect(claimed[0]).toMatchObject({ severity: "error", subject: "settings", path: "data.settings.consistency" });
		expect(claimed[0]?.message).toMatch(/asynchronous multi-leader replication with last-write-wins/);
	});

	it("finds that messages and files have no copy elsewhere", () => {
		expect(about("no-copy")).toEqual(["messages", "files"]);
	});

	it("finds European data outside Europe in accounts and search, and nowhere else", () => {
		expect(about("residency")).toEqual(["accounts", "search"]);
		expect(about("residency-routing")).toEqual([]);
	});
});
