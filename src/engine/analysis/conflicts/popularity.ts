import { Memo } from "../latency/memo.ts";

/** Records in groups of equal popularity: `count[g]` records, each with `share[g]` of all requests. */
export interface Popularity {
	readonly count: Float64Array;
	readonly share: Float64Array;
}

/** Ranks up to this one are groups of their own. */
const exactRanks = 256;
/** Groups of the higher ranks: this many in each doubling, three points in each (Gauss–Legendre). */
const groupsPerDoubling = 4;
const gaussPoints = [
	{ at: 0.5 - Math.sqrt(0.15), weight: 5 / 18 },
	{ at: 0.5, weight: 8 / 18 },
	{ at: 0.5 + Math.sqrt(0.15), weight: 5 / 18 },
];

const known = new Memo<string, Popularity>(256);

/**
 * Zipf's law: the record of rank k has a share in proportion to k^−skew. The first ranks are exact, the
 * rest an integral in groups even in log k: a sum over a billion records takes as long as one over ten
 * thousand, and agrees with the sum over each to 1e-7.
 */
export function popularity(keys: number, skew: number): Popularity {
	return known.get(`${keys}/${skew}`, () => {
		const { count, rank } = groups(keys);
		const weights = rank.map((k) => k ** -skew);
		const total = weights.reduce((sum, weight, g) => sum + (count[g] as number) * weight, 0);
		return { count, share: weights.map((weight) => weight / total) };
	});
}

function groups(keys: number): { readonly count: Float64Array; readonly rank: Float64Array } {
	const single = Math.max(Math.min(Math.floor(keys), exactRanks), 1);
	const count: number[] = new Array<number>(single).fill(1);
	const rank: number[] = count.map((_, i) => i + 1);
	// Σ f(k) from a to b is the integral from a − ½ to b + ½, but for a part in 24 of f'' that is below 1e-7 here.
	const from = single + 0.5;
	const to = Math.floor(keys) + 0.5;
	const parts = to > from ? Math.ceil(Math.log2(to / from) * groupsPerDoubling) : 0;
	for (let i = 0; i < parts; i++) {
		const start = from * (to / from) ** (i / parts);
		const width = from * (to / from) ** ((i + 1) / parts) - start;
		for (const { at, weight } of gaussPoints) {
			rank.push(start + at * width);
			count.push(weight * width);
		}
	}
	return { count: Float64Array.from(count), rank: Float64Array.from(rank) };
}

/**
 * Σ_k p_k (1 − e^(−p_k · events)): the share of requests, weighted by popularity, that find at least one
 * of `events` others (expected over all records) on their own record.
 */
export function shareMeetingAnother({ count, share }: Popularity, events: number): number {
	let sum = 0;
	for (let g = 0; g < count.length; g++) {
		const p = share[g] as number;
		sum -= (count[g] as number) * p * Math.expm1(-p * events);
	}
	return sum;
}
