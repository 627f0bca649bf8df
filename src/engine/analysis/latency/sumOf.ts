import type { LatencyMs } from "../../model/design.ts";
import { lognormalMeanMs, lognormalSigma } from "../../model/lognormal.ts";
import type { Distribution } from "./distribution.ts";
import { gridZ, lognormal } from "./distribution.ts";
import { Memo } from "./memo.ts";
import { sumOfTwo } from "./sum.ts";

const sums = new Memo<Distribution>(16384);

/** The sum of independent times, in any order; the sums of the first ones are kept and used again. */
export function sumOf(terms: readonly Distribution[]): Distribution {
	const [first, ...others] = terms;
	if (first === undefined) return lognormal({ p50Ms: 0, p99Ms: 0 });
	return others.reduce((sum, term) => sums.get(`${sum.key}+${term.key}`, () => sumOfTwo(sum, term)), first);
}

/** Network round trips have σ = 0.113; up to this one the closed form below is exact to 0.1 %. */
const narrowSigma = 0.15;

/**
 * The sum of narrow lognormals: the shifted lognormal with the same mean, variance and third moment.
 * Undefined when one of them is too wide for that.
 */
export function narrowSum(terms: readonly LatencyMs[]): Distribution | undefined {
	const [first] = terms;
	if (first !== undefined && terms.length === 1) return lognormal(first);
	if (terms.some((term) => lognormalSigma(term) > narrowSigma)) return undefined;
	const key = terms.map((term) => `${term.p50Ms}~${term.p99Ms}`).join("&");
	return sums.get(key, () => shiftedLognormal(terms, key));
}

function shiftedLognormal(terms: readonly LatencyMs[], key: string): Distribution {
	let mean = 0;
	let variance = 0;
	let third = 0;
	for (const term of terms) {
		const sigma = lognormalSigma(term);
		const own = lognormalMeanMs(term);
		const w = Math.exp(sigma * sigma) - 1;
		mean += own;
		variance += own * own * w;
		third += own * own * own * w * w * (w + 3);
	}
	if (variance === 0) return { quantilesMs: gridZ.map(() => mean), key };
	const skewness = third / variance ** 1.5;
	const w = squaredVariation(skewness);
	const scale = Math.sqrt(variance / w);
	const sigma = Math.sqrt(Math.log1p(w));
	const shift = mean - scale;
	const median = scale / Math.sqrt(1 + w);
	return { quantilesMs: gridZ.map((z) => shift + median * Math.exp(sigma * z)), key };
}

/** w = e^(σ²) − 1 of the lognormal with this skewness: skewness = (w + 3) √w, by Newton's method. */
function squaredVariation(skewness: number): number {
	let root = skewness / 3;
	for (let i = 0; i < 8; i++) root -= (root ** 3 + 3 * root - skewness) / (3 * root * root + 3);
	return root * root;
}
