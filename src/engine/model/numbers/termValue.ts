import type { Term } from "../figures.ts";
import { formatAmount } from "./formatAmount.ts";
import { formatBytes } from "./formatBytes.ts";
import { formatMs } from "./formatMs.ts";
import { formatSeconds } from "./formatSeconds.ts";
import { formatShare } from "./formatShare.ts";
import { localNumber } from "./localNumber.ts";

const byUnit: Readonly<Record<string, (value: number) => string>> = {
	ms: formatMs,
	s: formatSeconds,
	B: formatBytes,
	bytes: formatBytes,
	share: formatShare,
	"%": (value) => `${plain(value)} %`,
};

/** Units of amounts in the design's currency. */
const ofMoney: ReadonlySet<string> = new Set([
	"a month",
	"/month",
	"a year",
	"/year",
	"in the first year",
	"per million requests",
	"/h",
]);

/** A term's value with its unit; amounts of money in the design's currency. */
export function termValue({ value, unit }: Term, currency: string): string {
	if (value === null) return "—";
	if (typeof value === "string") return value;
	if (unit !== undefined && ofMoney.has(unit)) {
		return `${formatAmount(value, currency)}${unit.startsWith("/") ? "" : " "}${unit}`;
	}
	const format = unit === undefined ? undefined : byUnit[unit];
	if (format !== undefined) return format(value);
	return unit === undefined || unit === "" ? plain(value) : `${plain(value)} ${unit}`;
}

function plain(value: number): string {
	return localNumber(Number(value.toPrecision(6)), true);
}
