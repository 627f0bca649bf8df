import type { Design, Id } from "../design.ts";
import { fail } from "../result.ts";
import type { CommandResult } from "./command.ts";
import { setField } from "./setField.ts";
import { setPlace } from "./setPlace.ts";

/** Pixels: a narrower column can't say what stands in it, a wider one is wider than a window. */
export const columnLimits = { least: 150, most: 720 };

/** Gives a region's column a width of its own, in pixels, within limits; without one it shares the room with the others again. */
export function resizeColumn(design: Design, { region, w }: { region: Id; w: number | undefined }): CommandResult {
	if (!design.regions.has(region)) return fail({ code: "unknownRegion", region });
	if (w === undefined) return setField(design, { path: placeKeys(design, region), value: undefined });
	const width = Math.round(Math.min(columnLimits.most, Math.max(columnLimits.least, w)));
	if (design.canvas.get(region)?.w === width) return { ok: true, value: [] };
	return setPlace(design, { places: new Map([[region, { w: width }]]) });
}

/** The width, or the whole place where it says nothing else. */
function placeKeys(design: Design, region: Id): readonly string[] {
	const written = Object.entries(design.canvas.get(region) ?? {}).filter(([, value]) => value !== undefined);
	return written.length === 1 ? ["canvas", region] : ["canvas", region, "w"];
}
