import type { Sourced } from "./technology.ts";

/** Our own estimate or a figure that nobody confirmed, marked as such; `reason` says what it rests on. */
export function estimated<T>(value: T, reason?: string): Sourced<T> {
	return {
		value,
		source: { source: reason === undefined ? "estimate" : `estimate: ${reason}`, asOf: estimatesAsOf, estimated: true },
	};
}

/** When the estimates were last gone through. */
const estimatesAsOf = "2026-11";
