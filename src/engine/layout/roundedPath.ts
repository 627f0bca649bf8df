import type { Point } from "./rect.ts";

/** SVG path through the points, its corners rounded as far as the neighbouring stretches allow. */
export function roundedPath(points: readonly Point[], radius: number): string {
	const first = points[0];
	if (first === undefined) return "";
	const steps = points.slice(1).map((point, index) => {
		const before = points[index] ?? point;
		const after = points[index + 2];
		return after === undefined ? `L${at(point)}` : corner(before, point, { after, radius });
	});
	return `M${at(first)}${steps.join("")}`;
}

function corner(before: Point, point: Point, { after, radius }: { after: Point; radius: number }): string {
	const reach = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
	if (reach < 0.5) return `L${at(point)}`;
	return `L${at(towards(point, before, reach))}Q${at(point)} ${at(towards(point, after, reach))}`;
}

function towards(from: Point, to: Point, by: number): Point {
	const length = distance(from, to);
	return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

function distance(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}

function at(point: Point): string {
	return `${round(point.x)} ${round(point.y)}`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
