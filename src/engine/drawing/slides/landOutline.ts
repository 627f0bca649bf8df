import { landOutlines } from "../../layout/map/landOutlines.ts";
import type { MapView } from "../../layout/map/mapView.ts";
import type { Point, Rect } from "../../layout/rect.ts";

/** Coasts finer than this can't be seen on a slide, in pixels of the map. */
const finest = 1.2;

/** The land within the picture as one path: rings cut at its edges, with no more corners than can be seen. */
export function landOutline(view: MapView): string {
	const frame = { x: 0, y: 0, w: view.width, h: view.height };
	return landOutlines(view)
		.map(({ points }) => coarse(withinFrame(points, frame)))
		.filter((points) => points.length >= 3)
		.map(
			(points) => `${points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${tenths(x)} ${tenths(y)}`).join("")}Z`,
		)
		.join("");
}

/** After Sutherland and Hodgman, one edge of the frame after the other. */
function withinFrame(points: readonly Point[], { w, h }: Rect): readonly Point[] {
	const edges = [
		{ axis: "x", at: 0, isInside: (point: Point) => point.x >= 0 },
		{ axis: "x", at: w, isInside: (point: Point) => point.x <= w },
		{ axis: "y", at: 0, isInside: (point: Point) => point.y >= 0 },
		{ axis: "y", at: h, isInside: (point: Point) => point.y <= h },
	] as const;
	return edges.reduce<readonly Point[]>((ring, { axis, at, isInside }) => {
		if (ring.every(isInside)) return ring;
		return ring.flatMap((point, index) => {
			const before = ring.at(index - 1) ?? point;
			const part = (at - before[axis]) / (point[axis] - before[axis]);
			const crossing = { x: before.x + (point.x - before.x) * part, y: before.y + (point.y - before.y) * part };
			return [...(isInside(before) === isInside(point) ? [] : [crossing]), ...(isInside(point) ? [point] : [])];
		});
	}, points);
}

function coarse(points: readonly Point[]): readonly Point[] {
	const kept: Point[] = [];
	for (const point of points) {
		const last = kept.at(-1);
		if (last === undefined || Math.hypot(point.x - last.x, point.y - last.y) >= finest) kept.push(point);
	}
	return kept;
}

function tenths(value: number): number {
	return Math.round(value * 10) / 10;
}
