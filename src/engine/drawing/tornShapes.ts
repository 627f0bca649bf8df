import { fitText } from "../layout/fitText.ts";
import type { Line } from "../layout/layout.ts";
import { offsetPoints } from "../layout/offsetPoints.ts";
import type { Point } from "../layout/rect.ts";
import { roundedPath } from "../layout/roundedPath.ts";
import { formatCount } from "../model/numbers/formatCount.ts";
import type { BacklogMoment } from "./moment.ts";
import type { Shape } from "./shape.ts";
import { detailStyle } from "./textShapes.ts";

const gauge = { w: 56, h: 28 };
const stub = 24;

/** A link that is cut: a stub at each end that still stands, and the tear before it. */
export function tornShapes(line: Line, dead: { readonly start: boolean; readonly end: boolean }): readonly Shape[] {
	const first = line.points[0];
	const last = line.points.at(-1);
	if (first === undefined || last === undefined) return [];
	return [...(dead.start ? [] : stubShapes(line, first, 1)), ...(dead.end ? [] : stubShapes(line, last, -1))];
}

function stubShapes(line: Line, from: Point, towards: 1 | -1): readonly Shape[] {
	const end = { x: from.x + towards * stub, y: from.y };
	const way = [from, end];
	const ways = line.mode === "sync" ? [offsetPoints(way, 2), offsetPoints(way, -2)] : [way];
	const dash = line.mode === "async" ? { dash: "5 4" } : {};
	return [
		...ways.map(
			(points): Shape => ({ kind: "path", d: roundedPath(points, 0), stroke: "wire", strokeWidth: 1.25, ...dash }),
		),
		tear({ x: end.x + towards * 6, y: end.y }),
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
	/** One of two that stand side by side. */
	readonly half?: "left" | "right";
}

/** Writes that wait for the link: their number over a bar of how full the queue gets in this run. */
export function gaugeShapes(backlog: Pick<BacklogMoment, "writes" | "fill">, place: GaugePlace): readonly Shape[] {
	const room = place.half === undefined ? place.gutter - 10 : place.gutter / 2 - 3;
	const w = Math.min(gauge.w, room);
	const shift = place.half === undefined ? 0 : (place.half === "left" ? -1 : 1) * (w / 2 + 1);
	const x = place.x + shift - w / 2;
	const y = place.y - gauge.h / 2;
	const track = w - 8;
	return [
		{ kind: "rect", x, y, w, h: gauge.h, radius: 3, fill: "card", stroke: "line-strong" },
		{
			kind: "text",
			x: x + w / 2,
			y: y + 13,
			text: countText(backlog.writes, w - 4),
			...detailStyle,
			fill: "ink",
			anchor: "middle",
		},
		{ kind: "rect", x: x + 4, y: y + 18, w: track, h: 5, fill: "sunken" },
		{ kind: "rect", x: x + 4, y: y + 18, w: Math.max(1, track * Math.min(1, backlog.fill)), h: 5, fill: "stale" },
	];
}

/** A narrow gauge leaves the space before the unit out rather than the number. */
function countText(writes: number, width: number): string {
	const text = formatCount(writes);
	return fitText(text, detailStyle, width) === text ? text : fitText(text.replace(" ", ""), detailStyle, width);
}
