import type { Design, Id } from "../engine/model/design.ts";
import { layers } from "../engine/model/vocabulary.ts";
import type { Selection } from "./editorState.ts";

/** The selection without what is no longer in the design. The same object when all of it is. */
export function keptSelection(design: Design, selection: Selection): Selection {
	switch (selection.kind) {
		case "items":
			return keptItems(design, selection);
		case "feature":
			return design.features.has(selection.id) ? selection : { kind: "none" };
		case "scenario":
			return design.scenarios.has(selection.id) ? selection : { kind: "none" };
		default:
			return selection;
	}
}

function keptItems(design: Design, selection: Extract<Selection, { kind: "items" }>): Selection {
	const ids = selection.ids.filter((id) => isItem(design, id));
	const notes = selection.notes?.filter((id) => design.notes.has(id));
	if (ids.length === selection.ids.length && notes?.length === selection.notes?.length) return selection;
	if (ids.length + (notes?.length ?? 0) === 0) return { kind: "none" };
	return { ...selection, ids, ...(notes === undefined ? {} : { notes }) };
}

/** Stands on the canvas: a region, a population, a component of any layer. */
function isItem(design: Design, id: Id): boolean {
	return design.regions.has(id) || design.users.populations.has(id) || layers.some((layer) => design[layer].has(id));
}

/** Whether all that the other one chooses is chosen. */
export function holdsAll(selection: Selection, other: Selection): boolean {
	if (selection.kind !== "items" || other.kind !== "items") return false;
	const notes = other.notes ?? [];
	return (
		other.ids.every((id) => selection.ids.includes(id)) && notes.every((id) => selection.notes?.includes(id) === true)
	);
}
