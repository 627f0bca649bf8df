import type { Design, Id, Place } from "../design.ts";
import type { Edit, EditValue } from "../figures.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, isWritten, layerOf, setEdit } from "./command.ts";

/** Where things stand on the canvas, several of them in one step; only the given fields change. */
export function setPlace(design: Design, { places }: { places: ReadonlyMap<Id, Place> }): CommandResult {
	const edits: Edit[] = [];
	for (const [id, place] of places) {
		if (!design.regions.has(id) && !design.users.populations.has(id) && layerOf(design, id) === undefined) {
			return fail({ code: "unknownItem", id });
		}
		const fields = Object.entries(place).filter((entry): entry is [string, EditValue & {}] => entry[1] !== undefined);
		if (isWritten(design, ["canvas", id]))
			edits.push(...fields.map(([key, value]) => setEdit(["canvas", id, key], value)));
		else edits.push(setEdit(["canvas", id], Object.fromEntries(fields)));
	}
	return ok(edits);
}
