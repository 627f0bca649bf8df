import type { Design, Id } from "../../../engine/model/design.ts";
import type { Edit } from "../../../engine/model/figures.ts";

/** Gives up the width that a column was given by hand. */
export function ownWidth(design: Design, region: Id): readonly Edit[] {
	const { w, ...others } = design.canvas.get(region) ?? {};
	if (w === undefined) return [];
	const alone = Object.values(others).every((value) => value === undefined);
	return [{ op: "delete", path: alone ? ["canvas", region] : ["canvas", region, "w"] }];
}
