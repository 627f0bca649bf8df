import { ok } from "../../model/result.ts";
import { type MergeRule, startStamp, type WriteId, type WriteStamp, writeIdOf } from "./mergeRule.ts";

export interface Register<Value> {
	readonly value: Value;
	readonly stamp: WriteStamp;
	/** The writes that the value's writer had in view, and its own: nothing else is in the value. */
	readonly from: ReadonlySet<WriteId>;
}

/**
 * A register that keeps the write with the latest clock. At the same time the region whose id sorts last wins, so that
 * all replicas pick the same one; within a region its later write. A write whose clock runs behind changes nothing.
 *
 * Source: the last-writer-wins register of Shapiro, Preguiça, Baquero and Zawirski, "A comprehensive study of
 * Convergent and Commutative Replicated Data Types", INRIA RR-7506, 2011, section 3.2.1; Johnson and Thomas, RFC 677.
 */
export function lastWriteWins<Value>(): MergeRule<Register<Value>, Value, Value> {
	return {
		name: "last-write-wins",
		promises: ["commutative", "associative", "idempotent", "convergent", "settles-alone", "accepts-writes"],
		agrees: "after",
		begin: (value) => ({ value, stamp: startStamp, from: new Set() }),
		write: (state, value, { region, sequence, clockMs }) => {
			const stamp = { region, sequence, clockMs };
			return ok(later(state, { value, stamp, from: new Set([...state.from, writeIdOf(stamp)]) }));
		},
		merge: later,
		read: ({ value, stamp }) => [{ value, write: stamp === startStamp ? undefined : writeIdOf(stamp) }],
		reflected: ({ from }) => from,
	};
}

function later<Value>(a: Register<Value>, b: Register<Value>): Register<Value> {
	return compareStamps(a.stamp, b.stamp) >= 0 ? a : b;
}

/** Positive when `a` is the later one: by the clock, then by the region's id, then by its count. */
export function compareStamps(a: WriteStamp, b: WriteStamp): number {
	// Both of the start: the difference of two infinities is no number.
	if (a.clockMs !== b.clockMs) return a.clockMs > b.clockMs ? 1 : -1;
	if (a.region !== b.region) return a.region > b.region ? 1 : -1;
	return a.sequence - b.sequence;
}
