import type { Point } from "../rect.ts";

/** Least distance between the middles of two markers, in pixels. */
const apart = 17;
const rounds = 40;

/** Places that lie on top of each other, as two providers' regions in one city do, moved side by side; others stay where they are. */
export function apartMarkers(places: readonly Point[]): readonly Point[] {
	let points = places;
	for (let round = 0; round < rounds; round += 1) {
		const pushes = points.map((point, index) => pushOf(points, point, index));
		if (pushes.every(({ x, y }) => x === 0 && y === 0)) return points;
		points = points.map(({ x, y }, index) => ({ x: x + (pushes[index]?.x ?? 0), y: y + (pushes[index]?.y ?? 0) }));
	}
	return points;
}

function pushOf(points: readonly Point[], point: Point, index: number): Point {
	let push = { x: 0, y: 0 };
	points.forEach((other, otherIndex) => {
		if (otherIndex === index) return;
		const away = { x: point.x - other.x, y: point.y - other.y };
		const distance = Math.hypot(away.x, away.y);
		if (distance >= apart - 0.01) return;
		// On the same spot the earlier one goes west.
		const side = index < otherIndex ? -1 : 1;
		const way = distance < 0.01 ? { x: side, y: 0 } : { x: away.x / distance, y: away.y / distance };
		const by = (apart - distance) / 2;
		push = { x: push.x + way.x * by, y: push.y + way.y * by };
	});
	return push;
}
