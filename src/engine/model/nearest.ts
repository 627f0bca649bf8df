import type { Design, Id } from "./design.ts";
import { rttMs } from "./design.ts";

/**
 * The place with the smallest median round trip from `from` (a population or a region). Of equally
 * near ones the first, so candidates must be in the file's order. Undefined when there are none.
 */
export function nearest(design: Pick<Design, "network">, from: Id, candidates: Iterable<Id>): Id | undefined {
	let best: Id | undefined;
	let bestMs = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		const ms = rttMs(design, from, candidate);
		if (ms < bestMs) {
			best = candidate;
			bestMs = ms;
		}
	}
	return best;
}
