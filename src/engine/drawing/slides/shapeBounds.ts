import type { Rect } from "../../layout/rect.ts";
import { textWidth } from "../../layout/textWidth.ts";
import type { Shape } from "../shape.ts";
import type { Pen } from "./Pen.ts";
import { pathSteps } from "./pathGeometry.ts";
import type { Box } from "./shapeXml.ts";

/** The rectangle that holds all shapes, in pixels. */
export function shapeBounds(shapes: readonly Shape[]): Rect {
	const rects = shapes.map(boundsOf).filter(({ w, h }) => w > 0 || h > 0);
	if (rects.length === 0) return { x: 0, y: 0, w: 0, h: 0 };
	const x = Math.min(...rects.map((rect) => rect.x));
	const y = Math.min(...rects.map((rect) => rect.y));
	const right = Math.max(...rects.map((rect) => rect.x + rect.w));
	const bottom = Math.max(...rects.map((rect) => rect.y + rect.h));
	return { x, y, w: right - x, h: bottom - y };
}

function boundsOf(shape: Shape): Rect {
	switch (shape.kind) {
		case "rect":
			return shape;
		case "path":
			return pathSteps(shape.d).bounds;
		case "icon":
			return { x: shape.x, y: shape.y, w: shape.size, h: shape.size };
		case "text": {
			const w = textWidth(shape.text, shape);
			const before = { start: 0, middle: w / 2, end: w }[shape.anchor ?? "start"];
			return { x: shape.x - before, y: shape.y - shape.size, w, h: shape.size * 1.25 };
		}
		case "group": {
			const inner = shapeBounds(shape.shapes);
			return { ...inner, x: inner.x + (shape.x ?? 0), y: inner.y + (shape.y ?? 0) };
		}
	}
}

/** A rectangle of the drawing as one of the slide. */
export function boxAround(rect: Rect, pen: Pen): Box {
	return { x: pen.x(rect.x), y: pen.y(rect.y), w: Math.max(1, pen.length(rect.w)), h: Math.max(1, pen.length(rect.h)) };
}
