import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growOnlyCounter } from "../../../../src/engine/simulation/merge/growOnlyCounter.ts";
import { lastWriteWins } from "../../../../src/engine/simulation/merge/lastWriteWins.ts";
import { ledger } from "../../../../src/engine/simulation/merge/ledger.ts";
import {
	type MergePromise,
	type MergeRule,
	mergePromises,
	mergeRuleNames,
} from "../../../../src/engine/simulation/merge/mergeRule.ts";
import { observedRemoveSet, type SetChange } from "../../../../src/engine/simulation/merge/observedRemoveSet.ts";
import { oneSideWrites } from "../../../../src/engine/simulation/merge/oneSideWrites.ts";
import { setUnion } from "../../../../src/engine/simulation/merge/setUnion.ts";
import { upDownCounter } from "../../../../src/engine/simulation/merge/upDownCounter.ts";
import { versionedRecord } from "../../../../src/engine/simulation/merge/versionedRecord.ts";
import { versionVectors } from "../../../../src/engine/simulation/merge/versionVectors.ts";
import { type Accepted, anyActs, healed, playActs, regions, type World } from "./replicaWorld.ts";

/** A rule with what is written by it, and what it must show, told apart from how it keeps it. */
interface Case<State, Change, Value> {
	readonly rule: MergeRule<State, Change, Value>;
	readonly start: Value;
	readonly change: fc.Arbitrary<Change>;
	/** What a replica that has heard of these writes must show, where the rule keeps writes. */
	readonly shows?: (heard: readonly Accepted<Change>[]) => readonly unknown[];
}

const text = fc.constantFrom("red", "green", "blue");
const amount = fc.integer({ min: -5, max: 5 });
const setChange: fc.Arbitrary<SetChange> = fc.record({
	op: fc.constantFrom("insert" as const, "remove" as const),
	member: fc.constantFrom("milk", "bread"),
});

const total = (heard: readonly Accepted<number>[]) => heard.reduce((sum, { change }) => sum + change, 100);

/** A member is in when it was inserted by somebody, or there from the start, and nobody who saw that has removed it. */
function membersOf(heard: readonly Accepted<SetChange>[]): readonly string[] {
	const removals = heard.filter(({ change }) => change.op === "remove");
	const insertions = heard.filter(({ change }) => change.op === "insert");
	const stands = (member: string, write: string | undefined): boolean =>
		!removals.some(({ change, seen }) => change.member === member && (write === undefined || seen.has(write)));
	const kept = insertions
		.filter(({ change, write }) => stands(change.member, write))
		.map(({ change }) => change.member);
	return [...new Set([...kept, ...(stands("milk", undefined) ? ["milk"] : [])])].sort();
}

/** Writes that nobody who made another one had heard of. */
function unseenWrites(heard: readonly Accepted<string>[]): readonly string[] {
	return heard.filter(({ write }) => !heard.some(({ seen }) => seen.has(write))).map(({ change }) => change);
}

function check<State, Change, Value>(of: Case<State, Change, Value>): Checked {
	const { rule, start, change, shows } = of;
	const acts = anyActs(change);
	const anyWorld = acts.map((each) => playActs({ rule, start }, each));
	const statesOf = ({ replicas, onTheWay }: World<State, Change>) =>
		[...replicas, ...onTheWay].map(({ state }) => state);
	const same = (a: unknown, b: unknown): void => {
		// Only a difference is worth the time to print it.
		if (!isDeepStrictEqual(a, b)) expect(a).toEqual(b);
	};
	const properties: Readonly<Record<MergePromise, fc.IProperty<unknown>>> = {
		commutative: fc.property(anyWorld, (world) => {
			const states = statesOf(world);
			for (const a of states) for (const b of states) same(rule.merge(a, b), rule.merge(b, a));
		}),
		associative: fc.property(anyWorld, (world) => {
			const states = statesOf(world).slice(0, 6);
			for (const a of states)
				for (const b of states)
					for (const c of states) same(rule.merge(rule.merge(a, b), c), rule.merge(a, rule.merge(b, c)));
		}),
		idempotent: fc.property(anyWorld, (world) => {
			for (const a of statesOf(world)) same(rule.merge(a, a), a);
		}),
		convergent: fc.property(anyWorld, (world) => {
			const all = [...world.replicas, ...world.onTheWay, ...healed(rule, world)];
			for (const a of all)
				for (const b of all) if (sameWrites(a.heard, b.heard)) same(rule.read(a.state), rule.read(b.state));
		}),
		"keeps-writes": fc.property(anyWorld, (world) => {
			for (const { state, heard } of [...world.replicas, ...healed(rule, world)]) {
				same(rule.reflected(state, heard), heard);
				const known = world.accepted.filter(({ write }) => heard.has(write));
				if (shows !== undefined) {
					const shown = rule.read(state).map(({ value }) => value);
					same(shown.toSorted(byText), shows(known).toSorted(byText));
				}
			}
		}),
		"settles-alone": fc.property(anyWorld, (world) => {
			for (const { state } of [...world.replicas, ...healed(rule, world)]) expect(rule.read(state)).toHaveLength(1);
		}),
		"accepts-writes": fc.property(anyWorld, ({ refused }) => {
			expect(refused).toBe(0);
		}),
		"keeps-limits": fc.property(acts, (each) => {
			expect(playActs({ rule, start, limit: 2 }, each).accepted.length).toBeLessThanOrEqual(2);
		}),
	};
	return { name: rule.name, promises: rule.promises, properties };
}

