import { formatAmount } from "./formatAmount.ts";
import { localNumber } from "./localNumber.ts";
import { localMoney } from "./numberLocale.ts";

/** An amount as it is set, with every digit: `$5`, `$0.35`, `$1,240`, `$1,240.5`. */
export function exactAmount(amount: number, currency: string): string {
	const size = Math.abs(amount);
	const asOnABill = size >= 100 ? Number.isInteger(size) : Number(size.toFixed(2)) === size && !Number.isInteger(size);
	if (asOnABill) return formatAmount(amount, currency);
	return `${amount < 0 ? "−" : ""}${localMoney(localNumber(size, true), currency)}`;
}
