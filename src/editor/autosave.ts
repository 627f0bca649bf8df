import { asKept } from "./asKept.ts";
import { claimTab } from "./claimTab.ts";
import { forgetOldDrafts, keepDraft, restoredDraft } from "./drafts.ts";
import type { EditorState } from "./editorState.ts";
import { editor, editorStore } from "./editorStore.ts";
import type { KeptDesign } from "./keptDesign.ts";
import { otherTabs } from "./otherTabs.ts";
import { tellUnkept } from "./tellUnkept.ts";

/** Idle time after an edit until it is kept, in milliseconds. */
const idleMs = 500;

/**
 * Restores what this tab had open, or what any tab had last, and keeps it from now on: as this tab's draft, so that two
 * tabs never overwrite each other, and as versions to go back to. Where storage is denied the user is told, and the
 * editor goes on.
 */
export async function keepDesign(): Promise<void> {
	const tab = await claimTab();
	try {
		const kept = await restoredDraft(tab);
		if (kept !== undefined) restore(kept);
	} catch (error) {
		tellUnkept(error, () => undefined);
	}
	void navigator.storage?.persist?.().catch(() => false);
	otherTabs.start(tab);
	followEdits(tab);
	void forgetOldDrafts().catch(() => undefined);
}

function restore({ designId, name, text, savedText, handle }: KeptDesign): void {
	// An older version of the page kept no id.
	const id = designId === undefined ? {} : { id: designId };
	editor.openText(text, { name, savedText, ...id, ...(handle === undefined ? {} : { handle }) });
}

let keepPending: () => Promise<void> = async () => undefined;

/** Keeps at once what was edited a moment ago, before the page goes. */
export async function keepAtOnce(): Promise<void> {
	await keepPending();
}

function followEdits(tab: string): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const keepNow = async (state: EditorState): Promise<void> => {
		clearTimeout(timer);
		timer = undefined;
		await keep(tab, state).catch((error) => tellUnkept(error, () => void keepNow(editorStore.getState())));
	};
	keepPending = async () => {
		if (timer !== undefined) await keepNow(editorStore.getState());
	};
	editorStore.subscribe((state, before) => {
		if (state.text === before.text && state.file === before.file) return;
		// What is left for another design is kept as it was left.
		if (state.file.id !== before.file.id && timer !== undefined) void keepNow(before);
		clearTimeout(timer);
		timer = setTimeout(() => void keepNow(editorStore.getState()), idleMs);
	});
	// A tab that is left or closed keeps what it has at once.
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState === "hidden") void keepPending();
	});
}

async function keep(tab: string, state: EditorState): Promise<void> {
	const kept = asKept(state);
	await keepDraft(tab, kept);
	if (state.file.id === editorStore.getState().file.id) otherTabs.tellChanged(kept.text);
	const { recordVersion } = await import("./recordVersion.ts");
	await recordVersion(kept, state.history.past);
}
