import { lognormalSigma } from "../../model/lognormal.ts";
import { normalQuantile } from "../../model/normal.ts";
import type { DelayModel, DelayPart } from "../../model/quorumDelays.ts";

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
			return tabled((uniform) => part.minMs * (1 - uniform) ** (-1 / part.alpha), part.alpha);
		case "exponential":
			return (uniform) => -Math.log(1 - uniform) / part.perMs;
	}
}

const tabledUpTo = 0.99;
const tableSteps = 8192;

/**
 * A power costs more than all else in a trial: up to the 99th percentile the delay is read from a
 * table, straight between its steps, which is off by less than 0.02 % where `alpha` is 0.5 or more.
 */
function tabled(quantileMs: DelaySampler, alpha: number): DelaySampler {
	if (alpha < 0.5) return quantileMs;
	const table = Float64Array.from({ length: tableSteps + 1 }, (_, k) => quantileMs((k * tabledUpTo) / tableSteps));
	return (uniform) => {
		const position = (uniform * tableSteps) / tabledUpTo;
		const k = Math.floor(position);
		if (k >= tableSteps) return quantileMs(uniform);
		const fromMs = table[k] as number;
		return fromMs + (position - k) * ((table[k + 1] as number) - fromMs);
	};
}
