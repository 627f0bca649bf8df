import type { Selection } from "../../editor/editorState.ts";
import type { Design } from "../../engine/model/design.ts";
import { layers } from "../../engine/model/vocabulary.ts";

/** All cards, notes and frames of a design. Its regions are the ground that they stand on. */
export function allItems(design: Design): Selection {
	const ids = [...design.users.populations.keys(), ...layers.flatMap((layer) => [...design[layer].keys()])];
	const notes = [...design.notes.keys()];
	return ids.length + notes.length === 0 ? { kind: "none" } : { kind: "items", ids, notes };
}
