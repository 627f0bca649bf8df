import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design } from "../../../../src/engine/model/design.ts";
import { fixedLeader } from "../../../../src/engine/model/replicas.ts";
import type { FailureKind } from "../../../../src/engine/review/matrix/failure.ts";
import { regionsPaired, standardFailures } from "../../../../src/engine/review/matrix/standardFailures.ts";
import { designOf } from "../../designOf.ts";
import { generatedDesign } from "../../reference/generated/generatedDesign.ts";
import { referenceDesigns } from "../../reference/referenceDesigns.ts";
import { threeRegions } from "../../threeRegions.ts";

function subjectsOf(design: Design, kind: FailureKind): readonly string[] {
	return standardFailures(design)
		.failures.filter((failure) => failure.kind === kind)
		.map(({ subjects }) => subjects.join(" "));
}

const store = "    pattern: multi-leader\n    consistency: eventual\n    conflicts: last-write-wins";

function regionsNumbered(count: number): string {
	const regions = Array.from({ length: count }, (_, k) => `  r${k}: { provider: aws, code: us-east-1 }`);
	return `regions:\n${regions.join("\n")}`;
}

function designWith(count: number): Design {
	const ids = Array.from({ length: count }, (_, k) => `r${k}`);
	return threeRegions({ store: `    replicas: [${ids.join(", ")}]\n${store}`, regions: regionsNumbered(count) });
}

describe("the standard failures", () => {
	it("are those of the design, group by group", () => {
		const rest = "routing:\n  names: { technology: dns, method: dns, policy: latency, ttl: 60s }";
		const design = threeRegions({ store: "    pattern: consensus\n    consistency: strong\n    leader: ie", rest });
		expect(standardFailures(design).failures.map(({ name }) => name)).toEqual([
			"us is lost",
			"ie is lost",
			"mumbai is lost",
			"us from the others",
			"ie from the others",
			"mumbai from the others",
			"us | ie",
			"us | mumbai",
			"ie | mumbai",
			"main: leader in ie lost",
			"names takes no changes",
			"false alarm on us",
			"false alarm on ie",
			"false alarm on mumbai",
			"us and ie are lost",
		]);
	});

	it("of two regions cut them from each other once", () => {
		const names = standardFailures(designWith(2)).failures.map(({ name }) => name);
		expect(names).toEqual([
			"r0 is lost",
			"r1 is lost",
			"r0 | r1",
			"false alarm on r0",
			"false alarm on r1",
			"r0 and r1 are lost",
		]);
	});

	it("of one region are its loss and a false alarm", () => {
		const names = standardFailures(designWith(1)).failures.map(({ name }) => name);
		expect(names).toEqual(["r0 is lost", "false alarm on r0"]);
	});

	it("last ten minutes, or until people have failed over", () => {
		const manual =
			"failover: { mode: manual, manualDelay: 25m, detect: { healthChecks: { interval: 10s, failures: 3, timeout: 5s } } }\nrouting:\n  names: { technology: dns, method: dns, policy: latency, ttl: 60s }";
		expect(standardFailures(threeRegions({ store })).faultMinutes).toBe(10);
		expect(standardFailures(threeRegions({ store, rest: manual })).faultMinutes).toBe(30);
	});

	it("say which pairs of many regions they leave out", () => {
		const many = standardFailures(designWith(64));
		expect(many.failures.filter(({ kind }) => kind === "pair-cut")).toHaveLength(
			(regionsPaired * (regionsPaired - 1)) / 2,
		);
		expect(many.leftOut).toEqual([
			"1,950 of 2,016 pairs of regions are not cut: only those among the 12 regions with most requests at peak are.",
		]);
		expect(standardFailures(designWith(12)).leftOut).toEqual([]);
	});

	it("name every region, pair, leader, home and routing entry of any design once", () => {
		fc.assert(
			fc.property(
				fc.oneof(generatedDesign, fc.constantFrom(...referenceDesigns.map(({ design }) => design))),
				(design) => {
					const ids = [...design.regions.keys()];
					const pairs = ids.flatMap((a, k) => ids.slice(k + 1).map((b) => `${a} ${b}`));
					const stores = [...design.data.values()];
					expect(subjectsOf(design, "region-down")).toEqual(ids);
					expect(subjectsOf(design, "region-cut-off")).toEqual(ids.length > 2 ? ids : []);
					expect(subjectsOf(design, "pair-cut")).toEqual(pairs);
					expect(subjectsOf(design, "false-alarm")).toEqual(ids);
					expect(subjectsOf(design, "routing-down")).toEqual([...design.routing.keys()]);
					expect(subjectsOf(design, "leader-lost")).toEqual(
						stores.flatMap((each) => (fixedLeader(each) === undefined ? [] : [`${each.id} ${fixedLeader(each)}`])),
					);
					expect(subjectsOf(design, "home-lost")).toEqual(
						stores.flatMap(({ id, homes }) => [...new Set(homes.values())].map((home) => `${id} ${home}`)),
					);
					expect(subjectsOf(design, "two-regions-down")).toHaveLength(ids.length > 1 ? 1 : 0);
					const scenarios = standardFailures(design).failures.map(({ scenario }) => scenario.id);
					expect(new Set(scenarios).size).toBe(scenarios.length);
				},
			),
			{ numRuns: 100 },
		);
	});
});

describe("the largest regions", () => {
	it("are those that most requests enter at peak, not the first of the file", () => {
		const design = designOf(`
archipelago: 1
name: Asia first
users:
  populations:
    eu: { name: Europe, at: dublin, share: 10% }
    in: { name: India, at: mumbai, share: 60% }
    na: { name: America, at: new-york, share: 30% }
regions:
  ie: { provider: aws, code: eu-west-1 }
  mumbai: { provider: aws, code: ap-south-1 }
  us: { provider: aws, code: us-east-1 }
application:
  api: { technology: service, latency: { p50: 5ms, p99: 20ms } }
data:
  main: { technology: own-store, replicas: [ie, mumbai, us], pattern: multi-leader, consistency: eventual, conflicts: last-write-wins, size: 1GB }
features:
  app: { application: api, store: main, readsPerSecond: 100, writesPerSecond: 10, itemSize: 1KB }
`);
		expect(subjectsOf(design, "two-regions-down")).toEqual(["mumbai us"]);
	});
});
