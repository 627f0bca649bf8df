import type { Selection } from "../../editor/editorState.ts";
import { shownLayout } from "./shownLayout.ts";

/** The node of the canvas that stands for what is chosen; undefined where several things are, or none. */
export function nodeOfSelection(selection: Selection): string | undefined {
	if (selection.kind !== "items") return undefined;
	const { ids, notes = [], region } = selection;
	if (ids.length + notes.length !== 1) return undefined;
	const [id] = ids;
	if (id === undefined) return `note:${notes[0]}`;
	const layout = shownLayout.get();
	if (layout?.columns.some((column) => column.region === id)) return `region:${id}`;
	const cards = layout?.cards.filter(({ component }) => component === id) ?? [];
	return (cards.find((card) => "region" in card && card.region === region) ?? cards[0])?.id;
}
