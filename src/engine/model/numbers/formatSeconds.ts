import { formatLong, formatMs } from "./formatMs.ts";

/** A recovery time or other span given in seconds: `41 s`, `187 s` up to 5 min, then `10 min 35 s`; under 10 s with decimals. null is "—". */
export function formatSeconds(seconds: number | null | undefined): string {
	if (seconds === null || seconds === undefined) return "—";
	if (seconds === 0) return "0";
	if (seconds < 10) return formatMs(seconds * 1000);
	if (seconds < 299.5) return `${Math.round(seconds)} s`;
	return formatLong(seconds);
}
