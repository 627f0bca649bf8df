import type { Feature } from "./design.ts";

const known = new WeakMap<Feature["shares"], string>();

/** How a feature's requests spread over the populations, to tell features apart by: equal for equal shares. */
export function spreadOf(shares: Feature["shares"]): string {
	const spread = known.get(shares) ?? [...shares].flat().join("/");
	known.set(shares, spread);
	return spread;
}
