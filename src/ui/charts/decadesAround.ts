/** Powers of ten, as exponents, from below the least to above the largest of the positive values; two at least. */
export function decadesAround(values: readonly number[]): readonly number[] {
	const positive = values.filter((value) => value > 0);
	if (positive.length === 0) return [0, 1];
	const first = Math.floor(Math.log10(Math.min(...positive)) + 1e-9);
	const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...positive)) - 1e-9));
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
