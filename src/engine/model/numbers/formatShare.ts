import { localDigits } from "./numberLocale.ts";

/** A fraction as a percentage of three significant figures at most: `0 %`, `0.4 %`, `14 %`, `99.5 %`, `118 %`; null is "—". */
export function formatShare(fraction: number | null | undefined): string {
	if (fraction === null || fraction === undefined) return "—";
	const percent = fraction * 100;
	if (percent === 0) return "0 %";
	// 99.97 must not read as 100: nearly all is not all.
	if (percent < 100 && percent >= 99.95) return `> ${localDigits("99.9")} %`;
	if (percent > 0 && percent < 0.05) return `< ${localDigits("0.1")} %`;
	const text = percent < 99.95 && percent >= 10 && Math.abs(percent - Math.round(percent)) < 0.05;
	return text || percent >= 100
		? `${Math.round(percent)} %`
		: `${localDigits(percent.toFixed(1).replace(/\.0$/, ""))} %`;
}
