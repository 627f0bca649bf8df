import { currencySign } from "./currencySign.ts";

/** How one language and country write numbers. */
interface NumberLocale {
	readonly tag: string;
	/** The decimal mark is a point: digits without groups are as they are. */
	readonly point: boolean;
	/** What stands around an amount: `["$", ""]`, or `["", " $"]`. */
	readonly money: { readonly before: boolean; readonly gap: string };
}

const english: NumberLocale = { tag: "en-US", point: true, money: { before: true, gap: "" } };

// One for the whole page, worker or program, as a locale is in an operating system: it is said once at the start, and
// what is said in files that programs read (JSON, CSV, YAML) does not ask for it.
let current = english;
const writers = new Map<string, Intl.NumberFormat>();

/**
 * Has all numbers written as this language and country do: decimal mark, groups of thousands, where a currency's sign
 * stands. Digits stay 0 to 9, so that a figure can be compared with the design's text.
 *
 * @param tag BCP 47, as browsers give it: `de-AT`; one that is unknown leaves English
 */
export function setNumberLocale(tag: string): void {
	if (tag === current.tag) return;
	writers.clear();
	current = english;
	if (isKnownLocale(tag)) current = localeOf(tag);
}

/** The locale that numbers are written by, for another thread to follow. */
export function numberLocale(): string {
	return current.tag;
}

/** Whether numbers can be written as this language and country do. */
export function isKnownLocale(tag: string): boolean {
	try {
		return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
	} catch {
		return false;
	}
}

/** Digits as a program writes them, `1240.5`, as the reader does: `1240,5`, in groups `1.240,5`. */
export function localDigits(digits: string, grouped = false): string {
	if (current.point && !grouped) return digits;
	const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
	return writer(decimals, grouped).format(Number(digits));
}

/** Digits with the currency's sign where the reader expects it: `$890k`, `890k $`, `CHF 890k`. */
export function localMoney(digits: string, currency: string): string {
	const { before, gap } = current.money;
	const sign = currencySign(currency);
	if (!before) return `${digits}${gap}${sign.trim()}`;
	return sign.endsWith(" ") ? `${sign}${digits}` : `${sign}${gap}${digits}`;
}

function localeOf(tag: string): NumberLocale {
	// The narrow sign: how a country tells its own dollar from others is not asked here.
	const options = { style: "currency", currency: "USD", currencyDisplay: "narrowSymbol" } as const;
	const parts = new Intl.NumberFormat(tag, { ...options, numberingSystem: "latn" }).formatToParts(1.5);
	const sign = parts.findIndex(({ type }) => type === "currency");
	const number = parts.findIndex(({ type }) => type === "integer");
	const gap = parts.some(({ type, value }) => type === "literal" && value.trim() === "") ? "\u00a0" : "";
	return {
		tag,
		point: parts.some(({ type, value }) => type === "decimal" && value === "."),
		money: { before: sign < number, gap },
	};
}

function writer(decimals: number, grouped: boolean): Intl.NumberFormat {
	const key = `${decimals} ${grouped}`;
	const known = writers.get(key);
	if (known !== undefined) return known;
	const made = new Intl.NumberFormat(current.tag, {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
		useGrouping: grouped,
		numberingSystem: "latn",
	});
	writers.set(key, made);
	return made;
}
