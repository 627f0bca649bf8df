import type { Id } from "../../model/design.ts";
import type { Result } from "../../model/result.ts";

/**
 * What a rule can promise of the states that its replicas can reach; what isn't among a rule's promises can be
 * refuted by an example.
 */
export const mergePromises = [
	/** merge(a, b) = merge(b, a) */
	"commutative",
	/** merge(merge(a, b), c) = merge(a, merge(b, c)) */
	"associative",
	/** merge(a, a) = a, so that a delivery that comes twice changes nothing. */
	"idempotent",
	/** Replicas that have heard of the same writes show the same, in whatever order and however often they heard. */
	"convergent",
	/** What a write did that was accepted is in what every replica shows that has heard of it. */
	"keeps-writes",
	/** One value comes out, never a question to a person. */
	"settles-alone",
	/** No write is refused because of where it is made or what it would do. */
	"accepts-writes",
	/** A limit that each writer checks before it writes still holds after the merge. */
	"keeps-limits",
] as const;
export type MergePromise = (typeof mergePromises)[number];

export const mergeRuleNames = [
	"last-write-wins",
	"versioned-record",
	"version-vectors",
	"grow-only-counter",
	"up-down-counter",
	"observed-remove-set",
	"set-union",
	"ledger",
	"one-side-writes",
] as const;
export type MergeRuleName = (typeof mergeRuleNames)[number];

/** One of a region's writes: `eu-west/2` is its second. */
export type WriteId = string;

/** When a write was made, by the clock of the region that made it, which may be wrong. */
export interface WriteStamp {
	readonly region: Id;
	/** 1 for the region's first write. */
	readonly sequence: number;
	readonly clockMs: number;
}

export interface Writer extends WriteStamp {
	/** The regions that it can ask now, itself among them. */
	readonly reached: readonly Id[];
}

/** What a reader gets: one value, or several that wait for a person. */
export interface Version<Value> {
	readonly value: Value;
	/** The write that made it; undefined for what was there from the start. */
	readonly write: WriteId | undefined;
}

/** "falls": a counter that only grows can't go down. "minority": the other side may write, this one may not. */
export type WriteRefusal = "falls" | "minority";

/**
 * How replicas that were written apart become one. States are values: a replica writes to its own, sends it to the
 * others, and merges what arrives.
 */
export interface MergeRule<State, Change, Value> {
	readonly name: MergeRuleName;
	readonly promises: readonly MergePromise[];
	/** Whether a write agrees with the other replicas before it is accepted, or tells them after. */
	readonly agrees: "before" | "after";
	/** What all replicas start from. */
	readonly begin: (value: Value) => State;
	readonly write: (state: State, change: Change, writer: Writer) => Result<State, WriteRefusal>;
	readonly merge: (here: State, arrived: State) => State;
	readonly read: (state: State) => readonly Version<Value>[];
	/** Of the writes that a replica has heard of, those that what it shows has come from. */
	readonly reflected: (state: State, heard: ReadonlySet<WriteId>) => ReadonlySet<WriteId>;
}

export function writeIdOf({ region, sequence }: WriteStamp): WriteId {
	return `${region}/${sequence}`;
}

/** Of the start, older than any write. */
export const startStamp: WriteStamp = { region: "", sequence: 0, clockMs: Number.NEGATIVE_INFINITY };
