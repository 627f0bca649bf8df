import { asKept } from "./asKept.ts";
import { keepDraft } from "./drafts.ts";
import type { EditorState } from "./editorState.ts";
import { editorStore } from "./editorStore.ts";
import { otherTabs } from "./otherTabs.ts";
import { within } from "./within.ts";

/** From one draft to the next, in milliseconds: an edit is written at once, those that follow closely go together. */
const draftMs = 150;
/** A version is kept in a pause of so long, and as often as that in a stretch of editing without one, in milliseconds. */
const pauseMs = 500;
const stretchMs = 3000;
/** Time that the browser has to write, and until it is asked again after it couldn't, in milliseconds. */
const answerMs = 5000;
const retryMs = 5000;

/** Keeps every edit from now on, as the tab's draft and as versions. What it gives keeps at once what isn't kept yet. */
export function followEdits(tab: string): () => Promise<void> {
	const { getState } = editorStore;
	let written = getState();
	/** Each in its own turn, so that what is older never comes last, and drafts never wait for versions. */
	let drafts = Promise.resolve();
	let versions = Promise.resolve();
	let draftTimer: ReturnType<typeof setTimeout> | undefined;
	let draftMadeMs = 0;
	let versionTimer: ReturnType<typeof setTimeout> | undefined;
	let versionDueMs = 0;

	const writeDraft = async (state: EditorState): Promise<void> => {
		if (isSame(state, written)) return;
		draftMadeMs = Date.now();
		try {
			const kept = asKept(state);
			await within(keepDraft(tab, kept), answerMs);
			written = state;
			if (state.unkept !== undefined) await tellKept();
			if (state.file.id === getState().file.id) otherTabs.tellChanged(kept.text);
		} catch (error) {
			await tellLost(error, () => void atOnce());
			planDraft(retryMs);
		}
	};
	const writeVersion = async (state: EditorState): Promise<void> => {
		try {
			const { recordVersion } = await import("./recordVersion.ts");
			await within(recordVersion(asKept(state), state.history.past), answerMs);
		} catch (error) {
			if (getState().unkept === undefined) await tellNoVersion(error);
		}
	};
	/** What is newest when its turn has come is written. */
	const draftNow = (): void => {
		clearTimeout(draftTimer);
		draftTimer = undefined;
		drafts = drafts.then(() => writeDraft(getState()));
	};
	const planDraft = (ms: number): void => {
		clearTimeout(draftTimer);
		draftTimer = setTimeout(draftNow, ms);
	};
	const versionNow = (state: EditorState): Promise<void> => {
		clearTimeout(versionTimer);
		versionTimer = undefined;
		versions = versions.then(() => writeVersion(state));
		return versions;
	};
	const planVersion = (): void => {
		const nowMs = Date.now();
		if (versionTimer === undefined) versionDueMs = nowMs + stretchMs;
		clearTimeout(versionTimer);
		const ms = Math.max(0, Math.min(pauseMs, versionDueMs - nowMs));
		versionTimer = setTimeout(() => void versionNow(getState()), ms);
	};
	const atOnce = async (): Promise<void> => {
		// Not in turn: the page may be gone by then. The browser writes in the order in which it is asked.
		const draft = writeDraft(getState());
		if (versionTimer !== undefined) await versionNow(getState());
		await draft;
	};
	editorStore.subscribe((state, before) => {
		if (isSame(state, before)) return;
		// What is left for another design is kept as it was left, before the other one takes its place.
		if (state.file.id !== before.file.id && versionTimer !== undefined) {
			const left = versionNow(before);
			drafts = drafts.then(() => writeDraft(before)).then(() => left);
		}
		const sinceMs = Date.now() - draftMadeMs;
		if (sinceMs >= draftMs) draftNow();
		else planDraft(draftMs - sinceMs);
		if (state.text !== before.text || state.file !== before.file) planVersion();
	});
	return atOnce;
}

/** Nothing that is kept differs. */
function isSame(a: EditorState, b: EditorState): boolean {
	return a.text === b.text && a.file === b.file && a.baseline === b.baseline;
}

async function tellLost(error: unknown, retry: () => void): Promise<void> {
	const { tellUnkept } = await import("./tellUnkept.ts");
	tellUnkept(error, retry);
}

async function tellNoVersion(error: unknown): Promise<void> {
	const { tellNoVersions } = await import("./tellUnkept.ts");
	tellNoVersions(error);
}

async function tellKept(): Promise<void> {
	const { tellKeptAgain } = await import("./tellUnkept.ts");
	tellKeptAgain();
}
