import type { Point } from "../rect.ts";
import rings from "./land.json";
import type { MapView } from "./mapView.ts";
import { worldWidth } from "./projection.ts";

/** A coast: its corners in pixels, closed, and which of its sides only cut the land where the projection ends. */
export interface LandOutline {
	readonly points: readonly Point[];
	/** For each corner, whether the side that leads to it is no coast. */
	readonly cut: readonly boolean[];
}

const turns = [-1, 0, 1] as const;

/** The land of a view, with what lies beyond the picture's edges as far as `beyond` widths and heights of it. */
export function landOutlines(view: MapView, beyond = 0): readonly LandOutline[] {
	return turns.flatMap((turn) =>
		rings.flatMap((ring) => {
			const points = pixelsOf(ring, view, turn);
			return isSeen(points, view, beyond) ? [{ points, cut: cutSides(ring) }] : [];
		}),
	);
}

function pixelsOf(ring: readonly number[], view: MapView, turn: number): readonly Point[] {
	const shift = { x: turn * worldWidth - view.centre.x, y: -view.centre.y };
	const points: Point[] = [];
	for (let index = 0; index < ring.length; index += 2) {
		points.push({
			x: view.width / 2 + ((ring[index] ?? 0) + shift.x) * view.scale,
			y: view.height / 2 + ((ring[index + 1] ?? 0) + shift.y) * view.scale,
		});
	}
	return points;
}

function isSeen(points: readonly Point[], view: MapView, beyond: number): boolean {
	const [marginX, marginY] = [view.width * beyond, view.height * beyond];
	const xs = points.map(({ x }) => x);
	const ys = points.map(({ y }) => y);
	return (
		Math.max(...xs) > -marginX &&
		Math.min(...xs) < view.width + marginX &&
		Math.max(...ys) > -marginY &&
		Math.min(...ys) < view.height + marginY
	);
}

/** Sides along the antimeridian. */
function cutSides(ring: readonly number[]): readonly boolean[] {
	const half = worldWidth / 2;
	const atEdge = (index: number): boolean => Math.abs(ring[(index + ring.length) % ring.length] ?? 0) >= half;
	return Array.from({ length: ring.length / 2 }, (_, corner) => atEdge(2 * corner) && atEdge(2 * corner - 2));
}
