import { editor, editorStore } from "../../editor/editorStore.ts";
import { refusalOf } from "../../editor/refusalOf.ts";
import { completedText } from "../../engine/format/completedText.ts";
import type { Edit } from "../../engine/model/figures.ts";
import * as texts from "../../texts/inspector.ts";

/**
 * Makes edits, and with them what they need to hold: a pattern that has a leader brings one. Still one
 * entry of the history. The answer is the reason where that can't be.
 */
export function applyCompleted(label: string, edits: readonly Edit[]): string | undefined {
	const refusal = refusalOf(edits);
	if (refusal === undefined) {
		editor.apply(label, edits);
		return undefined;
	}
	const { text, problems } = editorStore.getState();
	const completed = problems.length > 0 ? undefined : completedText(text, edits);
	if (completed === undefined) return refusal;
	editor.setText(completed.text, { label });
	editor.tell(texts.andWhatThatTakes(label, completed.also.map(lowerFirst).join("; ")));
	return undefined;
}

function lowerFirst(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1);
}
