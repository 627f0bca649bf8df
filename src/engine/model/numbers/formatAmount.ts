import { currencySign } from "./currencySign.ts";

/** An amount to check a bill by: `$30,835`, from 100 up without cents, `$0.41`, `CHF 1,240`. */
export function formatAmount(amount: number, currency: string): string {
	const sign = amount < 0 ? "−" : "";
	const digits = Math.abs(amount) >= 99.995 ? 0 : 2;
	const text = Math.abs(amount).toLocaleString("en-US", {
		minimumFractionDigits: amount === 0 ? 0 : digits,
		maximumFractionDigits: digits,
	});
	return `${sign}${currencySign(currency)}${text}`;
}
