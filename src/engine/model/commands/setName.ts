import type { Design, Id } from "../design.ts";
import { fail } from "../result.ts";
import { type CommandResult, layerOf } from "./command.ts";
import { setField } from "./setField.ts";

/** What people read; the id stays. An empty name, or one that is the id, goes: then the id or the catalogue's name shows. */
export function setName(design: Design, { id, name }: { id: Id; name: string }): CommandResult {
	const layer = layerOf(design, id);
	const written = name.trim().replaceAll(/\s+/g, " ");
	const value = written === "" || written === id ? undefined : written;
	if (layer !== undefined) return setField(design, { path: [layer, id, "name"], value });
	if (design.regions.has(id)) return setField(design, { path: ["regions", id, "name"], value });
	if (design.users.populations.has(id)) return setField(design, { path: ["users", "populations", id, "name"], value });
	return fail({ code: "unknownItem", id });
}
