import type { Card, ColumnBox, Layout, Line, NoteBox } from "../../engine/layout/layout.ts";
import { contains, inflate, type Point } from "../../engine/layout/rect.ts";

/** What a menu is about. */
export type CanvasThing =
	| { readonly kind: "card"; readonly card: Card }
	| { readonly kind: "region"; readonly column: ColumnBox }
	| { readonly kind: "note"; readonly note: NoteBox }
	| { readonly kind: "line"; readonly line: Line }
	/** Where nothing stands. */
	| { readonly kind: "canvas"; readonly at: Point };

/** The thing of a node of the canvas; undefined where it is gone. */
export function thingOfNode(layout: Layout, nodeId: string): CanvasThing | undefined {
	const card = layout.cards.find(({ id }) => id === nodeId);
	if (card !== undefined) return { kind: "card", card };
	const column = layout.columns.find(({ region }) => nodeId === `region:${region}`);
	if (column !== undefined) return { kind: "region", column };
	const note = layout.notes.find(({ id }) => nodeId === `note:${id}`);
	return note === undefined ? undefined : { kind: "note", note };
}

/** What stands at a point, in front first; a line within reach of a hand. */
export function thingAt(layout: Layout, at: Point, reach: number): CanvasThing {
	const note = layout.notes.findLast(({ frame, rect }) => !frame && contains(rect, at));
	if (note !== undefined) return { kind: "note", note };
	const card = layout.cards.find(({ rect }) => contains(rect, at));
	if (card !== undefined) return { kind: "card", card };
	const column = layout.columns.find(({ head }) => contains(head, at));
	if (column !== undefined) return { kind: "region", column };
	const line = nearestLine(layout.lines, at, reach);
	if (line !== undefined) return { kind: "line", line };
	const frame = layout.notes.findLast((each) => each.frame && isOnBorder(each, at, reach));
	return frame === undefined ? { kind: "canvas", at } : { kind: "note", note: frame };
}

/** Its border and the strip of its title; what lies within lets hands through. */
function isOnBorder({ rect }: NoteBox, at: Point, reach: number): boolean {
	if (!contains(inflate(rect, reach), at)) return false;
	return !contains({ x: rect.x + reach, y: rect.y + 26, w: rect.w - 2 * reach, h: rect.h - 26 - reach }, at);
}

/** Of the lines within reach of a hand the one that is nearest. */
function nearestLine(lines: readonly Line[], at: Point, reach: number): Line | undefined {
	let nearest: Line | undefined;
	let far = reach;
	for (const line of lines) {
		const distance = distanceTo(line, at);
		if (distance > far) continue;
		far = distance;
		nearest = line;
	}
	return nearest;
}

function distanceTo({ points }: Line, at: Point): number {
	const distances = points.slice(1).map((to, index) => {
		const from = points[index];
		return from === undefined ? Number.POSITIVE_INFINITY : distanceToStretch(from, to, at);
	});
	return Math.min(...distances);
}

function distanceToStretch(from: Point, to: Point, at: Point): number {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((at.x - from.x) * dx + (at.y - from.y) * dy) / length;
	const part = Math.min(1, Math.max(0, along));
	return Math.hypot(at.x - from.x - part * dx, at.y - from.y - part * dy);
}
