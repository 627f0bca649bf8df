import type { Line } from "./layout.ts";
import type { Point } from "./rect.ts";

type Drawn = Pick<Line, "points">;

/** The lines that a drawn path crosses or touches, in their order. */
export function crossedLines<Each extends Drawn>(lines: readonly Each[], path: readonly Point[]): readonly Each[] {
	return lines.filter(({ points }) => segments(points).some((line) => segments(path).some((cut) => meet(line, cut))));
}

/** The line nearest to a point, when it is no farther than so many pixels. */
export function nearestLine<Each extends Drawn>(
	lines: readonly Each[],
	{ to, withinPx }: { readonly to: Point; readonly withinPx: number },
): Each | undefined {
	let best: { readonly line: Each; readonly far: number } | undefined;
	for (const line of lines) {
		const far = Math.min(...segments(line.points).map((segment) => distance(segment, to)));
		if (far <= withinPx && (best === undefined || far < best.far)) best = { line, far };
	}
	return best?.line;
}

type Segment = readonly [Point, Point];

function segments(points: readonly Point[]): readonly Segment[] {
	return points.slice(1).flatMap((end, index) => {
		const start = points[index];
		return start === undefined ? [] : [[start, end] as const];
	});
}

/** Each one's ends lie on both sides of the other, or on it. */
function meet([a, b]: Segment, [c, d]: Segment): boolean {
	const sidesOfCd = side(c, d, a) * side(c, d, b);
	const sidesOfAb = side(a, b, c) * side(a, b, d);
	if (side(a, b, c) === 0 && side(a, b, d) === 0) return boxesMeet([a, b], [c, d]);
	return sidesOfCd <= 0 && sidesOfAb <= 0;
}

function side(from: Point, to: Point, point: Point): number {
	return Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));
}

function boxesMeet(a: Segment, b: Segment): boolean {
	return spansMeet(xs(a), xs(b)) && spansMeet(ys(a), ys(b));
}

function spansMeet(a: readonly number[], b: readonly number[]): boolean {
	return Math.max(...a) >= Math.min(...b) && Math.max(...b) >= Math.min(...a);
}

const xs = (segment: Segment) => segment.map(({ x }) => x);
const ys = (segment: Segment) => segment.map(({ y }) => y);

function distance([a, b]: Segment, point: Point): number {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
	const share = Math.min(Math.max(along, 0), 1);
	return Math.hypot(point.x - a.x - share * dx, point.y - a.y - share * dy);
}
