import type { Point } from "../rect.ts";
import type { ArcEnds } from "./bentArcs.ts";
import { type MapView, mapSeam } from "./mapView.ts";

/** An arc along which the map may be left at one side and entered at the other. */
export interface SeamedArc {
	readonly points: readonly Point[];
	/** The two points between which the arc leaves one side of the map and comes in at the other. */
	readonly jump?: readonly [Point, Point];
}

/** The far end a turn to the east or west, where the way over the map's sides is the shorter one. */
export function shortWay(view: MapView, { from, to }: ArcEnds): ArcEnds {
	const turnPx = turnOf(view);
	const east = to.x - from.x;
	if (Math.abs(east) <= turnPx / 2) return { from, to };
	return { from, to: { x: to.x - Math.sign(east) * turnPx, y: to.y } };
}

/** What lies beyond a side of the map comes in at the other. */
export function seamed(view: MapView, points: readonly Point[]): SeamedArc {
	const { left, right } = mapSeam(view);
	const beyond = points.findIndex(({ x }) => x < left || x > right);
	const [before, after] = [points[beyond - 1], points[beyond]];
	if (before === undefined || after === undefined) return { points };
	const east = after.x > right;
	const [side, other] = east ? [right, left] : [left, right];
	const y = before.y + ((after.y - before.y) * (side - before.x)) / (after.x - before.x);
	const jump = [
		{ x: side, y },
		{ x: other, y },
	] as const;
	const back = east ? -turnOf(view) : turnOf(view);
	const rest = points.slice(beyond).map((point) => ({ x: point.x + back, y: point.y }));
	return { points: [...points.slice(0, beyond), ...jump, ...rest], jump };
}

function turnOf(view: MapView): number {
	const { left, right } = mapSeam(view);
	return right - left;
}
