import { localDigits } from "./numberLocale.ts";
import { significant } from "./significant.ts";

const steps = [
	{ from: 999.5e9, divisor: 1e12, unit: "T" },
	{ from: 999.5e6, divisor: 1e9, unit: "B" },
	{ from: 999.5e3, divisor: 1e6, unit: "M" },
	{ from: 999.5, divisor: 1e3, unit: "k" },
];

/** Number and its power of a thousand apart, three significant figures without needless zeros: `{ digits: "93", unit: "k" }`. */
export function scaledCount(value: number): { readonly digits: string; readonly unit: string } {
	const step = steps.find(({ from }) => Math.abs(value) >= from);
	const scaled = significant(value / (step?.divisor ?? 1));
	const digits = scaled.includes(".") ? scaled.replace(/\.?0+$/, "") : scaled;
	return { digits: localDigits(digits), unit: step?.unit ?? "" };
}

/** `0`, `38`, `2.5 k`, `93 k`, `9 M`; null is "—". */
export function formatCount(value: number | null | undefined): string {
	if (value === null || value === undefined) return "—";
	const { digits, unit } = scaledCount(value);
	return unit === "" ? digits : `${digits} ${unit}`;
}
