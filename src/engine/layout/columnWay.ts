import type { Id } from "../model/design.ts";
import type { Frame } from "./frame.ts";
import type { Point } from "./rect.ts";
import { bottom } from "./rect.ts";

const firstLevel = 14;
const levelStep = 5;
const turnStep = 4;

/**
 * From a point in one column to a point in another: across the gutter to a neighbour, else down
 * the gutter, under the columns and up again. Both columns are given by their region.
 */
export function columnWay(frame: Frame, from: ColumnPoint, to: ColumnPoint): readonly Point[] {
	const fromIndex = frame.columnOf.get(from.region) ?? 0;
	const toIndex = frame.columnOf.get(to.region) ?? 0;
	const rightwards = fromIndex < toIndex;
	if (Math.abs(fromIndex - toIndex) <= 1) {
		if (Math.abs(from.point.y - to.point.y) < 0.01) return [from.point, to.point];
		const x = gutterX(frame, rightwards ? fromIndex : toIndex, 0);
		return [from.point, { x, y: from.point.y }, { x, y: to.point.y }, to.point];
	}
	const [first, last] = rightwards ? [from.region, to.region] : [to.region, from.region];
	const way = frame.under.pairs.get(first)?.get(last) ?? { level: 0, turn: 0 };
	const under = bottom(frame.columns[0]?.rect ?? { x: 0, y: 0, w: 0, h: 0 }) + firstLevel + way.level * levelStep;
	const firstX = gutterX(frame, rightwards ? fromIndex : fromIndex - 1, way.turn);
	const lastX = gutterX(frame, rightwards ? toIndex - 1 : toIndex, way.turn);
	return [
		from.point,
		{ x: firstX, y: from.point.y },
		{ x: firstX, y: under },
		{ x: lastX, y: under },
		{ x: lastX, y: to.point.y },
		to.point,
	];
}

export interface ColumnPoint {
	readonly region: Id;
	readonly point: Point;
}

/** Middle of the gutter right of a column, a little to the side by turns so that pairs stay apart. */
function gutterX(frame: Frame, column: number, turn: number): number {
	const rect = frame.columns[column]?.rect ?? { x: frame.left, y: 0, w: frame.metrics.column, h: 0 };
	const most = Math.max(0, Math.floor((frame.metrics.gutter / 2 - 10) / turnStep));
	const turns = 2 * most + 1;
	const step = ((turn % turns) + 1) >> 1;
	const side = turn % 2 === 0 ? 1 : -1;
	return rect.x + rect.w + frame.metrics.gutter / 2 + side * step * turnStep;
}
