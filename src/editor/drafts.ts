import { del, entries, get, promisifyRequest } from "idb-keyval";
import { type KeptDesign, readKeptDesign } from "./keptDesign.ts";
import { pageStore } from "./pageStore.ts";

/** What each tab has open, by the tab's name. */
const prefix = "archipelago.design.";
/** Of tabs that were closed; what they had open is among the versions too. */
const mostDrafts = 8;

export interface FoundDraft {
	readonly kept: KeptDesign | undefined;
	/** It was kept by another tab, and is not under this one's name yet. */
	readonly isOthers: boolean;
	/** Something was kept under this tab's name that is no design: a later or a damaged version of the page's own. */
	readonly isUnreadable: boolean;
}

/** What the tab had open before it was loaded again, or else what was kept last in any tab. */
export async function restoredDraft(tab: string): Promise<FoundDraft> {
	const own = await get<unknown>(prefix + tab, pageStore);
	const kept = readKeptDesign(own);
	if (kept !== undefined) return { kept, isOthers: false, isUnreadable: false };
	return { kept: (await allDrafts())[0]?.[1], isOthers: true, isUnreadable: own !== undefined };
}

export async function keepDraft(tab: string, kept: KeptDesign): Promise<void> {
	try {
		await put(prefix + tab, kept);
	} catch (error) {
		// A file's handle that the browser can't store is no reason to lose the text.
		if (!(error instanceof DOMException) || error.name !== "DataCloneError") throw error;
		const { handle: _, ...rest } = kept;
		await put(prefix + tab, rest);
	}
}

/** What any tab kept last of a design. */
export async function newestDraft(designId: string): Promise<KeptDesign | undefined> {
	return (await allDrafts()).find(([, kept]) => kept.designId === designId)?.[1];
}

/** Forgets what long closed tabs had open. */
export async function forgetOldDrafts(): Promise<void> {
	const drafts = await allDrafts();
	await Promise.all(drafts.slice(mostDrafts).map(([key]) => del(key, pageStore)));
}

/** Committed at once: a page that goes may have no turn left to do so. */
async function put(key: string, value: KeptDesign): Promise<void> {
	await pageStore("readwrite", (store) => {
		store.put(value, key);
		store.transaction.commit();
		return promisifyRequest(store.transaction);
	});
}

async function allDrafts(): Promise<readonly (readonly [string, KeptDesign])[]> {
	const found: (readonly [string, KeptDesign])[] = [];
	for (const [key, value] of await entries<IDBValidKey, unknown>(pageStore)) {
		if (typeof key !== "string" || !key.startsWith(prefix)) continue;
		const kept = readKeptDesign(value);
		if (kept !== undefined) found.push([key, kept]);
	}
	return found.toSorted(([, a], [, b]) => b.atMs - a.atMs);
}
