import { formatAmount } from "../../model/numbers/formatAmount.ts";
import { formatCount } from "../../model/numbers/formatCount.ts";
import { formatMs } from "../../model/numbers/formatMs.ts";
import { formatSeconds } from "../../model/numbers/formatSeconds.ts";
import { formatShare } from "../../model/numbers/formatShare.ts";

const byUnit: Readonly<Record<string, (value: number) => string>> = {
	ms: formatMs,
	s: formatSeconds,
	share: formatShare,
	"": formatCount,
};

/** A value of a chart with its unit, which may be a currency. */
export function chartValue(value: number, unit: string): string {
	const format = byUnit[unit];
	if (format !== undefined) return format(value);
	return /^[A-Z]{3}$/.test(unit) ? formatAmount(value, unit) : `${formatCount(value)} ${unit}`;
}
