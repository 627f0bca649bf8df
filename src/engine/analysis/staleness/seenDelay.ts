import type { Distribution } from "../latency/distribution.ts";
import { cdf, meanMs } from "../latency/distribution.ts";

/** How old reads of one region are allowed to be by the writes of another. */
export interface SeenDelay {
	/** P(a read that starts this long after the commit sees the write). */
	readonly seenBy: (tMs: number) => number;
	/** Mean time for which reads miss a write: ∫ (1 − seenBy). */
	readonly meanMs: number;
	/** After it every read sees the write. */
	readonly longestMs: number;
}

/** Every read sees every write. */
export const noDelay: SeenDelay = { seenBy: () => 1, meanMs: 0, longestMs: 0 };

/**
 * Reads of a replica that gets writes after `delay`. Where a read goes on to the leader when the
 * replica is behind by more than `uptoMs`, the delay is what remains: never above that, and none for
 * the reads that went on.
 */
export function seenThrough(delay: Distribution, uptoMs = Number.POSITIVE_INFINITY): SeenDelay {
	const within = cdf(delay, uptoMs);
	if (within === 0) return noDelay;
	const longestMs = delay.quantilesMs[delay.quantilesMs.length - 1] as number;
	return {
		seenBy: (tMs) => (tMs >= uptoMs ? 1 : cdf(delay, tMs) + 1 - within),
		meanMs: within === 1 ? meanMs(delay) : meanBelowMs(delay, uptoMs),
		longestMs: Math.min(longestMs, uptoMs),
	};
}

/** E[delay; delay ≤ uptoMs] in milliseconds, over a thousand equal steps of time. */
function meanBelowMs(delay: Distribution, uptoMs: number): number {
	const steps = 1000;
	const within = cdf(delay, uptoMs);
	let sum = 0;
	for (let i = 0; i < steps; i++) sum += within - cdf(delay, ((i + 0.5) / steps) * uptoMs);
	return (sum * uptoMs) / steps;
}

/** The delay of several writers by their share of the writes; shares need not add up to 1. */
export function mixedDelay(delays: readonly { readonly share: number; readonly delay: SeenDelay }[]): SeenDelay {
	const total = delays.reduce((sum, { share }) => sum + share, 0);
	if (total <= 0) return noDelay;
	const average = (of: (delay: SeenDelay) => number): number =>
		delays.reduce((sum, { share, delay }) => sum + (share / total) * of(delay), 0);
	return {
		seenBy: (tMs) => average((delay) => delay.seenBy(tMs)),
		meanMs: average((delay) => delay.meanMs),
		longestMs: Math.max(...delays.map(({ delay }) => delay.longestMs)),
	};
}

/** The time after a commit from which this fraction of reads sees it, in milliseconds. */
export function seenAfterMs(delay: SeenDelay, fraction: number): number {
	if (delay.seenBy(0) >= fraction) return 0;
	let low = 0;
	let high = delay.longestMs;
	for (let i = 0; i < 60 && high - low > 1e-6 * high; i++) {
		const middle = (low + high) / 2;
		if (delay.seenBy(middle) < fraction) low = middle;
		else high = middle;
	}
	return high;
}
