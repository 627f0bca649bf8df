import { editor, editorStore } from "../../../editor/editorStore.ts";
import * as texts from "../../../texts/drag.ts";
import { shownLayout } from "../shownLayout.ts";
import { actedOnCard } from "./actedOn.ts";

/** Chooses a line of the card that a key is about; pressed again, the next one. */
export function selectNextLine(): void {
	const card = actedOnCard();
	if (card === undefined) return;
	const lines = shownLayout.get()?.lines.filter(({ from, to }) => from === card.id || to === card.id) ?? [];
	const { selection } = editorStore.getState();
	const at = selection.kind === "line" ? lines.findIndex(({ id }) => id === selection.id) : -1;
	const next = lines[(at + 1) % Math.max(1, lines.length)];
	if (next === undefined) editor.tell(texts.hasNoLines(card.title));
	else editor.select({ kind: "line", id: next.id });
}
