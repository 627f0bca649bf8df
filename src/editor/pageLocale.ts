import { isKnownLocale, setNumberLocale } from "../engine/model/numbers/numberLocale.ts";

export const localeKey = "archipelago.locale";

/** The language and country (BCP 47) whose numbers and dates the page writes: as chosen, else the browser's. */
export function pageLocale(): string {
	return chosenLocale() ?? navigator.language;
}

/** What was chosen here; undefined follows the browser. */
function chosenLocale(): string | undefined {
	try {
		const tag = localStorage.getItem(localeKey);
		return tag !== null && isKnownLocale(tag) ? tag : undefined;
	} catch {
		return undefined;
	}
}

/** Has the page's numbers written by its locale; before the first is. */
export function followLocale(): void {
	setNumberLocale(pageLocale());
}
