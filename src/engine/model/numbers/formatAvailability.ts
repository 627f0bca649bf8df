import { localDigits } from "./numberLocale.ts";

/**
 * An availability as a percentage with as many nines as it has and two digits more, at least two
 * decimals: `99.942 %`, `99.9971 %`, `97.30 %`. Cut, not rounded up: what has three nines must not
 * read as four. 1 is "100 %"; null is "—".
 */
export function formatAvailability(availability: number | null | undefined): string {
	if (availability === null || availability === undefined) return "—";
	if (availability >= 1) return "100 %";
	if (availability <= 0) return "0 %";
	const nines = Math.floor(-Math.log10(1 - availability) + 1e-9);
	const decimals = Math.min(Math.max(nines, 2), 10);
	const scale = 10 ** decimals;
	const cut = Math.floor(availability * 100 * scale + 1e-6) / scale;
	return `${localDigits(cut.toFixed(decimals))} %`;
}
