import { localDigits } from "./numberLocale.ts";
import { significant } from "./significant.ts";

/** A latency or delay given in milliseconds: `0`, `4.2 ms`, `36 ms`, `1.36 s`, `4 min 0 s`; null is "—". Milliseconds have no decimals from 10 up. */
export function formatMs(ms: number | null | undefined): string {
	if (ms === null || ms === undefined) return "—";
	if (ms === 0) return "0";
	if (ms < 9.95) return `${localDigits(ms.toFixed(1))} ms`;
	if (ms < 999.5) return `${Math.round(ms)} ms`;
	if (ms < 299_500) return `${localDigits(significant(ms / 1000))} s`;
	return formatLong(ms / 1000);
}

/** Minutes and seconds, hours and minutes, or days and hours: two units at most, the smaller one only if there is any. */
export function formatLong(seconds: number): string {
	const whole = Math.round(seconds);
	if (whole < 3600) return twoUnits([Math.floor(whole / 60), "min"], [whole % 60, "s"]);
	const minutes = Math.round(seconds / 60);
	if (minutes < 48 * 60) return twoUnits([Math.floor(minutes / 60), "h"], [minutes % 60, "min"]);
	const hours = Math.round(seconds / 3600);
	return twoUnits([Math.floor(hours / 24), "d"], [hours % 24, "h"]);
}

type Amount = readonly [number, string];

function twoUnits([large, largeUnit]: Amount, [small, smallUnit]: Amount): string {
	return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