interface Checked {
	readonly name: string;
	readonly promises: readonly MergePromise[];
	readonly properties: Readonly<Record<MergePromise, fc.IProperty<unknown>>>;
}

function sameWrites(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return a.size === b.size && [...a].every((write) => b.has(write));
}

function byText(a: unknown, b: unknown): number {
	return String(a) < String(b) ? -1 : 1;
}

const cases: readonly Checked[] = [
	check({ rule: lastWriteWins<string>(), start: "white", change: text }),
	check({ rule: versionedRecord<string>(), start: "white", change: text }),
	check({
		rule: versionVectors<string>(),
		start: "white",
		change: text,
		shows: (heard) => (heard.length === 0 ? ["white"] : unseenWrites(heard)),
	}),
	// Steps down are refused, so that only those up can be in its sum.
	check({ rule: growOnlyCounter, start: 100, change: amount, shows: (heard) => [total(heard)] }),
	check({ rule: upDownCounter, start: 100, change: amount, shows: (heard) => [total(heard)] }),
	check({ rule: observedRemoveSet, start: ["milk"], change: setChange, shows: (heard) => [membersOf(heard)] }),
	check({ rule: setUnion, start: ["milk"], change: setChange }),
	check({
		rule: ledger<number>(),
		start: [100],
		change: amount,
		// Inside a second by the region's id, within a region by its own count.
		shows: (heard) => [
			[
				100,
				...heard
					.toSorted(({ writer: a }, { writer: b }) =>
						a.clockMs !== b.clockMs
							? a.clockMs - b.clockMs
							: a.region !== b.region
								? byText(a.region, b.region)
								: a.sequence - b.sequence,
					)
					.map(({ change }) => change),
			],
		],
	}),
	check({
		rule: oneSideWrites<string>({ regions, leader: regions[0] }),
		start: "white",
		change: text,
		// Accepted one after the other, so the last that was heard of is the one that counts.
		shows: (heard) => [heard.at(-1)?.change ?? "white"],
	}),
];

const runs = { numRuns: 400 };

describe.each(cases)("the rule $name", ({ promises, properties }) => {
	it.each(promises)("keeps its promise: %s", (promise) => {
		fc.assert(properties[promise], runs);
	});

	const others = mergePromises.filter((promise) => !promises.includes(promise));
	it.each(others)("is right not to promise: %s", (promise) => {
		expect(fc.check(properties[promise], { numRuns: 20_000, endOnFailure: true }).failed).toBe(true);
	});
});

it("leaves no rule untested", () => {
	expect(cases.map(({ name }) => name)).toEqual([...mergeRuleNames]);
});

describe("the test of promises", () => {
	it("catches a rule that adds up what two sides show, and calls itself idempotent", () => {
		const adding: MergeRule<number, number, number> = {
			name: "up-down-counter",
			promises: [],
			agrees: "after",
			begin: (value) => value,
			write: (state, change) => ({ ok: true, value: state + change }),
			merge: (here, arrived) => here + arrived,
			read: (state) => [{ value: state, write: undefined }],
			reflected: (_, heard) => heard,
		};
		const { properties } = check({ rule: adding, start: 100, change: amount, shows: (heard) => [total(heard)] });
		const failing = mergePromises.filter((promise) => fc.check(properties[promise], runs).failed);
		expect(failing).toEqual(["idempotent", "convergent", "keeps-writes", "keeps-limits"]);
	});
});
