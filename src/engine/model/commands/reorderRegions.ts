import type { Design, Id } from "../design.ts";
import { fail, ok } from "../result.ts";
import type { CommandResult } from "./command.ts";

/** Puts a region's column in front of another one; last where none is named. The order also decides ties between equally near regions. */
export function reorderRegions(design: Design, { region, before }: { region: Id; before?: Id }): CommandResult {
	if (!design.regions.has(region)) return fail({ code: "unknownRegion", region });
	if (before !== undefined && !design.regions.has(before)) return fail({ code: "unknownRegion", region: before });
	const order = [...design.regions.keys()];
	const next = order[order.indexOf(region) + 1];
	if (before === region || next === before) return ok([]);
	return ok([{ op: "move", path: ["regions", region], ...(before === undefined ? {} : { before }) }]);
}
