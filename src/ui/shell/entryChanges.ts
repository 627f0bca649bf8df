import type { HistoryEntry } from "../../editor/editorState.ts";
import { parseDesign } from "../../engine/format/parseDesign.ts";
import { compareDesigns } from "../../engine/review/compare/compareDesigns.ts";
import * as texts from "../../texts/dialogs.ts";

/** What a gesture changed in the design, in sentences; what it changed in the text alone where it can't be read. */
export function entryChanges({ before, after }: Pick<HistoryEntry, "before" | "after">): readonly string[] {
	const a = parseDesign(before).design;
	const b = parseDesign(after, { previous: a }).design;
	if (a === undefined || b === undefined) return [texts.theTextCouldNotBeRead];
	const { model, layout } = compareDesigns(a, b);
	const said = [...model.filter(({ follows }) => !follows), ...layout].map(({ sentence }) => sentence);
	return said.length > 0 ? [...new Set(said)] : [texts.onlyHowTheTextIsWritten];
}
