import { del, entries, get, set } from "idb-keyval";
import type { KeptDesign } from "./keptDesign.ts";

/** What each tab has open, by the tab's name. */
const prefix = "archipelago.design.";
/** Of tabs that were closed; what they had open is among the versions too. */
const mostDrafts = 8;

/** What the tab had open before it was loaded again, or else what was kept last in any tab. */
export async function restoredDraft(tab: string): Promise<KeptDesign | undefined> {
	const own = await get<KeptDesign>(prefix + tab);
	if (own !== undefined) return own;
	return (await allDrafts())[0]?.[1];
}

export async function keepDraft(tab: string, kept: KeptDesign): Promise<void> {
	try {
		await set(prefix + tab, kept);
	} catch (error) {
		// A file's handle that the browser can't store is no reason to lose the text.
		if (!(error instanceof DOMException) || error.name !== "DataCloneError") throw error;
		const { handle: _, ...rest } = kept;
		await set(prefix + tab, rest);
	}
}

/** Forgets what long closed tabs had open. */
export async function forgetOldDrafts(): Promise<void> {
	const drafts = await allDrafts();
	await Promise.all(drafts.slice(mostDrafts).map(([key]) => del(key)));
}

async function allDrafts(): Promise<readonly (readonly [string, KeptDesign])[]> {
	const all = await entries<string, KeptDesign>();
	return all.filter(([key]) => String(key).startsWith(prefix)).toSorted(([, a], [, b]) => b.atMs - a.atMs);
}
