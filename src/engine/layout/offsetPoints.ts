import type { Point } from "./rect.ts";

/** The same way, moved sideways: a path along the axes stays one. Positive is to the right of the direction of travel. */
export function offsetPoints(points: readonly Point[], by: number): readonly Point[] {
	return points.map((point, index) => {
		const before = direction(points[index - 1], point) ?? direction(point, points[index + 1]);
		const after = direction(point, points[index + 1]) ?? before;
		if (before === undefined || after === undefined) return point;
		const sameWay = before.x * after.x + before.y * after.y !== 0;
		const sideways = sameWay
			? normal(before)
			: { x: normal(before).x + normal(after).x, y: normal(before).y + normal(after).y };
		return { x: point.x + sideways.x * by, y: point.y + sideways.y * by };
	});
}

function direction(from: Point | undefined, to: Point | undefined): Point | undefined {
	if (from === undefined || to === undefined) return undefined;
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	return length === 0 ? undefined : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function normal(way: Point): Point {
	return { x: -way.y, y: way.x };
}
