import { fitText } from "../layout/fitText.ts";
import type { Line } from "../layout/layout.ts";
import { offsetPoints } from "../layout/offsetPoints.ts";
import type { Point } from "../layout/rect.ts";
import { roundedPath } from "../layout/roundedPath.ts";
import { formatCount } from "../model/numbers/formatCount.ts";
import type { Shape } from "./shape.ts";
import { detailStyle } from "./textShapes.ts";

const gauge = { w: 52, h: 28 };
/** A count of three digits and its unit. */
const narrowestGauge = 42;
const stub = 24;
/** Of the tear from the far end of the gutter. */
const beforeEnd = 7;

/** A link that is cut: a stub at each end that still stands, and the tear before it. */
export function tornShapes(line: Line, dead: { readonly start: boolean; readonly end: boolean }): readonly Shape[] {
	const first = line.points[0];
	const last = line.points.at(-1);
	if (first === undefined || last === undefined) return [];
	const straight = line.points.length === 2;
	// Between neighbours with both sides standing the tear is in the middle; the one that stands alone reaches over.
	const reach = straight ? reachOf(last.x - first.x, dead) : stub;
	return [...(dead.start ? [] : stubShapes(line, first, reach)), ...(dead.end ? [] : stubShapes(line, last, -reach))];
}

const cardInset = 18;

function reachOf(length: number, dead: { readonly start: boolean; readonly end: boolean }): number {
	return dead.start || dead.end ? Math.max(stub, length - cardInset - beforeEnd) : length / 2 - 6;
}

function stubShapes(line: Line, from: Point, reach: number): readonly Shape[] {
	const end = { x: from.x + reach - Math.sign(reach) * 6, y: from.y };
	const way = [from, end];
	const ways = line.mode === "sync" ? [offsetPoints(way, 1.5), offsetPoints(way, -1.5)] : [way];
	const dash = line.mode === "async" ? { dash: "5 4" } : {};
	return [
		...ways.map(
			(points): Shape => ({ kind: "path", d: roundedPath(points, 0), stroke: "wire", strokeWidth: 1.25, ...dash }),
		),
		tear({ x: end.x + Math.sign(reach) * 4, y: end.y }),
	];
}

function tear({ x, y }: Point): Shape {
	return { kind: "path", d: `M${x} ${y - 5}l2.5 3.5l-4 3l2.5 4`, stroke: "failed", strokeWidth: 1.5, roundEnds: true };
}

export interface GaugePlace {
	/** Middle of the gutter. */
	readonly x: number;
	readonly y: number;
	readonly gutter: number;
}

/** Writes that wait for the link: their number over a bar of how full the queue gets in this run. */
export function gaugeShapes(
	waiting: { readonly writes: number; readonly fill: number },
	place: GaugePlace,
): readonly Shape[] {
	const w = Math.min(gauge.w, Math.max(narrowestGauge, place.gutter - 24));
	const x = place.x - w / 2;
	const y = place.y - gauge.h / 2;
	const track = w - 8;
	const text = countText(waiting.writes, w - 4);
	return [
		{ kind: "rect", x, y, w, h: gauge.h, radius: 3, fill: "card", stroke: "line-strong" },
		{ kind: "text", x: x + w / 2, y: y + 13, text, ...detailStyle, fill: "ink", anchor: "middle" },
		{ kind: "rect", x: x + 4, y: y + 18, w: track, h: 5, fill: "sunken" },
		{ kind: "rect", x: x + 4, y: y + 18, w: Math.max(1, track * Math.min(1, waiting.fill)), h: 5, fill: "stale" },
	];
}

/** A narrow gauge leaves the space before the unit out rather than the number. */
function countText(writes: number, width: number): string {
	const text = formatCount(writes);
	return fitText(text, detailStyle, width) === text ? text : fitText(text.replace(" ", ""), detailStyle, width);
}
