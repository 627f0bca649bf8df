/**
 * Elementary functions that give the same bits in every engine. The language leaves the last bits of Math.exp,
 * Math.log and their kin to the engine, and they do change from one version to the next; additions,
 * multiplications, divisions and square roots are exact by IEEE 754. Exponential and logarithm follow fdlibm (Sun
 * Microsystems 1993), within one unit in the last place; the others are made of them, within a few.
 */

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const smallest = -1074;
const largest = 1023;

/** 2^k from the smallest subnormal to the largest finite one; all exact. */
const powersOfTwo = Float64Array.from({ length: largest - smallest + 1 }, () => 0);
for (let k = 0, power = 1; k <= largest; k++, power *= 2) powersOfTwo[k - smallest] = power;
for (let k = 0, power = 1; k >= smallest; k--, power /= 2) powersOfTwo[k - smallest] = power;

function scaled(value: number, k: number): number {
	if (k > largest) return value * 2 * (powersOfTwo[k - 1 - smallest] ?? 0);
	return value * (powersOfTwo[k - smallest] ?? 0);
}

/** x − R(x²) of fdlibm: e^x = 1 + x + x · c / (2 − c) for |x| ≤ ln 2 / 2. */
function kernel(x: number): number {
	const t = x * x;
	const tail = 6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8);
	return x - t * (0.16666666666666602 + t * (-2.7777777777015593e-3 + t * tail));
}

/** e^x. */
export function exp(x: number): number {
	if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
	if (x < -745.1332191019411) return 0;
	if (Math.abs(x) <= 0.34657359027997264) {
		const c = kernel(x);
		return 1 - ((x * c) / (c - 2) - x);
	}
	const k = Math.trunc(Math.LOG2E * x + (x < 0 ? -0.5 : 0.5));
	const high = x - k * ln2High;
	const low = k * ln2Low;
	const reduced = high - low;
	const c = kernel(reduced);
	return scaled(1 - (low - (reduced * c) / (2 - c) - high), k);
}

/** e^x − 1, to the last digits also where x is tiny. */
export function expm1(x: number): number {
	if (Math.abs(x) > 0.34657359027997264) return exp(x) - 1;
	const c = kernel(x);
	return x + (x * c) / (2 - c);
}

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);
bits[0] = 1;
/** Which of the two words holds the exponent. */
const highWord = words[1] === 0x3ff00000 ? 1 : 0;

/** Natural logarithm; NaN below 0. */
export function log(x: number): number {
	if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
	if (x === Number.POSITIVE_INFINITY) return x;
	if (x < 2.2250738585072014e-308) return log(x * 18014398509481984) - 54 * Math.LN2;
	bits[0] = x;
	const word = words[highWord] ?? 0;
	const fraction = word & 0xfffff;
	// From √½ to √2.
	const carry = fraction + 0x95f64 > 0xfffff ? 1 : 0;
	const k = (word >>> 20) - 1023 + carry;
	words[highWord] = fraction | (carry === 1 ? 0x3fe00000 : 0x3ff00000);
	const f = (bits[0] ?? 1) - 1;
	const s = f / (2 + f);
	const z = s * s;
	const w = z * z;
	const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
	const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
	const half = 0.5 * f * f;
	if (k === 0) return f - (half - s * (half + even + odd));
	return k * ln2High - (half - (s * (half + even + odd) + k * ln2Low) - f);
}

/** ln (1 + x), to the last digits also where x is tiny (Kahan). */
export function log1p(x: number): number {
	const sum = 1 + x;
	if (sum === 1 || sum === Number.POSITIVE_INFINITY) return x;
	return log(sum) * (x / (sum - 1));
}

/** x^y for x ≥ 0; a small whole power is a product. */
export function power(x: number, y: number): number {
	if (Number.isInteger(y) && y >= 0 && y <= 8) {
		let product = 1;
		for (let k = 0; k < y; k++) product *= x;
		return product;
	}
	if (x === 1) return 1;
	return exp(y * log(x));
}

/** Base 2 logarithm. */
export function log2(x: number): number {
	return log(x) / Math.LN2;
}
