import * as texts from "../texts/choices.ts";
import { keepAtOnce } from "./autosave.ts";
import { editor } from "./editorStore.ts";
import { localeKey } from "./pageLocale.ts";

/** Begins the page anew with other numbers and dates, after what was edited is kept. */
export async function chooseLocale(tag: string | undefined): Promise<void> {
	await keepAtOnce();
	try {
		if (tag === undefined) localStorage.removeItem(localeKey);
		else localStorage.setItem(localeKey, tag);
	} catch {
		editor.tell(texts.thisBrowserKeepsNothingForThisPage, "error");
		return;
	}
	location.reload();
}
