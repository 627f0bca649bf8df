import type { Design, Id } from "../design.ts";
import { fail, ok } from "../result.ts";
import type { CommandResult } from "./command.ts";

/** Puts a scene in front of another one; last where none is named. */
export function moveScene(design: Design, { id, before }: { readonly id: Id; readonly before?: Id }): CommandResult {
	if (!design.scenes.has(id)) return fail({ code: "unknownItem", id });
	if (before !== undefined && !design.scenes.has(before)) return fail({ code: "unknownItem", id: before });
	const order = [...design.scenes.keys()];
	const next = order[order.indexOf(id) + 1];
	if (before === id || next === before) return ok([]);
	return ok([{ op: "move", path: ["scenes", id], ...(before === undefined ? {} : { before }) }]);
}
