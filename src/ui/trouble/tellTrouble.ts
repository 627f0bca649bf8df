import { keepAtOnce } from "../../editor/autosave.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import * as texts from "../../texts/trouble.ts";
import { dialogState } from "../shell/dialogState.ts";
import { isMissingFile } from "./isMissingFile.ts";
import { troubles } from "./troubles.ts";

/** Words about failures, each of which is given once. */
const told = new Set<string>();
/** Who has heard this many knows that something is wrong. */
const mostTold = 3;

/** Says that something failed which has no place of its own on the page, once for each, and not without end. */
export function tellTrouble(error: unknown, where = texts.anAction): void {
	// Somebody took it back: nothing failed.
	if (error instanceof DOMException && error.name === "AbortError") return;
	troubles.keep({ where, error });
	const words = String(error);
	if (told.has(words) || told.size >= mostTold) return;
	// Ways out of something else stay until they are taken.
	if (editorStore.getState().notice?.actions !== undefined) return;
	told.add(words);
	if (isMissingFile(error)) {
		editor.tell(texts.missingFileNotice, "error", [{ label: texts.reloadThePage, run: reload }]);
		return;
	}
	const report = { label: texts.report, run: () => dialogState.open("report") };
	editor.tell(texts.somethingWentWrong, "error", [report]);
}

async function reload(): Promise<void> {
	await keepAtOnce();
	location.reload();
}
