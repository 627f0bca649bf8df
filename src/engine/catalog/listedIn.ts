import type { Sourced } from "./technology.ts";

/** A price of one region, by its code. */
export function listedIn<T>(region: string, price: Sourced<T>): Sourced<T> {
	return { ...price, region };
}
