import { localDigits, localMoney } from "./numberLocale.ts";

/** An amount to check a bill by: `$30,835`, from 100 up without cents, `$0.41`, `CHF 1,240`. */
export function formatAmount(amount: number, currency: string): string {
	const sign = amount < 0 ? "−" : "";
	const decimals = amount === 0 || Math.abs(amount) >= 99.995 ? 0 : 2;
	return `${sign}${localMoney(localDigits(Math.abs(amount).toFixed(decimals), true), currency)}`;
}
