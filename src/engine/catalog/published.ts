import type { Sourced } from "./technology.ts";

/** A figure that someone published; `asOf` is the date of the page or price, or "unknown". */
export function published<T>(value: T, source: string, asOf: string): Sourced<T> {
	return { value, source: { source, asOf, estimated: false } };
}
