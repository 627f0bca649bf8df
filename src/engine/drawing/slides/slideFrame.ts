import { emuPerPoint, type Place } from "./Pen.ts";
import type { Box } from "./shapeXml.ts";

/** A slide of 16 to 9, 13⅓ by 7½ inches, in points. */
export const slidePoints = { w: 960, h: 540 };

interface Points {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

const margin = 36;
const body = { top: 88, bottom: 484 };
const chartWidth = 318;
const between = 18;

/** Where what stands on a slide, in points. */
export const slideAreas = {
	title: { x: margin, y: 20, w: slidePoints.w - 2 * margin, h: 40 },
	subtitle: { x: margin, y: 58, w: slidePoints.w - 2 * margin, h: 20 },
	whole: { x: margin, y: body.top, w: slidePoints.w - 2 * margin, h: body.bottom - body.top },
	diagram: { x: margin, y: body.top, w: slidePoints.w - 2 * margin - chartWidth - between, h: body.bottom - body.top },
	chart: { x: slidePoints.w - margin - chartWidth, y: body.top, w: chartWidth, h: body.bottom - body.top },
	facts: { x: margin, y: 490, w: slidePoints.w - 2 * margin - 80, h: 36 },
	number: { x: slidePoints.w - margin - 70, y: 508, w: 70, h: 16 },
} as const satisfies Readonly<Record<string, Points>>;

export function boxOfPoints({ x, y, w, h }: Points): Box {
	return { x: emu(x), y: emu(y), w: emu(w), h: emu(h) };
}

function emu(points: number): number {
	return Math.round(points * emuPerPoint);
}

/** Larger than this a drawing looks coarse: points for a pixel. */
const largest = 1.15;

/** Where a drawing of so many pixels stands in an area: as large as it can, at the top, in the middle across. */
export function placeWithin(area: Points, size: { readonly width: number; readonly height: number }): Place {
	const scale = scaleWithin(area, size);
	const x = area.x + (area.w - size.width * scale) / 2;
	return { x: emu(x), y: emu(area.y), scale: scale * emuPerPoint };
}

/** Points for a pixel. */
export function scaleWithin(area: Points, size: { readonly width: number; readonly height: number }): number {
	return Math.min(largest, area.w / Math.max(1, size.width), area.h / Math.max(1, size.height));
}
