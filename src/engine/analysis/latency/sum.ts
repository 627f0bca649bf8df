import { normalDensity, normalQuantile } from "../../model/normal.ts";
import type { Distribution } from "./distribution.ts";
import { fromCdf, gridProbability, gridSize, gridZ, quantileBetween } from "./distribution.ts";

/** Points at which the narrower time is taken, even in z, with their Gaussian weights. */
interface Nodes {
	readonly at: readonly number[];
	readonly weights: Float64Array;
	/** Grid points from one to the next. */
	readonly stride: number;
}

/**
 * From coarse to fine: even nodes one standard deviation apart weigh a smooth function as the normal
 * distribution does, to 10⁻⁸. Beyond ±4.25 nothing counts.
 */
const nodeSets: readonly Nodes[] = [16, 8, 4, 2, 1].map((stride) => {
	const all = Array.from({ length: gridSize }, (_, k) => k);
	const at = all.filter((k) => k % stride === 0 && Math.abs(gridZ[k] as number) <= 4.25);
	const densities = at.map((k) => normalDensity(gridZ[k] as number));
	const total = densities.reduce((sum, density) => sum + density, 0);
	return { at, weights: Float64Array.from(densities, (density) => density / total), stride };
});

/** Where a sum is evaluated, and P(sum ≤ t) there: written over by each sum, since there are thousands of them. */
const timesMs = new Float64Array(gridSize);
const probabilities = new Float64Array(gridSize);
/** Of the wider time's distribution function, from each point of the grid to the next. */
const slopes = new Float64Array(gridSize);

/**
 * The sum of two independent times: F(t) = ∫ F_X(t − y) dF_Y(y), with Y the narrower one, over nodes
 * even in z. It is evaluated where the two would sum up to if they always came together, which covers
 * the sum's range.
 */
export function sumOfTwo(a: Distribution, b: Distribution): Distribution {
	const [wide, narrow] = centralWidthMs(a) >= centralWidthMs(b) ? [a, b] : [b, a];
	const constant = narrow.quantilesMs[0] as number;
	if (constant === narrow.quantilesMs[gridSize - 1]) {
		return { quantilesMs: wide.quantilesMs.map((q) => q + constant) };
	}
	return new Sum(wide.quantilesMs, narrow.quantilesMs, nodesFor(wide, narrow));
}

/** The distribution functions of the sum that was asked last, in z, where they are known; NaN elsewhere. */
const zKnown = new Float64Array(gridSize);
let lastAsked: Sum | undefined;

/** Of most sums a few percentiles are asked for and no more: each takes a dozen places instead of the whole grid. */
class Sum implements Distribution {
	readonly #wide: Float64Array;
	readonly #narrow: Float64Array;
	readonly #nodes: Nodes;
	#all: Float64Array | undefined;

	constructor(wide: Float64Array, narrow: Float64Array, nodes: Nodes) {
		this.#wide = wide;
		this.#narrow = narrow;
		this.#nodes = nodes;
	}

	get earliestMs(): number {
		return this.#timeMs(0);
	}

	get quantilesMs(): Float64Array {
		this.#all ??= this.#everywhere();
		return this.#all;
	}

