import fc from "fast-check";
import type { MergeRule, WriteId, Writer } from "../../../../src/engine/simulation/merge/mergeRule.ts";
import { writeIdOf } from "../../../../src/engine/simulation/merge/mergeRule.ts";

export const regions = ["a-land", "b-land", "c-land"] as const;

/** Which regions reach each other; index into `cuts`. */
const cuts: readonly (readonly (readonly number[])[])[] = [
	[[0, 1, 2]],
	[[0], [1, 2]],
	[[1], [0, 2]],
	[[2], [0, 1]],
	[[0], [1], [2]],
];

export type Act<Change> =
	| { readonly act: "write"; readonly at: number; readonly change: Change; readonly skewMs: number }
	/** A picture of the sender's replica goes on its way. */
	| { readonly act: "send"; readonly from: number; readonly to: number }
	/** One that is on its way arrives, not always the oldest, and perhaps to arrive again. */
	| { readonly act: "arrive"; readonly which: number; readonly again: boolean }
	| { readonly act: "cut"; readonly how: number };

export function anyActs<Change>(change: fc.Arbitrary<Change>): fc.Arbitrary<readonly Act<Change>[]> {
	const at = fc.integer({ min: 0, max: 2 });
	return fc.array(
		fc.oneof(
			fc.record({
				act: fc.constant("write" as const),
				at,
				change,
				skewMs: fc.constantFrom(0, 0, 0, -3000, 3000),
			}),
			fc.record({ act: fc.constant("send" as const), from: at, to: at }),
			fc.record({ act: fc.constant("arrive" as const), which: fc.nat(7), again: fc.boolean() }),
			fc.record({ act: fc.constant("cut" as const), how: fc.nat(cuts.length - 1) }),
		),
		{ minLength: 3, maxLength: 24 },
	);
}

export interface Replica<State> {
	readonly state: State;
	readonly heard: ReadonlySet<WriteId>;
}

export interface Accepted<Change> {
	readonly write: WriteId;
	readonly change: Change;
	readonly writer: Writer;
	/** What its writer had heard of. */
	readonly seen: ReadonlySet<WriteId>;
}

export interface World<State, Change> {
	readonly replicas: readonly Replica<State>[];
	readonly onTheWay: readonly (Replica<State> & { readonly to: number })[];
	readonly accepted: readonly Accepted<Change>[];
	readonly refused: number;
}

interface Rules<State, Change, Value> {
	readonly rule: MergeRule<State, Change, Value>;
	readonly start: Value;
	/** A writer that sees so many writes makes no further one. */
	readonly limit?: number;
}

/** Three replicas that write, send, are cut off and merge what arrives, in any order. */
export function playActs<State, Change, Value>(
	{ rule, start, limit = Number.POSITIVE_INFINITY }: Rules<State, Change, Value>,
	acts: readonly Act<Change>[],
): World<State, Change> {
	const replicas: Replica<State>[] = regions.map(() => ({ state: rule.begin(start), heard: new Set() }));
	const onTheWay: (Replica<State> & { readonly to: number })[] = [];
	const accepted: Accepted<Change>[] = [];
	const sequences = [0, 0, 0];
	let sides = cuts[0] ?? [];
	let refused = 0;
	const replicaAt = (index: number): Replica<State> => {
		const replica = replicas[index];
		if (replica === undefined) throw new Error(`no replica ${index}`);
		return replica;
	};
	const joined = (a: Replica<State>, b: Replica<State>): Replica<State> => ({
		state: rule.merge(a.state, b.state),
		heard: new Set([...a.heard, ...b.heard]),
	});
	const write = (at: number, change: Change, clockMs: number): void => {
		const side = sides.find((each) => each.includes(at)) ?? [at];
		const asked = rule.agrees === "before" ? side : [at];
		const before = asked.map(replicaAt).reduce(joined, replicaAt(at));
		if (rule.reflected(before.state, before.heard).size >= limit) return;
		const writer: Writer = {
			region: regions[at] ?? "",
			sequence: (sequences[at] ?? 0) + 1,
			clockMs,
			reached: side.map((index) => regions[index] ?? ""),
		};
		const written = rule.write(before.state, change, writer);
		if (!written.ok) {
			refused += 1;
			return;
		}
		sequences[at] = writer.sequence;
		accepted.push({ write: writeIdOf(writer), change, writer, seen: before.heard });
		const after = { state: written.value, heard: new Set([...before.heard, writeIdOf(writer)]) };
		for (const index of asked) replicas[index] = after;
	};
	acts.forEach((act, step) => {
		switch (act.act) {
			case "write":
				// Two steps share a second, so that clocks tie.
				write(act.at, act.change, Math.floor(step / 2) * 1000 + act.skewMs);
				return;
			case "send":
				onTheWay.push({ ...replicaAt(act.from), to: act.to });
				return;
			case "arrive": {
				const index = act.which % Math.max(onTheWay.length, 1);
				const message = onTheWay[index];
				if (message === undefined) return;
				replicas[message.to] = joined(replicaAt(message.to), message);
				if (!act.again) onTheWay.splice(index, 1);
				return;
			}
			case "cut":
				sides = cuts[act.how] ?? [];
		}
	});
	return { replicas, onTheWay, accepted, refused };
}

/** Each replica hears of all others, one after the other. */
export function healed<State, Change, Value>(
	rule: MergeRule<State, Change, Value>,
	{ replicas }: World<State, Change>,
): readonly Replica<State>[] {
	const merge = (a: Replica<State>, b: Replica<State>): Replica<State> => ({
		state: rule.merge(a.state, b.state),
		heard: new Set([...a.heard, ...b.heard]),
	});
	return replicas.map((own) => replicas.reduce(merge, own));
}
