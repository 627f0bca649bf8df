import type { HistoryEntry } from "./editorState.ts";
import type { KeptDesign } from "./keptDesign.ts";
import { addRecent } from "./recents.ts";
import { versions } from "./versions.ts";

/** Designs whose first state in this tab is among the versions. */
const begun = new Set<string>();

/**
 * Adds a design as it is now to its versions, and to the recent designs: from its first edit on, and then also as it was
 * before that; a file from when it is opened. A template that was only looked at leaves nothing behind.
 */
export async function recordVersion(kept: KeptDesign, past: readonly HistoryEntry[]): Promise<void> {
	const [first] = past;
	if (first === undefined && kept.savedText === undefined) return;
	await addRecent(kept);
	if (first !== undefined && !begun.has(kept.designId)) {
		await versions.record({ ...kept, text: first.before, atMs: first.atMs - 1 });
	}
	begun.add(kept.designId);
	await versions.record(kept);
}
