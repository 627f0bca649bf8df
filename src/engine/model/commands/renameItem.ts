import type { Design, Id } from "../design.ts";
import type { Edit } from "../figures.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, setEdit } from "./command.ts";
import { isId, isTaken } from "./freeId.ts";
import { type ItemSection, itemPath, itemsOf } from "./items.ts";
import { placesNaming } from "./Removal.ts";

/** Another id; all that names the old one follows. (What people read is `name`, a field like others.) */
export function renameItem(
	design: Design,
	{ section, id, to }: { section: ItemSection | "regions"; id: Id; to: Id },
): CommandResult {
	if (!itemsOf(design, section).has(id)) return fail({ code: "unknownItem", id });
	if (id === to) return ok([]);
	if (!isId(to)) return fail({ code: "badId", id: to });
	const ownNamespace = section === "features" || section === "scenarios" || section === "notes" || section === "scenes";
	if (ownNamespace ? itemsOf(design, section).has(to) : isTaken(design, to)) return fail({ code: "idTaken", id: to });
	const places = placesNaming(design, id, section);
	const values = places.filter(({ as }) => as === "value").map(({ keys }) => setEdit(keys, to));
	const keys = places.filter(({ as }) => as === "key").map(({ keys: path }): Edit => ({ op: "rename", path, key: to }));
	return ok([...values, ...keys, { op: "rename", path: itemPath(section, id), key: to }]);
}
