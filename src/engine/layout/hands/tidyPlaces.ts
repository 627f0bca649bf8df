import { type CommandResult, deleteEdit, setEdit } from "../../model/commands/command.ts";
import type { Design, Id, Place } from "../../model/design.ts";
import type { Edit, EditValue } from "../../model/figures.ts";
import { ok } from "../../model/result.ts";
import type { HandScene } from "./chosenThings.ts";
import { tidyLanes } from "./tidyLanes.ts";
import { tidyRows } from "./tidyRows.ts";
import { tidyStores } from "./tidyStores.ts";

/**
 * Straightens what was put by hand, and keeps what it says: each thing stays in its row and its order. In the row it
 * snaps to the nearest slot, edge or middle; rows close up. What then stands where it would by itself loses its
 * place in the file. What is locked stays, and the others keep their distance.
 */
export function tidyPlaces({ design, layout }: HandScene): CommandResult {
	let canvas = design.canvas;
	for (const lane of tidyLanes(design, layout)) canvas = tidyRows(lane, canvas);
	canvas = tidyStores(design, { canvas, metrics: layout.metrics });
	return ok([...canvas].flatMap(([id, place]) => placeEdits(design, id, place)));
}

function placeEdits(design: Design, id: Id, place: Place): readonly Edit[] {
	const before = new Map<string, unknown>(Object.entries(design.canvas.get(id) ?? {}));
	const after = Object.entries(place).filter((entry): entry is [string, EditValue & {}] => entry[1] !== undefined);
	if (before.size === 0) return after.length === 0 ? [] : [setEdit(["canvas", id], Object.fromEntries(after))];
	if (after.length === 0) return [deleteEdit(["canvas", id])];
	const kept = new Set(after.map(([key]) => key));
	const gone = [...before.keys()].filter((key) => before.get(key) !== undefined && !kept.has(key));
	return [
		...after
			.filter(([key, value]) => before.get(key) !== value)
			.map(([key, value]) => setEdit(["canvas", id, key], value)),
		...gone.map((key) => deleteEdit(["canvas", id, key])),
	];
}
