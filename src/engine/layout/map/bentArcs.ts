import type { Point } from "../rect.ts";

/** Points of an arc, its ends included: an even number of stretches, so that one lies in the middle. */
const stretches = 32;
/** Farthest of the arc from the straight line, as a part of its length; to the north while there is a choice. */
const bends = [0.16, -0.16, 0.08, 0.28, -0.28, 0.4, -0.4, -0.08];

export interface ArcEnds {
	readonly from: Point;
	readonly to: Point;
}

export interface ArcGround {
	readonly width: number;
	readonly height: number;
	/** What an arc should keep clear of, where it isn't one of its ends. */
	readonly markers: readonly Point[];
}

/** An arc for each pair of ends, each bent so that it keeps clear of the places between, of the edges and of the arcs before it. */
export function bentArcs(ends: readonly ArcEnds[], ground: ArcGround): readonly (readonly Point[])[] {
	const arcs: (readonly Point[])[] = [];
	const taken = new Set<number>();
	for (const each of ends) {
		const candidates = bends.map((bend) => ({ bend, points: arcPoints(each, bend) }));
		let best = candidates[0];
		let least = Number.POSITIVE_INFINITY;
		for (const candidate of candidates) {
			const cost = bendCost(candidate.bend) + costOf(candidate.points, ground, taken);
			if (cost < least) [best, least] = [candidate, cost];
		}
		const points = best?.points ?? [each.from, each.to];
		arcs.push(points);
		for (const point of points) taken.add(cellOf(point));
	}
	return arcs;
}

/** A quadratic curve; positive bends go to the left of the way east, which is north. */
export function arcPoints({ from, to }: ArcEnds, bend: number): readonly Point[] {
	const east = to.x >= from.x ? 1 : -1;
	const control = {
		x: (from.x + to.x) / 2 + 2 * bend * east * (to.y - from.y),
		y: (from.y + to.y) / 2 - 2 * bend * east * (to.x - from.x),
	};
	return Array.from({ length: stretches + 1 }, (_, index) => {
		const t = index / stretches;
		const [start, middle, end] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
		return {
			x: start * from.x + middle * control.x + end * to.x,
			y: start * from.y + middle * control.y + end * to.y,
		};
	});
}

function bendCost(bend: number): number {
	return Math.abs(bend) * 60 + (bend < 0 ? 6 : 0);
}

const markerClearance = 18;
/** Side of the squares that an arc takes, in pixels: another one through them runs too near. */
const cell = 14;
/** Arcs that meet at a place can't be apart near it. */
const meeting = 36;
const edge = 8;

function costOf(points: readonly Point[], ground: ArcGround, taken: ReadonlySet<number>): number {
	const [from, to] = [points[0], points.at(-1)];
	if (from === undefined || to === undefined) return 0;
	const between = points.slice(1, -1);
	const apart = between.filter((point) => !near(point, from, meeting) && !near(point, to, meeting));
	return (
		between.filter((point) => isOutside(point, ground)).length * 30 +
		apart.filter((point) => ground.markers.some((marker) => near(point, marker, markerClearance))).length * 60 +
		apart.filter((point) => taken.has(cellOf(point))).length * 8
	);
}

function cellOf({ x, y }: Point): number {
	return Math.floor(x / cell) + Math.floor(y / cell) * 100_000;
}

function isOutside({ x, y }: Point, { width, height }: ArcGround): boolean {
	return x < edge || y < edge || x > width - edge || y > height - edge;
}

function near(a: Point, b: Point, distance: number): boolean {
	const [x, y] = [a.x - b.x, a.y - b.y];
	return x * x + y * y < distance * distance;
}
