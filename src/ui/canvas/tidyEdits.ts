import type { Design } from "../../engine/model/design.ts";
import type { Edit } from "../../engine/model/figures.ts";

/** Gives up the places of what was moved by hand, but for what is locked; sizes and folds stay. */
export function tidyEdits(design: Design): readonly Edit[] {
	return [...design.canvas].flatMap(([id, place]): readonly Edit[] => {
		const moved = place.x !== undefined || place.y !== undefined;
		if (!moved || place.locked === true) return [];
		const keeps = place.w !== undefined || place.h !== undefined || place.collapsed !== undefined;
		if (!keeps) return [{ op: "delete", path: ["canvas", id] }];
		const written = (["x", "y"] as const).filter((key) => place[key] !== undefined);
		return written.map((key) => ({ op: "delete", path: ["canvas", id, key] }));
	});
}
