import { describe, expect, it } from "vitest";
import { growOnlyCounter } from "../../../../src/engine/simulation/merge/growOnlyCounter.ts";
import { lastWriteWins } from "../../../../src/engine/simulation/merge/lastWriteWins.ts";
import { balanceOf, ledger } from "../../../../src/engine/simulation/merge/ledger.ts";
import type { MergeRule, Writer } from "../../../../src/engine/simulation/merge/mergeRule.ts";
import { observedRemoveSet } from "../../../../src/engine/simulation/merge/observedRemoveSet.ts";
import { mayWrite, oneSideWrites } from "../../../../src/engine/simulation/merge/oneSideWrites.ts";
import { setUnion } from "../../../../src/engine/simulation/merge/setUnion.ts";
import { upDownCounter } from "../../../../src/engine/simulation/merge/upDownCounter.ts";
import { versionedRecord } from "../../../../src/engine/simulation/merge/versionedRecord.ts";
import { versionVectors } from "../../../../src/engine/simulation/merge/versionVectors.ts";

/** The first write of a region that reaches only itself, unless more is said. */
function by(region: string, more: Partial<Writer> = {}): Writer {
	return { region, sequence: 1, clockMs: 1000, reached: [region], ...more };
}

function written<State, Change, Value>(
	rule: MergeRule<State, Change, Value>,
	{ state, change, writer }: { readonly state: State; readonly change: Change; readonly writer: Writer },
): State {
	const result = rule.write(state, change, writer);
	if (!result.ok) throw new Error(`refused: ${result.error}`);
	return result.value;
}

function shown<State, Change, Value>(rule: MergeRule<State, Change, Value>, state: State): readonly Value[] {
	return rule.read(state).map(({ value }) => value);
}

describe("last write wins", () => {
	const rule = lastWriteWins<string>();
	const start = rule.begin("white");

	it("loses the earlier of two writes that haven't seen each other", () => {
		const red = written(rule, { state: start, change: "red", writer: by("a", { clockMs: 1000 }) });
		const blue = written(rule, { state: start, change: "blue", writer: by("b", { clockMs: 1001 }) });
		const merged = rule.merge(red, blue);
		expect(shown(rule, merged)).toEqual(["blue"]);
		expect([...rule.reflected(merged, new Set(["a/1", "b/1"]))]).toEqual(["b/1"]);
	});

	it("takes the region that sorts last when both clocks say the same, on both sides", () => {
		const red = written(rule, { state: start, change: "red", writer: by("a") });
		const blue = written(rule, { state: start, change: "blue", writer: by("b") });
		expect(shown(rule, rule.merge(red, blue))).toEqual(["blue"]);
		expect(shown(rule, rule.merge(blue, red))).toEqual(["blue"]);
	});

	it("keeps an older write whose clock was fast, and loses one whose clock is slow at once", () => {
		const fast = written(rule, { state: start, change: "red", writer: by("a", { clockMs: 9000 }) });
		const later = written(rule, { state: fast, change: "blue", writer: by("b", { clockMs: 2000 }) });
		expect(shown(rule, later)).toEqual(["red"]);
	});
});

describe("a versioned record", () => {
	const rule = versionedRecord<string>();
	const start = rule.begin("white");
	const red = written(rule, { state: start, change: "red", writer: by("a") });
	const blue = written(rule, { state: start, change: "blue", writer: by("b") });

	it("leaves equal versions to a person", () => {
		expect(shown(rule, rule.merge(red, blue))).toEqual(["red", "blue"]);
	});

	it("asks even when both wrote the same, since it was written twice", () => {
		const alsoRed = written(rule, { state: start, change: "red", writer: by("b") });
		expect(shown(rule, rule.merge(red, alsoRed))).toEqual(["red", "red"]);
	});

	it("loses the side that wrote less often, unseen", () => {
		const darker = written(rule, { state: red, change: "dark red", writer: by("a", { sequence: 2 }) });
		const merged = rule.merge(darker, blue);
		expect(shown(rule, merged)).toEqual(["dark red"]);
		expect(rule.reflected(merged, new Set(["a/1", "a/2", "b/1"])).has("b/1")).toBe(false);
	});
});