	pointMs(k: number): number {
		if (this.#all !== undefined) return this.#all[k] as number;
		if (lastAsked !== this) zKnown.fill(Number.NaN);
		lastAsked = this;
		const z = gridZ[k] as number;
		let at = Math.min(k, gridSize - 2);
		while (at < gridSize - 2 && this.#zAt(at + 1) <= z) at++;
		while (at > 0 && this.#zAt(at) > z) at--;
		const [fromMs, toMs] = [this.#timeMs(at), this.#timeMs(at + 1)];
		return quantileBetween(z, { zAt: this.#zAt(at), zNext: this.#zAt(at + 1), fromMs, toMs });
	}

	#everywhere(): Float64Array {
		const [wide, narrow, nodes] = [this.#wide, this.#narrow, this.#nodes];
		for (let k = 0; k < gridSize; k++) timesMs[k] = this.#timeMs(k);
		probabilities.fill(0);
		for (let k = 0; k < gridSize - 1; k++) {
			const rise = (gridProbability[k + 1] as number) - (gridProbability[k] as number);
			slopes[k] = rise / ((wide[k + 1] as number) - (wide[k] as number));
		}
		for (let n = 0; n < nodes.at.length; n++) {
			addShifted(wide, narrow[nodes.at[n] as number] as number, nodes.weights[n] as number);
		}
		return fromCdf(timesMs, probabilities).quantilesMs;
	}

	#timeMs(k: number): number {
		return (this.#wide[k] as number) + (this.#narrow[k] as number);
	}

	#zAt(k: number): number {
		const known = zKnown[k] as number;
		if (!Number.isNaN(known)) return known;
		const z = normalQuantile(this.#cdf(this.#timeMs(k)));
		zKnown[k] = z;
		return z;
	}

	/** The same sum as of `addShifted`, at one time: the later the narrow time, the earlier the wide one. */
	#cdf(tMs: number): number {
		const [wide, narrow, nodes] = [this.#wide, this.#narrow, this.#nodes];
		let at = lastUpTo(wide, tMs - (narrow[nodes.at[0] as number] as number));
		let probability = 0;
		for (let n = 0; n < nodes.at.length; n++) {
			const leftMs = tMs - (narrow[nodes.at[n] as number] as number);
			while (at >= 0 && (wide[at] as number) > leftMs) at--;
			if (at < 0) break;
			probability += (nodes.weights[n] as number) * gridCdf(wide, at, leftMs);
		}
		return probability;
	}
}

/** The last point of the grid that is not later than a time; −1 where all are. */
function lastUpTo(x: Float64Array, tMs: number): number {
	let low = -1;
	let high = gridSize;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((x[middle] as number) <= tMs) low = middle;
		else high = middle;
	}
	return low;
}

/** P(time ≤ t) for a time not before the grid's point `at` and before the next. */
function gridCdf(x: Float64Array, at: number, tMs: number): number {
	if (at === gridSize - 1) return 1;
	const from = x[at] as number;
	const p = gridProbability[at] as number;
	const rise = (gridProbability[at + 1] as number) - p;
	return p + (rise * (tMs - from)) / ((x[at + 1] as number) - from);
}

/**
 * The coarsest nodes whose distance is about the wider time's own standard deviation σ at most: nodes Δ
 * apart, smoothed by it, are wrong by some exp(−2π² (σ/Δ)²), here 10⁻⁶. The narrower one may have the
 * longer tail, so its distances are measured up there, at z = 2.75.
 */
function nodesFor(wide: Distribution, narrow: Distribution): Nodes {
	const tail = 116;
	const spreadMs = centralWidthMs(wide) / 2;
	const fine = nodeSets.find(({ stride }) => {
		const up = (narrow.quantilesMs[tail] as number) - (narrow.quantilesMs[tail - stride] as number);
		return up <= 1.2 * spreadMs;
	});
	return fine ?? (nodeSets[nodeSets.length - 1] as Nodes);
}

/** Adds weight · F_X(t − y) for all times; both run upwards, so one pass is enough. */
function addShifted(x: Float64Array, yMs: number, weight: number): void {
	const last = gridSize - 1;
	const first = x[0] as number;
	let at = 0;
	let k = 0;
	while (k < gridSize && (timesMs[k] as number) - yMs < first) k++;
	for (; k < gridSize && at < last; k++) {
		const t = (timesMs[k] as number) - yMs;
		while (at < last && (x[at + 1] as number) <= t) at++;
		const p = gridProbability[at] as number;
		const up = at === last ? 1 : p + (slopes[at] as number) * (t - (x[at] as number));
		probabilities[k] = (probabilities[k] as number) + weight * up;
	}
	for (; k < gridSize; k++) probabilities[k] = (probabilities[k] as number) + weight;
}

/** From one standard deviation below the median to one above, in z. */
function centralWidthMs({ quantilesMs }: Distribution): number {
	return (quantilesMs[88] as number) - (quantilesMs[56] as number);
}
