import { localDigits } from "./numberLocale.ts";

/** A number with all its digits and no needless ones, as the reader writes it: `0.35`, `0,35`; never in exponent form. */
export function localNumber(value: number, grouped = false): string {
	const text = String(value);
	return localDigits(text.includes("e") ? expanded(value) : text, grouped);
}

/** 1e-7 is 0.0000001; what is beyond twenty decimals is 0. */
function expanded(value: number): string {
	const text = value.toFixed(20);
	return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
