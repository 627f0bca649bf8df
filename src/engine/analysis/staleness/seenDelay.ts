import type { Distribution } from "../latency/distribution.ts";
import { cdf } from "../latency/distribution.ts";

/** How old reads of one region are allowed to be by the writes of another. */
export interface SeenDelay {
	/** P(a read that starts this long after the commit sees the write). */
	readonly seenBy: (tMs: number) => number;
	/** P(the write has come within this time to the replica that serves the reads, or that replica is not asked). */
	readonly arrivedBy: (tMs: number) => number;
	/** Mean time until it has. */
	readonly meanMs: number;
	/** After it every write has. */
	readonly longestMs: number;
	/** Share of the reads that this replica serves; the others go on to the leader, which has every write. */
	readonly servedShare: number;
}

/** Every read sees every write. */
export const noDelay: SeenDelay = {
	seenBy: () => 1,
	arrivedBy: () => 1,
	meanMs: 0,
	longestMs: 0,
	servedShare: 1,
};

/** How writes come to a replica. */
export interface Arrival {
	readonly delay: Distribution;
	readonly meanMs: number;
	/** The store keeps to this bound: no read is of a replica that is further behind. */
	readonly boundMs?: number | undefined;
}

/**
 * Reads of a replica that gets writes after a delay. Where a read goes on to the leader when the
 * replica is behind by more than `uptoMs`, it sees all writes there.
 */
export function seenThrough(arrival: Arrival, uptoMs = Number.POSITIVE_INFINITY): SeenDelay {
	const { delay, meanMs, boundMs = Number.POSITIVE_INFINITY } = arrival;
	const within = cdf(delay, uptoMs);
	return {
		seenBy: (tMs) => (tMs >= uptoMs ? 1 : cdf(delay, tMs) + 1 - within),
		arrivedBy: (tMs) => (tMs >= boundMs ? 1 : cdf(delay, tMs)),
		meanMs,
		longestMs: Math.min(boundMs, delay.quantilesMs[delay.quantilesMs.length - 1] as number),
		servedShare: within,
	};
}

/** The delay of several writers by their share of the writes; shares need not add up to 1. */
export function mixedDelay(delays: readonly { readonly share: number; readonly delay: SeenDelay }[]): SeenDelay {
	const total = delays.reduce((sum, { share }) => sum + share, 0);
	if (total <= 0) return noDelay;
	const average = (of: (delay: SeenDelay) => number): number =>
		delays.reduce((sum, { share, delay }) => sum + (share / total) * of(delay), 0);
	return {
		seenBy: (tMs) => average((delay) => delay.seenBy(tMs)),
		arrivedBy: (tMs) => average((delay) => delay.arrivedBy(tMs)),
		meanMs: average((delay) => delay.meanMs),
		longestMs: Math.max(...delays.map(({ delay }) => delay.longestMs)),
		servedShare: average((delay) => delay.servedShare),
	};
}

/** The time after a commit within which this fraction of writes has come, in milliseconds. */
export function arrivedAfterMs(delay: SeenDelay, fraction: number): number {
	if (delay.arrivedBy(0) >= fraction) return 0;
	let low = 0;
	let high = delay.longestMs;
	for (let i = 0; i < 60 && high - low > 1e-6 * high; i++) {
		const middle = (low + high) / 2;
		if (delay.arrivedBy(middle) < fraction) low = middle;
		else high = middle;
	}
	return high;
}
