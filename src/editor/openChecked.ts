import { parseDesign } from "../engine/format/parseDesign.ts";
import * as texts from "../texts/files.ts";
import type { NoticeAction, OpenFile } from "./editorState.ts";
import { editor, editorStore } from "./editorStore.ts";

/** Where a text comes from. */
interface Source {
	/** What it is called at the start of a sentence. */
	readonly name: string;
	/** Ways on where it is no design. */
	readonly refused: readonly NoticeAction[];
}

/**
 * Opens a text, broken or not, and says what is wrong with it; false for what is no design at all, or one of a later
 * format, which leaves what is open alone.
 */
export function openChecked(text: string, file: OpenFile, { name, refused }: Source): boolean {
	const parsed = parseDesign(text, { previous: editorStore.getState().design });
	const [first, ...more] = parsed.problems;
	if (first !== undefined && (first.path === "" || first.path === "archipelago")) {
		const actions = refused.length === 0 ? undefined : refused;
		editor.tell(texts.isNotOpened(name, first.line, sentence(first.message)), "error", actions);
		return false;
	}
	editor.openText(text, file, parsed);
	if (first === undefined) return true;
	editor.setDock({ tab: "yaml", open: true });
	const said = { name, line: first.line, more: more.length, sentence: sentence(first.message) };
	const told =
		more.length === 0 ? texts.hasAProblemInLine(name, said.line, said.sentence) : texts.hasProblemsFromLineOn(said);
	editor.tell(told, "error");
	return true;
}

function sentence(text: string): string {
	return text.endsWith(".") ? text : `${text}.`;
}
