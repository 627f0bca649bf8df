/** `value` with three significant figures, never in exponent form; trailing zeros are kept (2 → "2.00"), and whole numbers from 100 up are rounded to units. */
export function significant(value: number): string {
	if (value === 0) return "0";
	const magnitude = Math.floor(Math.log10(Math.abs(value)));
	const decimals = Math.min(Math.max(2 - magnitude, 0), 6);
	const rounded = value.toFixed(decimals);
	// 9.996 has two decimals by its magnitude but rounds to 10.00: one decimal is enough then.
	const needsOneLess = decimals > 0 && Math.floor(Math.log10(Math.abs(Number(rounded)))) > magnitude;
	return needsOneLess ? value.toFixed(decimals - 1) : rounded;
}
