import { exp, log } from "./portableMath.ts";

/** z of the 99th percentile of the standard normal, to the digits that `model.md` gives. */
export const z99 = 2.3263;

/** 1/√(2π), the height of the standard normal density. */
export const inverseSqrt2Pi = 1 / Math.sqrt(2 * Math.PI);

export function normalDensity(z: number): number {
	return inverseSqrt2Pi * exp(-0.5 * z * z);
}

/**
 * P(Z ≤ z) of the standard normal, to about 1e-15 relative to the smaller tail (G. West, "Better
 * approximations to cumulative normal functions", 2005, after J. Hart, 1968).
 */
export function normalCdf(z: number): number {
	return normalCdfOf(z, exp(-0.5 * z * z));
}

/** The same for who has e^(−z²/2) already, such as from the density. */
export function normalCdfOf(z: number, exponential: number): number {
	const a = Math.abs(z);
	if (a > 37) return z > 0 ? 1 : 0;
	const tail = exponential * (a < 7.07106781186547 ? centralTail(a) : farTail(a));
	return z > 0 ? 1 - tail : tail;
}

function centralTail(a: number): number {
	const top =
		(((((3.52624965998911e-2 * a + 0.700383064443688) * a + 6.37396220353165) * a + 33.912866078383) * a +
			112.079291497871) *
			a +
			221.213596169931) *
			a +
		220.206867912376;
	const bottom =
		((((((8.83883476483184e-2 * a + 1.75566716318264) * a + 16.064177579207) * a + 86.7807322029461) * a +
			296.564248779674) *
			a +
			637.333633378831) *
			a +
			793.826512519948) *
			a +
		440.413735824752;
	return top / bottom;
}

function farTail(a: number): number {
	const fraction = a + 1 / (a + 2 / (a + 3 / (a + 4 / (a + 0.65))));
	return inverseSqrt2Pi / fraction;
}

/**
 * The z with P(Z ≤ z) = `probability`, to a relative error of about 1e-9 (P. J. Acklam, 2003).
 * ±Infinity at 1 and 0.
 */
export function normalQuantile(probability: number): number {
	if (probability <= 0) return Number.NEGATIVE_INFINITY;
	if (probability >= 1) return Number.POSITIVE_INFINITY;
	if (probability < 0.02425) return lowerQuantile(probability);
	if (probability > 0.97575) return -lowerQuantile(1 - probability);
	const q = probability - 0.5;
	const r = q * q;
	const top =
		((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
			30.66479806614716) *
			r +
		2.506628277459239;
	const bottom =
		((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
			13.28068155288572) *
			r +
		1;
	return (top * q) / bottom;
}

function lowerQuantile(probability: number): number {
	const q = Math.sqrt(-2 * log(probability));
	const top =
		((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
			4.374664141464968) *
			q +
		2.938163982698783;
	const bottom =
		(((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
	return top / bottom;
}
