import * as texts from "../texts/editor.ts";
import { type FoundDraft, keepDraft, restoredDraft } from "./drafts.ts";
import { editor, editorStore } from "./editorStore.ts";
import { firstTemplate } from "./firstDesigns.ts";
import type { KeptDesign } from "./keptDesign.ts";
import { within } from "./within.ts";

/** Time that the browser has to bring what it kept before the page starts without it, in milliseconds. */
const answerMs = 5000;

/** Opens what this tab had open before it was loaded again, or what any tab had last; says why where that can't be. */
export async function restoreDesign(tab: string): Promise<void> {
	const reading = restoredDraft(tab);
	try {
		const { kept, isOthers, isUnreadable } = await within(reading, answerMs);
		if (kept !== undefined) restore(kept);
		// The other tab may go on to another design, this one comes back to this.
		if (kept !== undefined && isOthers) void keepDraft(tab, kept).catch(() => undefined);
		if (isUnreadable) void lostWords().then(({ tellUnreadable }) => tellUnreadable());
	} catch (error) {
		const { tellUnkept } = await lostWords();
		tellUnkept(error, () => location.reload());
		void reading.then(restoreLate).catch(() => undefined);
	}
}

function lostWords() {
	return import("./tellUnkept.ts");
}

function restore({ designId, name, text, savedText, handle, baseline }: KeptDesign): void {
	editor.openText(text, { id: designId, name, savedText, ...(handle === undefined ? {} : { handle }) });
	if (baseline === undefined) return;
	void import("./restoreBaseline.ts").then(({ restoreBaseline }) => restoreBaseline(baseline));
}

/** The browser has answered after all: what it kept replaces the sample, but not what was made of that meanwhile. */
function restoreLate({ kept }: FoundDraft): void {
	editorStore.setState({ unkept: undefined, notice: undefined });
	if (kept === undefined) return;
	if (editorStore.getState().text === firstTemplate.text) {
		restore(kept);
		return;
	}
	editor.tell(texts.whatWasOpenHereBefore, "info", [{ label: texts.openTitle(kept.title), run: () => restore(kept) }]);
}
