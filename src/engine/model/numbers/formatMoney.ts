import { scaledCount } from "./formatCount.ts";
import { localDigits, localMoney } from "./numberLocale.ts";

/** An amount in the design's currency: `$0`, `$1,240`, `$890k`, `$1.2M`; another currency by its code (`CHF 890k`). null is "—". */
export function formatMoney(amount: number | null | undefined, currency: string): string {
	if (amount === null || amount === undefined) return "—";
	const sign = amount < 0 ? "−" : "";
	return `${sign}${localMoney(digitsOf(Math.abs(amount)), currency)}`;
}

function digitsOf(amount: number): string {
	if (amount === 0) return "0";
	if (amount >= 9_999.5) {
		const { digits, unit } = scaledCount(amount);
		return `${digits}${unit}`;
	}
	if (amount >= 99.5) return localDigits(String(Math.round(amount)), true);
	return localDigits(amount.toFixed(2));
}
