import { normalCdf } from "../model/normal.ts";
import type { Moments } from "./moments.ts";

/** Answers of one kind: so many a second, each taking a fixed time and a lognormal one. */
export interface MixPart {
	readonly weight: number;
	readonly shiftMs: number;
	/** Mean of the lognormal's logarithm. */
	readonly mu: number;
	/** Standard deviation of the lognormal's logarithm. */
	readonly sigma: number;
}

/**
 * The sum of a path's independent parts is taken as the lognormal of the same mean and variance
 * (Fenton 1960); what retries cost is added as a fixed time. An estimate of the simulator's own,
 * within a few per cent of the analysis' in the middle and about ten at the tail.
 */
export function mixPart(
	{ meanMs, variance }: Moments,
	{ weight, shiftMs }: Pick<MixPart, "weight" | "shiftMs">,
): MixPart {
	const sigmaSquared = meanMs > 0 ? Math.log1p(variance / (meanMs * meanMs)) : 0;
	return { weight, shiftMs, mu: Math.log(Math.max(meanMs, 1e-9)) - sigmaSquared / 2, sigma: Math.sqrt(sigmaSquared) };
}

/** P(T > t) of one part. */
export function slowerShare({ shiftMs, mu, sigma }: MixPart, tMs: number): number {
	if (tMs === Number.POSITIVE_INFINITY) return 0;
	const own = tMs - shiftMs;
	if (own <= 0) return 1;
	if (sigma < 1e-9) return Math.log(own) < mu ? 1 : 0;
	return normalCdf((mu - Math.log(own)) / sigma);
}

/** 99th percentile of the mixture, in milliseconds to 0.1 %; null when there is nothing in it. */
export function mixP99Ms(parts: readonly MixPart[]): number | null {
	let total = 0;
	let high = 0;
	for (const part of parts) {
		total += part.weight;
		if (part.weight > 0) high = Math.max(high, part.shiftMs + Math.exp(part.mu + 3.1 * part.sigma));
	}
	if (total <= 0) return null;
	let low = 0;
	const allowed = 0.01 * total;
	while (high - low > 0.0005 * high) {
		const middle = (low + high) / 2;
		let slower = 0;
		for (const part of parts) slower += part.weight * slowerShare(part, middle);
		if (slower > allowed) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
