import { layoutMap } from "../../layout/map/layoutMap.ts";
import type { MapLayout } from "../../layout/map/mapLayout.ts";
import type { Design } from "../../model/design.ts";

/** Pixels that suit a map of some continents on paper and on a slide. */
export const mapRoom = { width: 1200, height: 640 };

/** A film asks for the same one for each of its pictures. */
const known = new WeakMap<Design, MapLayout>();

/** The map of a whole design as pictures in files have it. */
export function wholeMap(design: Design): MapLayout {
	const before = known.get(design);
	if (before !== undefined) return before;
	const layout = layoutMap(design, mapRoom);
	known.set(design, layout);
	return layout;
}
