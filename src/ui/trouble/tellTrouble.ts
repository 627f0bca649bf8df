import { keepAtOnce } from "../../editor/autosave.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { dialogState } from "../shell/dialogState.ts";
import { isMissingFile } from "./isMissingFile.ts";
import { troubles } from "./troubles.ts";

/** Words about failures, each of which is given once. */
const told = new Set<string>();
/** Who has heard this many knows that something is wrong. */
const mostTold = 3;

/** Says that something failed which has no place of its own on the page, once for each, and not without end. */
export function tellTrouble(error: unknown, where = "An action"): void {
	// Somebody took it back: nothing failed.
	if (error instanceof DOMException && error.name === "AbortError") return;
	troubles.keep({ where, error });
	const words = String(error);
	if (told.has(words) || told.size >= mostTold) return;
	// Ways out of something else stay until they are taken.
	if (editorStore.getState().notice?.actions !== undefined) return;
	told.add(words);
	if (isMissingFile(error)) {
		const text = "A file of the page did not come: the network is away, or a new version has been published.";
		editor.tell(`${text} Your design is kept.`, "error", [{ label: "Reload the page", run: reload }]);
		return;
	}
	const report = { label: "Report…", run: () => dialogState.open("report") };
	editor.tell("Something went wrong, and what you did last may not be done. Your design is kept.", "error", [report]);
}

async function reload(): Promise<void> {
	await keepAtOnce();
	location.reload();
}
