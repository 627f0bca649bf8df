import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import type { Design } from "../../../src/engine/model/design.ts";
import { rttMs } from "../../../src/engine/model/design.ts";

function design(data: string, more = ""): Design {
	const { design: found, problems } = parseDesign(`archipelago: 1
name: Defaults
users:
  populations:
    na: { at: new-york, share: 60% }
    eu: { at: paris, share: 40.05%, residency: EU }
regions:
  us: { provider: aws, code: us-east-1 }
  ie: { provider: aws, code: eu-west-1 }
  jp: { provider: other, at: tokyo, jurisdiction: JP }
application:
  api: { technology: Our own server, latency: { p50: 10ms, p99: 40ms }, capacityPerSecond: 5k }
data:
  main: { ${data} }
features:
  all: { application: api, store: main, readsPerSecond: 1k, writesPerSecond: 10, itemSize: 1KB }
${more}`);
	if (found === undefined) throw new Error(JSON.stringify(problems));
	return found;
}

const leader = "technology: postgresql, replicas: [us, ie, jp], pattern: single-leader, leader: us, size: 1TB";
const leaderless =
	"technology: cassandra, replicas: [us, ie, jp], pattern: leaderless, conflicts: last-write-wins, size: 1TB";

describe("the defaults of a store", () => {
	it("replicate synchronously for strong and asynchronously otherwise", () => {
		expect(design(`${leader}, consistency: strong`).data.get("main")?.replication).toMatchObject({
			mode: "sync",
			acks: "all",
			commitRoundTrips: 1,
			catchUp: 2,
		});
		expect(design(`${leader}, consistency: eventual`).data.get("main")?.replication.mode).toBe("async");
	});

	it("ask a majority for strong and one otherwise", () => {
		expect(design(`${leaderless}, consistency: strong`).data.get("main")?.quorum).toEqual({ read: 2, write: 2 });
		expect(design(`${leaderless}, consistency: eventual`).data.get("main")?.quorum).toEqual({ read: 1, write: 1 });
		expect(design(`${leaderless}, consistency: eventual, quorum: { read: 3 }`).data.get("main")?.quorum).toEqual({
			read: 3,
			write: 1,
		});
	});

	it("confine data to the populations' residency unless it is not personal", () => {
		expect([...(design(`${leader}, consistency: strong`).data.get("main")?.confines ?? [])]).toEqual([["eu", "EU"]]);
		expect(design(`${leader}, consistency: strong, personal: false`).data.get("main")?.confines.size).toBe(0);
	});

	it("let all replicas vote but the witnesses", () => {
		const consensus =
			"technology: cockroachdb, replicas: [us, ie], witnesses: [jp], leader: us, consistency: strong, size: 1TB";
		expect(design(consensus).data.get("main")).toMatchObject({
			pattern: "consensus",
			voters: ["us", "ie"],
			witnesses: ["jp"],
		});
	});

	it("are noted with their source where the catalogue gives them", () => {
		const found = design(`${leader}, consistency: strong`);
		expect([...found.catalogued.keys()]).toEqual(
			expect.arrayContaining([
				"data.main.latency.read",
				"data.main.availability",
				"regions.us.name",
				"users.populations.eu.jurisdiction",
			]),
		);
		expect(found.catalogued.get("application.api.availability")).toMatchObject({ estimated: true });
		expect(found.catalogued.has("data.main.replication.mode")).toBe(false);
	});

	it("are generic and marked as estimates for free text", () => {
		const found = design(
			"technology: Our own database, replicas: [us], pattern: single-leader, leader: us, consistency: eventual, size: 1TB",
		);
		expect(found.data.get("main")?.facts).toMatchObject({ known: false, strongestConsistency: "strong" });
		expect(found.catalogued.get("data.main.latency.read")).toMatchObject({ estimated: true });
	});
});

describe("the defaults of everything else", () => {
	const found = design(
		`${leader}, consistency: strong`,
		"business: { yearlyRevenue: 8.76M, yearlyEngineering: 200k }\nfailover: { detect: { healthChecks: { failures: 2 } } }\n",
	);

	it("give one number to each region", () => {
		expect([...(found.application.get("api")?.capacityPerSecond ?? [])]).toEqual([
			["us", 5000],
			["ie", 5000],
			["jp", 5000],
		]);
	});

	it("derive the outage's cost from revenue, and active-passive's engineering from active-active's", () => {
		expect(found.business).toMatchObject({
			outageCostPerHour: 1000,
			activePassive: { yearlyGain: 0, yearlyEngineering: 100_000 },
		});
	});

	it("complete what is written in part", () => {
		expect(found.failover.detect).toEqual({
			healthChecks: { intervalMs: 10_000, failures: 2, timeoutMs: 5_000, quorum: "majority" },
			combine: "any",
		});
	});

	it("know the jurisdiction of a city, and make shares add up to 1", () => {
		expect(found.users.populations.get("eu")).toMatchObject({ name: "eu", place: "Paris", jurisdiction: "EU" });
		const shares = [...(found.features.get("all")?.shares.values() ?? [])];
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
	});

	it("use the stores of its features", () => {
		expect(found.application.get("api")?.uses).toEqual(["main"]);
	});

	it("have a round trip between every two places", () => {
		expect(rttMs(found, "us", "us")).toBe(1);
		expect(rttMs(found, "us", "jp")).toBe(rttMs(found, "jp", "us"));
		expect(rttMs(found, "eu", "ie")).toBeLessThan(rttMs(found, "eu", "us"));
	});
});

describe("structural sharing", () => {
	const text = readFileSync("examples/global-collaboration.yaml", "utf8");

	it("keeps the identity of what an edit doesn't touch", () => {
		const before = parseDesign(text).design;
		const after = parseDesign(text.replace("size: 60TB", "size: 61TB"), { previous: before }).design;
		expect(after?.data.get("messages")).not.toBe(before?.data.get("messages"));
		expect(after?.data.get("files")).toBe(before?.data.get("files"));
		expect(after?.regions).toBe(before?.regions);
		expect(after?.network).toBe(before?.network);
		expect(after?.features).toBe(before?.features);
	});

	it("notices that only the order changed", () => {
		const before = parseDesign(text).design;
		const order = text
			.replace("  us-east: { provider: aws, code: us-east-1 }\n", "")
			.replace(
				"  ap-south: { provider: aws, code: ap-south-1 }\n",
				(line) => `${line}  us-east: { provider: aws, code: us-east-1 }\n`,
			);
		const after = parseDesign(order, { previous: before }).design;
		expect([...(after?.regions.keys() ?? [])]).toEqual(["eu-west", "ap-south", "us-east"]);
		expect(after?.regions.get("us-east")).toBe(before?.regions.get("us-east"));
	});
});
