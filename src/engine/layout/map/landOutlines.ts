import type { Point } from "../rect.ts";
import rings from "./land.json";
import { type MapView, mapSeam } from "./mapView.ts";
import { worldWidth } from "./projection.ts";

/** A coast: its corners in pixels, closed, and which of its sides only cut the land where the projection ends. */
export interface LandOutline {
	readonly points: readonly Point[];
	/** For each corner, whether the side that leads to it is no coast. */
	readonly cut: readonly boolean[];
}

const turns = [-1, 0, 1] as const;

/** The land of a view, once around the world, with what lies beyond the picture's edges as far as `beyond` widths and heights of it. */
export function landOutlines(view: MapView, beyond = 0): readonly LandOutline[] {
	const { left, right } = mapSeam(view);
	return turns.flatMap((turn) => {
		const middle = view.width / 2 + (turn * worldWidth - view.centre.x) * view.scale;
		const half = (worldWidth * view.scale) / 2;
		const cuts = [middle - half, middle + half, left, right];
		return rings.flatMap((ring) => {
			const points = withinSides(pixelsOf(ring, view, turn), { left, right });
			return isSeen(points, view, beyond) ? [{ points, cut: cutSides(points, cuts) }] : [];
		});
	});
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

/** The part of a closed outline between two meridians, after Sutherland and Hodgman. */
function withinSides(points: readonly Point[], sides: { readonly left: number; readonly right: number }) {
	return clipped(
		clipped(points, sides.left, (x) => x >= sides.left),
		sides.right,
		(x) => x <= sides.right,
	);
}

function clipped(points: readonly Point[], edge: number, isInside: (x: number) => boolean): readonly Point[] {
	if (points.every(({ x }) => isInside(x))) return points;
	return points.flatMap((point, index) => {
		const before = points.at(index - 1) ?? point;
		const crosses = isInside(before.x) !== isInside(point.x);
		const part = (edge - before.x) / (point.x - before.x);
		const crossing = crosses ? [{ x: edge, y: before.y + (point.y - before.y) * part }] : [];
		return isInside(point.x) ? [...crossing, point] : crossing;
	});
}

function isSeen(points: readonly Point[], view: MapView, beyond: number): boolean {
	if (points.length < 3) return false;
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

/** Sides along the antimeridian, where the outlines end, and along the meridian at which the map does. */
function cutSides(points: readonly Point[], cuts: readonly number[]): readonly boolean[] {
	const cutAt = points.map(({ x }) => cuts.find((cut) => Math.abs(x - cut) < 0.01));
	return cutAt.map((cut, index) => cut !== undefined && cut === cutAt.at(index - 1));
}
