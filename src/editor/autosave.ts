import { claimTab } from "./claimTab.ts";
import { forgetOldDrafts } from "./drafts.ts";
import type { EditorState } from "./editorState.ts";
import { editorStore } from "./editorStore.ts";
import { followEdits } from "./followEdits.ts";
import { otherTabs } from "./otherTabs.ts";
import { restoreDesign } from "./restoreDesign.ts";

let keepNow = async (): Promise<void> => undefined;

/**
 * Restores what this tab had open, or what any tab had last, and keeps it from now on: as this tab's draft, so that two
 * tabs never overwrite each other, and as versions to go back to. Where storage is denied, full or silent the user is
 * told, and the editor goes on.
 */
export async function keepDesign(): Promise<void> {
	const tab = await claimTab();
	await restoreDesign(tab);
	void navigator.storage?.persist?.().catch(() => false);
	otherTabs.start(tab);
	keepNow = followEdits(tab);
	guardLeaving();
	void forgetOldDrafts().catch(() => undefined);
}

/** Keeps at once what was edited a moment ago, before the page goes. */
export async function keepAtOnce(): Promise<void> {
	await keepNow();
}

/** A tab that is left or closed keeps what it has at once; the browser asks first where it can't. */
function guardLeaving(): void {
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState === "hidden") void keepNow();
	});
	window.addEventListener("pagehide", () => void keepNow());
	// Only then: who listens for it always slows coming back to the page down.
	const ask = ({ unkept }: EditorState): void => {
		if (unkept === undefined) window.removeEventListener("beforeunload", askFirst);
		else window.addEventListener("beforeunload", askFirst);
	};
	ask(editorStore.getState());
	editorStore.subscribe(ask);
}

function askFirst(event: BeforeUnloadEvent): void {
	const { text, file, history } = editorStore.getState();
	const isEdited = history.past.length + history.future.length > 0;
	if (isEdited && text !== file.savedText) event.preventDefault();
}
