import type { RoutingEntry } from "../model/design.ts";
import { power } from "../model/portableMath.ts";

/** An answer of a routing entry and since when it gives it. */
export interface AnswerVersion {
	readonly fromMs: number;
	/** Number of the view (`World.viewOf`) that it is made from. */
	readonly view: number;
}

export interface WeightedView {
	readonly view: number;
	readonly weight: number;
}

/**
 * Share of the users that have moved to an answer `elapsedMs` after the entry began to give it.
 *
 * dns: cached answers are of all ages up to the ttl, so they expire evenly over one ttl, those of
 * resolvers that ignore it over ten. anycast: routes move along a curve that starts smoothly and ends
 * at the convergence (u², so that the last per cent moves in the last half per cent of the time, and
 * "all routes moved" is when it says). client: the client asks anew for each request.
 */
export function movedShare(entry: RoutingEntry, elapsedMs: number): number {
	if (elapsedMs < 0) return 0;
	switch (entry.method) {
		case "dns": {
			const { ttlMs, ignoresTtl } = entry;
			return (1 - ignoresTtl) * reached(elapsedMs, ttlMs) + ignoresTtl * reached(elapsedMs, 10 * ttlMs);
		}
		case "anycast":
			return power(reached(elapsedMs, entry.convergenceMs), 2);
		case "client":
			return 1;
	}
}

function reached(elapsedMs: number, wholeMs: number): number {
	return wholeMs <= 0 ? 1 : Math.min(1, elapsedMs / wholeMs);
}

/**
 * Which answers the users follow at one time. Each answer's users are those that have moved to it
 * and not yet to a later one, so changes that overtake each other need no rule of their own.
 * Answers that nobody follows any more are dropped from `versions`.
 */
export function followedViews(entry: RoutingEntry, versions: AnswerVersion[], atMs: number): readonly WeightedView[] {
	const weights = new Map<number, number>();
	let movedOn = 0;
	for (let index = versions.length - 1; index >= 0; index--) {
		const version = versions[index];
		if (version === undefined) break;
		const moved = index === 0 ? 1 : movedShare(entry, atMs - version.fromMs);
		if (moved > movedOn) weights.set(version.view, (weights.get(version.view) ?? 0) + moved - movedOn);
		movedOn = Math.max(movedOn, moved);
		if (movedOn >= 1) {
			versions.splice(0, index);
			break;
		}
	}
	return [...weights].map(([view, weight]) => ({ view, weight }));
}
