import { localDigits } from "./numberLocale.ts";
import { significant } from "./significant.ts";

const units = ["B", "KB", "MB", "GB", "TB", "PB", "EB"] as const;

/** Bytes in powers of 1000: `512 B`, `4 KB`, `60 TB`; null is "—". */
export function formatBytes(bytes: number | null | undefined): string {
	if (bytes === null || bytes === undefined) return "—";
	if (bytes === 0) return "0";
	const step = Math.min(Math.max(Math.floor(Math.log10(bytes * 1.0005) / 3), 0), units.length - 1);
	const scaled = significant(bytes / 1000 ** step);
	return `${localDigits(scaled.includes(".") ? scaled.replace(/\.?0+$/, "") : scaled)} ${units[step]}`;
}
