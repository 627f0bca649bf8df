import { pictureShapes } from "../../engine/drawing/pictureShapes.ts";
import type { Shape } from "../../engine/drawing/shape.ts";
import type { Layout } from "../../engine/layout/layout.ts";
import { layoutDesign } from "../../engine/layout/layoutDesign.ts";
import type { Rect } from "../../engine/layout/rect.ts";
import type { Design } from "../../engine/model/design.ts";
import type { Figures } from "../../engine/model/figures.ts";

export interface DrawnSide {
	readonly layout: Layout;
	readonly picture: readonly Shape[];
}

/** Pixels at 100 % that suit the regions. */
function comfortableWidth({ regions }: Design): number {
	return Math.max(928, 300 * regions.size + 28);
}

/** A design drawn to be compared; what is gone from it (by card, component or region) faintly. */
export function drawnSide(
	design: Design,
	{ figures, gone }: { readonly figures?: Figures | undefined; readonly gone?: ReadonlySet<string> },
): DrawnSide {
	const layout = layoutDesign(design, { width: comfortableWidth(design) });
	const faint = new Set(
		layout.cards.filter(({ id, component }) => gone?.has(id) || gone?.has(component)).map(({ id }) => id),
	);
	return { layout, picture: pictureShapes(design, layout, { load: figures?.load, faint }) };
}

/** The smallest box around the cards and columns of a difference; undefined where none is drawn. */
export function boxAround({ cards, columns }: Layout, ids: ReadonlySet<string>): Rect | undefined {
	const rects = [
		...cards.filter(({ id, component }) => ids.has(id) || ids.has(component)).map(({ rect }) => rect),
		...columns.filter(({ region }) => ids.has(region)).map(({ head }) => head),
	];
	if (rects.length === 0) return undefined;
	const x = Math.min(...rects.map((rect) => rect.x));
	const y = Math.min(...rects.map((rect) => rect.y));
	return {
		x,
		y,
		w: Math.max(...rects.map((rect) => rect.x + rect.w)) - x,
		h: Math.max(...rects.map((rect) => rect.y + rect.h)) - y,
	};
}
