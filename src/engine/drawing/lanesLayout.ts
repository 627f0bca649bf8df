import { croppedLayout } from "../layout/crop/croppedLayout.ts";
import type { Layout } from "../layout/layout.ts";
import { layoutDesign } from "../layout/layoutDesign.ts";
import type { Design, Id } from "../model/design.ts";

/** Pixels that suit a design of so many regions on paper and on a slide. */
function comfortableWidth(regions: number): number {
	return Math.max(928, 300 * regions + 28);
}

/** The lanes as pictures in files have them, whatever the width of a screen; of what is chosen where not all of it is. */
export function lanesLayout(design: Design, only?: readonly Id[]): Layout {
	const layout = wholeLayout(design);
	return only === undefined ? layout : croppedLayout(layout, new Set(only));
}

/** A film asks for the same one for each of its pictures. */
const known = new WeakMap<Design, Layout>();

function wholeLayout(design: Design): Layout {
	const before = known.get(design);
	if (before !== undefined) return before;
	const layout = layoutDesign(design, { width: comfortableWidth(design.regions.size) });
	known.set(design, layout);
	return layout;
}
