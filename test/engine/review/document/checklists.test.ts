import { describe, expect, test } from "vitest";
import type { Design } from "../../../../src/engine/model/design.ts";
import type { ReviewCheck } from "../../../../src/engine/model/reviewDocument.ts";
import { costChecks } from "../../../../src/engine/review/document/checklists/costChecks.ts";
import { dataChecks } from "../../../../src/engine/review/document/checklists/dataChecks.ts";
import { designChecks } from "../../../../src/engine/review/document/checklists/designChecks.ts";
import { operationsChecks } from "../../../../src/engine/review/document/checklists/operationsChecks.ts";
import { testingChecks } from "../../../../src/engine/review/document/checklists/testingChecks.ts";
import { designOf } from "../../designOf.ts";
import { type FilePart, quietDesign } from "../quietDesign.ts";
import { inputsOf } from "./reviewOf.ts";
import { wordsOf } from "./textsOf.ts";

const lists = {
	design: designChecks,
	data: dataChecks,
	operations: operationsChecks,
	testing: testingChecks,
	cost: costChecks,
};
type List = keyof typeof lists;

function item(design: Design, list: List, start: string): ReviewCheck {
	const found = lists[list](inputsOf(design)).find(({ text }) => wordsOf(text).startsWith(start));
	if (found === undefined) throw new Error(`no item ${start}`);
	return found;
}

interface Turn {
	readonly list: List;
	readonly start: string;
	readonly from: FilePart;
	readonly to: FilePart;
	readonly states: readonly [ReviewCheck["state"], ReviewCheck["state"]];
}

const turns: readonly Turn[] = [
	{
		list: "operations",
		start: "One place shows all regions",
		from: { observability: { metrics: { scope: "regional" }, traces: { scope: "regional" } } },
		to: {},
		states: ["missed", "met"],
	},
	{
		list: "operations",
		start: "A region is taken out of routing without",
		from: { failover: { mode: "manual" } },
		to: {},
		states: ["missed", "met"],
	},
	{
		list: "operations",
		start: "The loss of a region is over within",
		from: { failover: { mode: "manual", manualDelay: "1h" }, routing: { app: null } },
		to: {},
		states: ["missed", "met"],
	},
	{
		list: "operations",
		start: "Replication lag raises an alert",
		from: {},
		to: { failover: { detect: { replicationLag: "30s" } } },
		states: ["confirm", "met"],
	},
	{
		list: "operations",
		start: "There is a scenario",
		from: {},
		to: {
			scenarios: {
				ie: { faults: [{ at: "60s", for: "5m", kind: "region-down", region: "ie" }] },
				in: { faults: [{ at: "60s", for: "5m", kind: "region-down", region: "in" }] },
			},
		},
		states: ["missed", "met"],
	},
	{
		list: "design",
		start: "Each feature says which consistency",
		from: { features: { note: { needs: "strong" } } },
		to: {},
		states: ["missed", "met"],
	},
	{
		list: "design",
		start: "It is defined when a region is taken out",
		from: { failover: { recover: { errorRate: "60%" } } },
		to: {},
		states: ["missed", "met"],
	},
	{
		list: "design",
		start: "When any one region is lost",
		from: { application: { api: { capacityPerSecond: "1500" } } },
		to: {},
		states: ["missed", "met"],
	},
	{
		list: "design",
		start: "It is decided where personal data may rest",
		from: { data: { accounts: { personal: true } } },
		to: { data: { accounts: { personal: true, replicas: ["ie"] } } },
		states: ["missed", "met"],
	},
	{
		list: "data",
		start: "It is decided how many writes",
		from: { features: { note: { objectives: { rpo: "1ms" } } } },
		to: {},
		states: ["missed", "met"],
	},
	{
		list: "data",
		start: "Stores that vote keep a majority",
		from: { data: { accounts: { replicas: ["us", "ie"] } } },
		to: {},
		states: ["missed", "met"],
	},
	{
		list: "testing",
		start: "A scenario cuts regions off",
		from: {},
		to: {
			scenarios: { cut: { faults: [{ at: "60s", for: "5m", kind: "partition", between: [["us"], ["ie", "in"]] }] } },
		},
		states: ["missed", "met"],
	},
	{
		list: "testing",
		start: "A scenario takes the leader",
		from: {},
		to: {
			scenarios: { lead: { faults: [{ at: "60s", for: "5m", kind: "store-down", store: "accounts", region: "ie" }] } },
		},
		states: ["missed", "met"],
	},
	{
		list: "cost",
		start: "The bill is within a budget",
		from: { costs: { monthlyBudget: "1" } },
		to: { costs: { monthlyBudget: "1M" } },
		states: ["missed", "met"],
	},
	{
		list: "cost",
		start: "Everything that runs is on the bill",
		from: { application: { api: { instances: null } } },
		to: {},
		states: ["missed", "met"],
	},
	{
		list: "cost",
		start: "Steady load is bought",
		from: {},
		to: { costs: { discount: "20%" } },
		states: ["confirm", "met"],
	},
];

describe("the checklists", () => {
	test.each(turns)("$list: “$start…” turns with the design", ({ list, start, from, to, states }) => {
		expect([item(quietDesign(from), list, start).state, item(quietDesign(to), list, start).state]).toEqual(states);
	});

	test("have at least six items each, every one with its reason", () => {
		const inputs = inputsOf(quietDesign());
		for (const checks of Object.values(lists)) {
			const items = checks(inputs);
			expect(items.length).toBeGreaterThanOrEqual(6);
			expect(items.filter(({ why }) => wordsOf(why ?? "").length < 5)).toEqual([]);
		}
	});

	test("hold nothing for met that a design without anything cannot answer", () => {
		const empty = designOf(`
archipelago: 1
name: Empty
users: { populations: { all: { name: All, at: paris, share: 100% } } }
regions: { here: { provider: aws, code: eu-west-3 } }
`);
		const met = Object.values(lists).flatMap((checks) =>
			checks(inputsOf(empty)).flatMap(({ state, text }) => (state === "met" ? [wordsOf(text)] : [])),
		);
		expect(met).toEqual([]);
	});
});
