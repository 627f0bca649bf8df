import { log, power } from "../model/portableMath.ts";

/** Records of about the same popularity. */
export interface KeyBin {
	readonly keys: number;
	/** Share of the requests that go to one of them. */
	readonly share: number;
}

/** Ranks that get a bin of their own. */
const exactRanks = 24;
/** Each further bin spans this ratio of ranks. */
const binRatio = 1.25;

/** Popularity of `keys` records by Zipf's law with this exponent, in bins; the shares of all keys add up to 1. */
export function keyPopularity(keys: number, skew: number): readonly KeyBin[] {
	const count = Math.max(1, Math.floor(keys));
	const bins: { keys: number; mass: number }[] = [];
	let from = 1;
	while (from <= count) {
		const next = from < exactRanks ? from + 1 : Math.min(count + 1, Math.max(from + 1, Math.floor(from * binRatio)));
		bins.push({ keys: next - from, mass: next === from + 1 ? power(from, -skew) : zipfMass(from, next, skew) });
		from = next;
	}
	const total = bins.reduce((sum, bin) => sum + bin.mass, 0);
	return bins.map((bin) => ({ keys: bin.keys, share: bin.mass / total / bin.keys }));
}

/** Σ rank^-skew for from ≤ rank < to, by the integral between the half ranks. */
function zipfMass(from: number, to: number, skew: number): number {
	const a = from - 0.5;
	const b = to - 0.5;
	if (Math.abs(skew - 1) < 1e-9) return log(b / a);
	return (power(b, 1 - skew) - power(a, 1 - skew)) / (1 - skew);
}
