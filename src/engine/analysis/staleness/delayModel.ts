import type { LatencyMs } from "../../model/design.ts";
import { lognormalSigma } from "../../model/lognormal.ts";
import { normalQuantile } from "../../model/normal.ts";

/** One part of a mixture of delays; the shares add up to 1. */
export type DelayPart = { readonly share: number } & (
	| { readonly kind: "lognormal"; readonly latency: LatencyMs }
	/** P(delay > t) = (minMs / t)^alpha from `minMs` on. */
	| { readonly kind: "pareto"; readonly minMs: number; readonly alpha: number }
	/** Mean 1 / perMs milliseconds. */
	| { readonly kind: "exponential"; readonly perMs: number }
);
export type DelayModel = readonly DelayPart[];

/** Turns an evenly distributed number in [0, 1) into a delay in milliseconds. */
export type DelaySampler = (uniform: number) => number;

/**
 * One number chooses the part of the mixture and, stretched over that part, the delay: evenly spread
 * numbers give evenly spread delays of each part.
 */
export function delaySampler(model: DelayModel): DelaySampler {
	const parts = model.map((part) => ({ share: part.share, draw: partSampler(part) }));
	const last = parts[parts.length - 1];
	if (last === undefined) throw new Error("a delay needs at least one part");
	if (parts.length === 1) return last.draw;
	return (uniform) => {
		let left = uniform;
		for (const { share, draw } of parts) {
			if (left < share) return draw(left / share);
			left -= share;
		}
		return last.draw(left / last.share);
	};
}

function partSampler(part: DelayPart): DelaySampler {
	switch (part.kind) {
		case "lognormal": {
			const sigma = lognormalSigma(part.latency);
			// 0 is among the numbers; half of their smallest step keeps the normal finite.
			return (uniform) => part.latency.p50Ms * Math.exp(sigma * normalQuantile(uniform + 2 ** -54));
		}
		case "pareto":
			return (uniform) => part.minMs * (1 - uniform) ** (-1 / part.alpha);
		case "exponential":
			return (uniform) => -Math.log(1 - uniform) / part.perMs;
	}
}
