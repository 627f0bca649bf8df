import type { Point, Rect } from "../rect.ts";

export type Segment = readonly [Point, Point];

/** Whether two straight lines cross between their ends. */
export function segmentsCross([a, b]: Segment, [c, d]: Segment): boolean {
	return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether a straight line runs through a rectangle. */
export function touchesSegment(rect: Rect, segment: Segment): boolean {
	const corners = [
		{ x: rect.x, y: rect.y },
		{ x: rect.x + rect.w, y: rect.y },
		{ x: rect.x + rect.w, y: rect.y + rect.h },
		{ x: rect.x, y: rect.y + rect.h },
	] as const;
	const [a, b, c, d] = corners;
	return segmentsCross(segment, [a, c]) || segmentsCross(segment, [b, d]);
}

/** Positive on the one side of the line, negative on the other. */
function side(a: Point, b: Point, point: Point): number {
	return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
