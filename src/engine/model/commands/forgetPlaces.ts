import type { Design, Id } from "../design.ts";
import type { Edit } from "../figures.ts";
import { ok } from "../result.ts";
import { type CommandResult, deleteEdit } from "./command.ts";

/**
 * Gives up where things were put by hand, of all or of those named: they stand where they would by themselves.
 * What is locked stays; so do sizes and folds.
 */
export function forgetPlaces(design: Design, { ids }: { ids?: readonly Id[] } = {}): CommandResult {
	const named = ids === undefined ? [...design.canvas.keys()] : ids;
	return ok(named.flatMap((id) => forgotten(design, id)));
}

function forgotten(design: Design, id: Id): readonly Edit[] {
	const place = design.canvas.get(id);
	if (place === undefined || place.locked === true) return [];
	const written = Object.entries(place).flatMap(([key, value]) => (value === undefined ? [] : [key]));
	const moved = written.filter((key) => key === "x" || key === "y");
	if (moved.length === 0) return [];
	if (moved.length === written.length) return [deleteEdit(["canvas", id])];
	return moved.map((key) => deleteEdit(["canvas", id, key]));
}
