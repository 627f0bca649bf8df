import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RecordValues, recordValues } from "../../../../../src/engine/model/vocabulary.ts";
import { compareStrategies } from "../../../../../src/engine/simulation/merge/lab/compareStrategies.ts";
import type { LabMoment, LabPlay } from "../../../../../src/engine/simulation/merge/lab/labPlay.ts";
import type { LabChange, LabScript, LabStep } from "../../../../../src/engine/simulation/merge/lab/labScript.ts";
import { playScript } from "../../../../../src/engine/simulation/merge/lab/playScript.ts";
import { startValues } from "../../../../../src/engine/simulation/merge/lab/readyScripts.ts";
import { type MergeRuleName, mergeRuleNames } from "../../../../../src/engine/simulation/merge/mergeRule.ts";
import { promisesOf } from "../../../../../src/engine/simulation/merge/promisesOf.ts";
import { rulesFor } from "../../../../../src/engine/simulation/merge/rulesFor.ts";

const regions = ["a-land", "b-land", "c-land"];

const changes: Readonly<Record<RecordValues, fc.Arbitrary<LabChange>>> = {
	record: fc.record({ op: fc.constant("set" as const), text: fc.constantFrom("red", "blue") }),
	counter: fc.record({ op: fc.constant("add" as const), amount: fc.integer({ min: -5, max: 9 }) }),
	balance: fc.record({ op: fc.constant("add" as const), amount: fc.integer({ min: -80, max: 40 }) }),
	set: fc.record({ op: fc.constantFrom("insert" as const, "remove" as const), member: fc.constantFrom("milk", "tea") }),
	log: fc.record({ op: fc.constant("append" as const), entry: fc.constantFrom("hi", "ho") }),
};

function anyScript(values: RecordValues): fc.Arbitrary<LabScript> {
	const region = fc.constantFrom(...regions);
	const step: fc.Arbitrary<LabStep> = fc.oneof(
		fc.record({
			kind: fc.constant("write" as const),
			region,
			change: changes[values],
			clockSkewMs: fc.constantFrom(0, 0, -5000, 5000),
			afterMs: fc.constantFrom(0, 1000),
		}),
		region.map((one): LabStep => ({ kind: "cut", sides: [[one], regions.filter((each) => each !== one)] })),
		fc.constant<LabStep>({ kind: "heal" }),
		fc.constant<LabStep>({ kind: "hold" }),
		fc.constant<LabStep>({ kind: "release" }),
		fc.record({
			kind: fc.constant("deliver" as const),
			message: fc.nat(12).map((number) => `message ${number}`),
			again: fc.boolean(),
		}),
		region.map((one): LabStep => ({ kind: "settle", region: one, keep: "a-land/1" })),
	);
	return fc
		.array(step, { minLength: 1, maxLength: 14 })
		.map((steps) => ({ values, regions, leader: "a-land", start: startValues[values], steps }));
}

const anyPlay = fc.constantFrom(...recordValues).chain((values) => {
	const rules = new Set(
		(["last-write-wins", "version", "crdt", "merge", "manual", "reject"] as const).flatMap((strategy) => {
			const choice = rulesFor(strategy, values);
			return choice.kind === "rules" ? [...choice.rules] : [];
		}),
	);
	return fc.record({ script: anyScript(values), rule: fc.constantFrom(...rules) });
});

const whole: readonly LabStep[] = [{ kind: "heal" }, { kind: "release" }];

function healed(script: LabScript, rule: MergeRuleName): { readonly play: LabPlay; readonly last: LabMoment } {
	const play = playScript({ ...script, steps: [...script.steps, ...whole] }, rule);
	return { play, last: play.moments.at(-1) ?? play.moments[0] };
}

