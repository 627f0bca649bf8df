/** Pixels to a tenth, which is finer than anybody sees. */
export function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
