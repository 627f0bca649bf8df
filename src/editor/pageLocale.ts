import { isKnownLocale, setNumberLocale } from "../engine/model/numbers/numberLocale.ts";
import * as texts from "../texts/editor.ts";
import { keepAtOnce } from "./autosave.ts";
import { editor } from "./editorStore.ts";

const key = "archipelago.locale";

/** The language and country (BCP 47) whose numbers and dates the page writes: as chosen, else the browser's. */
export function pageLocale(): string {
	return chosenLocale() ?? navigator.language;
}

/** What was chosen here; undefined follows the browser. */
function chosenLocale(): string | undefined {
	try {
		const tag = localStorage.getItem(key);
		return tag !== null && isKnownLocale(tag) ? tag : undefined;
	} catch {
		return undefined;
	}
}

/** Has the page's numbers written by its locale; before the first is. */
export function followLocale(): void {
	setNumberLocale(pageLocale());
}

/** Begins the page anew with other numbers and dates, after what was edited is kept. */
export async function chooseLocale(tag: string | undefined): Promise<void> {
	await keepAtOnce();
	try {
		if (tag === undefined) localStorage.removeItem(key);
		else localStorage.setItem(key, tag);
	} catch {
		editor.tell(texts.thisBrowserKeepsNothingForThisPage, "error");
		return;
	}
	location.reload();
}
