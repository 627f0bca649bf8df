import type { Feature, Id } from "../../model/design.ts";
import type { ConflictStrategy } from "../../model/vocabulary.ts";
import { writeShare } from "../../model/writeOrigins.ts";
import { popularity } from "./popularity.ts";

export interface PartitionedWrites {
	readonly feature: Feature;
	/** Region → share of the feature's writes that commit there. */
	readonly origins: ReadonlyMap<Id, number>;
	/** Regions of one side; all others are on the other. */
	readonly side: ReadonlySet<Id>;
	readonly durationMs: number;
}

/** Records written on both sides of a partition, and what becomes of them when it heals. */
export interface PartitionConflicts {
	readonly keys: number;
	readonly lostUpdates: number;
	readonly forPeople: number;
}

/**
 * Expected number of records written on both sides:
 * Σ_h w_h Σ_k (1 − e^(−W p_k R_1(h) T)) (1 − e^(−W p_k R_2(h) T)).
 */
export function conflictingKeys(writes: PartitionedWrites): number {
	return sumOverKeys(writes, (one, other) => Math.expm1(-one) * Math.expm1(-other));
}

/** What the strategy makes of them. A version counts writes: the side with more wins, equal ones need a person. */
export function partitionConflicts(
	writes: PartitionedWrites,
	strategy: ConflictStrategy | undefined,
): PartitionConflicts {
	const keys = conflictingKeys(writes);
	if (strategy === "manual") return { keys, lostUpdates: 0, forPeople: keys };
	if (strategy === "last-write-wins" || strategy === undefined) return { keys, lostUpdates: keys, forPeople: 0 };
	if (strategy !== "version") return { keys, lostUpdates: 0, forPeople: 0 };
	const forPeople = sumOverKeys(writes, equalCounts);
	return { keys, lostUpdates: keys - forPeople, forPeople };
}

/** Σ_h w_h Σ_k f(writes on the one side, writes on the other), expected numbers of writes on one record. */
function sumOverKeys(
	{ feature, origins, side, durationMs }: PartitionedWrites,
	f: (one: number, other: number) => number,
): number {
	const { count, share } = popularity(feature.keys, feature.skew);
	const writes = (feature.writesPerSecond * durationMs) / 1000;
	let sum = 0;
	for (const [home, weight] of origins) {
		let one = 0;
		let other = 0;
		for (const region of origins.keys()) {
			const part = writes * writeShare(feature, origins, { home, region });
			if (side.has(region)) one += part;
			else other += part;
		}
		for (let g = 0; g < count.length; g++) {
			const p = share[g] as number;
			sum += weight * (count[g] as number) * f(p * one, p * other);
		}
	}
	return sum;
}

/** P(two Poisson counts with these means are equal and not 0) = e^−(a+b) (I₀(2√(ab)) − 1). */
export function equalCounts(a: number, b: number): number {
	const x = 2 * Math.sqrt(a * b);
	if (x < largeArgument) return Math.exp(-a - b) * besselI0LessOne(x);
	// e^−(a+b) I₀(x) with a + b − x = (√a − √b)², which keeps large means from overflowing.
	const gap = (Math.sqrt(a) - Math.sqrt(b)) ** 2;
	return Math.exp(-gap) * scaledBesselI0(x) - Math.exp(-(a + b));
}

/** Where the two approximations of I₀ meet. */
const largeArgument = 3.75;

/** I₀(x) − 1 for x up to 3.75 (Abramowitz and Stegun 9.8.1; error under 2e-7), without the loss of digits near 0. */
function besselI0LessOne(x: number): number {
	const t = (x / largeArgument) ** 2;
	return t * (3.5156229 + t * (3.0899424 + t * (1.2067492 + t * (0.2659732 + t * (0.0360768 + t * 0.0045813)))));
}

/** e^−x I₀(x) from 3.75 on (Abramowitz and Stegun 9.8.2; error under 2e-7). */
function scaledBesselI0(x: number): number {
	const t = largeArgument / x;
	const tail = 0.00916281 + t * (-0.02057706 + t * (0.02635537 + t * (-0.01647633 + t * 0.00392377)));
	const series = 0.39894228 + t * (0.01328592 + t * (0.00225319 + t * (-0.00157565 + t * tail)));
	return series / Math.sqrt(x);
}
