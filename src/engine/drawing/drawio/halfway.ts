import type { Point } from "../../layout/rect.ts";

/** The middle of a path by its length: what draw.io counts a line's label from. */
export function halfway(points: readonly Point[]): Point {
	const lengths = points.slice(1).map((point, index) => distance(points[index] ?? point, point));
	let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
	for (const [index, length] of lengths.entries()) {
		const start = points[index];
		const end = points[index + 1];
		if (start === undefined || end === undefined) break;
		if (left <= length && length > 0) {
			const part = left / length;
			return { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part };
		}
		left -= length;
	}
	return points.at(-1) ?? { x: 0, y: 0 };
}

function distance(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}
