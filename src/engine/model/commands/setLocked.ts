import type { Design, Id } from "../design.ts";
import type { Edit } from "../figures.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, deleteEdit, isWritten, layerOf, setEdit } from "./command.ts";

/** Locked things are neither moved, tidied nor removed by hand until they are unlocked. */
export function setLocked(design: Design, { ids, locked }: { ids: readonly Id[]; locked: boolean }): CommandResult {
	const isThere = (id: Id) =>
		design.regions.has(id) || design.users.populations.has(id) || layerOf(design, id) !== undefined;
	const unknown = ids.find((id) => !isThere(id));
	if (unknown !== undefined) return fail({ code: "unknownItem", id: unknown });
	const changed = ids.filter((id) => (design.canvas.get(id)?.locked ?? false) !== locked);
	return ok(changed.flatMap((id) => (locked ? [lockEdit(design, id)] : unlockEdits(design, id))));
}

function lockEdit(design: Design, id: Id): Edit {
	return design.canvas.has(id) ? setEdit(["canvas", id, "locked"], true) : setEdit(["canvas", id], { locked: true });
}

/** An entry that says nothing else goes. */
function unlockEdits(design: Design, id: Id): readonly Edit[] {
	const others = (["x", "y", "w", "h", "collapsed"] as const).some((key) => isWritten(design, ["canvas", id, key]));
	return [deleteEdit(others ? ["canvas", id, "locked"] : ["canvas", id])];
}
