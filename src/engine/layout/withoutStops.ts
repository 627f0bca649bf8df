import type { Point } from "./rect.ts";

/** Without points that stand on their neighbour or on the straight way between both neighbours. */
export function withoutStops(points: readonly Point[]): readonly Point[] {
	const kept: Point[] = [];
	for (const point of points) {
		const last = kept.at(-1);
		if (last !== undefined && Math.max(Math.abs(last.x - point.x), Math.abs(last.y - point.y)) < 0.01) continue;
		const before = kept.at(-2);
		if (before !== undefined && last !== undefined && inLine(before, last, point)) kept.pop();
		kept.push(point);
	}
	return kept;
}

function inLine(a: Point, b: Point, c: Point): boolean {
	return Math.abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) < 0.01;
}