describe("a script that ends with the network whole", () => {
	it("leaves nothing on the way, and all showing the same where the rule promises so", () => {
		fc.assert(
			fc.property(anyPlay, ({ script, rule }) => {
				const { last } = healed(script, rule);
				expect(last.onTheWay).toEqual([]);
				if (promisesOf(rule).includes("convergent")) expect(last.agreed).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});

	it("has lost no write, asked nobody and refused nothing for its rule where that is promised", () => {
		fc.assert(
			fc.property(anyPlay, ({ script, rule }) => {
				const { last } = healed(script, rule);
				const promises = promisesOf(rule);
				if (promises.includes("keeps-writes")) expect(last.writes.filter(({ fate }) => fate === "lost")).toEqual([]);
				if (promises.includes("settles-alone")) expect(last.questions).toBe(0);
				const byRule = last.refusals.filter(({ reason }) => reason === "falls" || reason === "minority");
				if (promises.includes("accepts-writes")) expect(byRule).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	it("shows a counter or balance that all accepted writes add up to, where each is kept and nobody decides", () => {
		const sums = fc.constantFrom("counter" as const, "balance" as const).chain((values) =>
			fc.record({
				script: anyScript(values),
				rule: fc.constantFrom<MergeRuleName>("up-down-counter", "ledger", "one-side-writes"),
			}),
		);
		fc.assert(
			fc.property(sums, ({ script, rule }) => {
				expect(healed(script, rule).play.outcome.offBy).toBe(0);
			}),
			{ numRuns: 500 },
		);
	});

	it("never overdraws an account that one side writes", () => {
		fc.assert(
			fc.property(anyScript("balance"), (script) => {
				expect(healed(script, "one-side-writes").play.outcome.overdrawnBy).toBe(0);
			}),
			{ numRuns: 500 },
		);
	});
});

describe("a played script", () => {
	it("is the same when it is played again, and its past doesn't depend on its future", () => {
		fc.assert(
			fc.property(anyPlay, ({ script, rule }) => {
				const play = playScript(script, rule);
				expect(playScript(script, rule)).toEqual(play);
				const shorter = playScript({ ...script, steps: script.steps.slice(0, -1) }, rule);
				expect(play.moments.slice(0, shorter.moments.length)).toEqual(shorter.moments);
			}),
			{ numRuns: 300 },
		);
	});

	it("accounts for every attempt to write: accepted or refused", () => {
		fc.assert(
			fc.property(anyPlay, ({ script, rule }) => {
				const { last } = healed(script, rule);
				const attempts = script.steps.filter(({ kind }) => kind === "write").length;
				expect(last.writes.length + last.refusals.length).toBe(attempts);
			}),
			{ numRuns: 500 },
		);
	});
});

describe("messages", () => {
	const counting: LabScript = {
		values: "counter",
		regions: ["a-land", "b-land"],
		leader: "a-land",
		start: 0,
		steps: [
			{ kind: "hold" },
			{ kind: "write", region: "a-land", change: { op: "add", amount: 3 } },
			{ kind: "write", region: "a-land", change: { op: "add", amount: 4 } },
			{ kind: "deliver", message: "message 2", again: true },
			{ kind: "deliver", message: "message 1" },
			{ kind: "deliver", message: "message 2" },
		],
	};

	it("may arrive in any order and twice, and the counter stays right", () => {
		const { moments } = playScript(counting, "up-down-counter");
		const shown = moments.map(({ replicas }) => replicas[1]?.versions[0]?.value);
		expect(shown).toEqual([0, 0, 0, 0, 7, 7, 7]);
	});

	it("wait on the other side of a cut", () => {
		const steps: readonly LabStep[] = [
			{ kind: "cut", sides: [["a-land"], ["b-land"]] },
			{ kind: "write", region: "a-land", change: { op: "add", amount: 3 } },
		];
		const { moments } = playScript({ ...counting, steps }, "up-down-counter");
		expect(moments.at(-1)?.onTheWay).toEqual([
			{ id: "message 1", from: "a-land", to: "b-land", write: "a-land/1", cutOff: true },
		]);
		expect(moments.at(-1)?.agreed).toBe(false);
	});
});

describe("all strategies", () => {
	it("are compared in the order of the format, the one that makes no sense with its reason", () => {
		const compared = compareStrategies({ values: "record", regions, leader: "a-land", start: "x", steps: [] });
		expect(compared.map(({ strategy }) => strategy)).toEqual([
			"last-write-wins",
			"version",
			"crdt",
			"merge",
			"manual",
			"reject",
		]);
		expect(compared.filter(({ kind }) => kind === "none").map(({ strategy }) => strategy)).toEqual(["merge"]);
	});

	it("are played by another of their rules on demand, the others by their usual ones", () => {
		const script: LabScript = { values: "counter", regions, leader: "a-land", start: 1, steps: [] };
		const rules = compareStrategies(script, "grow-only-counter").map((row) => row.kind === "played" && row.play.rule);
		expect(rules).toEqual([
			"last-write-wins",
			"versioned-record",
			"grow-only-counter",
			"ledger",
			"version-vectors",
			"one-side-writes",
		]);
	});

	it("have every merge rule among them for some kind of value", () => {
		const used = recordValues.flatMap((values) =>
			(["last-write-wins", "version", "crdt", "merge", "manual", "reject"] as const).flatMap((strategy) => {
				const choice = rulesFor(strategy, values);
				return choice.kind === "rules" ? [...choice.rules] : [];
			}),
		);
		expect(new Set(used)).toEqual(new Set(mergeRuleNames));
	});
});