describe("version vectors", () => {
	const rule = versionVectors<string>();
	const start = rule.begin("white");
	const red = written(rule, { state: start, change: "red", writer: by("a") });
	const blue = written(rule, { state: start, change: "blue", writer: by("b") });

	it("keep both sides however often each has written", () => {
		const darker = written(rule, { state: red, change: "dark red", writer: by("a", { sequence: 2 }) });
		expect(shown(rule, rule.merge(darker, blue))).toEqual(["dark red", "blue"]);
	});

	it("drop what the writer had in view", () => {
		const settled = written(rule, { state: rule.merge(red, blue), change: "violet", writer: by("b", { sequence: 2 }) });
		expect(shown(rule, rule.merge(settled, red))).toEqual(["violet"]);
	});
});

describe("a grow-only counter", () => {
	it("refuses to fall", () => {
		const result = growOnlyCounter.write(growOnlyCounter.begin(5), -1, by("a"));
		expect(result).toEqual({ ok: false, error: "falls" });
	});
});

describe("an account", () => {
	it("is overdrawn by an up and down counter, though each side had cover", () => {
		const start = upDownCounter.begin(100);
		const here = written(upDownCounter, { state: start, change: -100, writer: by("a") });
		const there = written(upDownCounter, { state: start, change: -100, writer: by("b") });
		expect(shown(upDownCounter, upDownCounter.merge(here, there))).toEqual([-100]);
	});

	it("is overdrawn by a ledger too, which shows both withdrawals", () => {
		const rule = ledger<number>();
		const start = rule.begin([100]);
		const here = written(rule, { state: start, change: -100, writer: by("a") });
		const there = written(rule, { state: start, change: -100, writer: by("b") });
		const [entries = []] = shown(rule, rule.merge(here, there));
		expect(entries).toEqual([100, -100, -100]);
		expect(balanceOf(entries)).toBe(-100);
	});

	it("counts an entry of a ledger once, however often it arrives", () => {
		const rule = ledger<number>();
		const sent = written(rule, { state: rule.begin([100]), change: -30, writer: by("a") });
		const arrived = rule.merge(rule.merge(rule.begin([100]), sent), sent);
		expect(balanceOf(shown(rule, arrived)[0] ?? [])).toBe(70);
	});
});

describe("a set", () => {
	const milk = ["milk"];

	it("keeps what one side puts in while the other takes it out, when it observes removals", () => {
		const start = observedRemoveSet.begin(milk);
		const without = written(observedRemoveSet, {
			state: start,
			change: { op: "remove", member: "milk" },
			writer: by("a"),
		});
		const again = written(observedRemoveSet, {
			state: start,
			change: { op: "insert", member: "milk" },
			writer: by("b"),
		});
		expect(shown(observedRemoveSet, observedRemoveSet.merge(without, again))).toEqual([["milk"]]);
		expect(shown(observedRemoveSet, observedRemoveSet.merge(without, start))).toEqual([[]]);
	});

	it("brings back what one side took out, when it is a union", () => {
		const start = setUnion.begin(milk);
		const without = written(setUnion, { state: start, change: { op: "remove", member: "milk" }, writer: by("a") });
		const bread = written(setUnion, { state: start, change: { op: "insert", member: "bread" }, writer: by("b") });
		expect(shown(setUnion, setUnion.merge(without, bread))).toEqual([["bread", "milk"]]);
	});

	it("depends on what arrives first, when it is a union", () => {
		const start = setUnion.begin([]);
		const insert = (member: string, writer: Writer) =>
			written(setUnion, { state: start, change: { op: "insert", member }, writer });
		const milkIn = insert("milk", by("a"));
		const milkOut = written(setUnion, {
			state: milkIn,
			change: { op: "remove", member: "milk" },
			writer: by("a", { sequence: 2 }),
		});
		const bread = insert("bread", by("b"));
		expect(shown(setUnion, setUnion.merge(setUnion.merge(bread, milkIn), milkOut))).toEqual([["bread", "milk"]]);
		expect(shown(setUnion, setUnion.merge(setUnion.merge(bread, milkOut), milkIn))).toEqual([["bread"]]);
	});
});

describe("a record that one side writes", () => {
	const deciders = { regions: ["a", "b", "c"], leader: "a" };

	it("is written where more than half of the replicas are, and refused elsewhere", () => {
		const rule = oneSideWrites<string>(deciders);
		const start = rule.begin("white");
		expect(rule.write(start, "red", by("a")).ok).toBe(false);
		expect(rule.write(start, "blue", by("b", { reached: ["b", "c"] })).ok).toBe(true);
	});

	it("is written by the leader's half of two", () => {
		const halves = { regions: ["a", "b"], leader: "b" };
		expect(mayWrite(halves, ["a"])).toBe(false);
		expect(mayWrite(halves, ["b"])).toBe(true);
	});
});
