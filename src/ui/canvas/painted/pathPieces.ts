import type { Rect } from "../../../engine/layout/rect.ts";

/** A path of straight lines and curves: what it may touch, known without drawing it; from one part to the next as if it went on. */
export type PathPieces = readonly number[];

/** Commands whose numbers are the points of the hull, in pairs. */
const otherCommands = /[^MLQC\d\s.,-]/;
const numbers = /-?[\d.]+/g;

/** The points of a path's hull, x and y in turn; undefined for a path that is written otherwise. */
export function pathPieces(d: string): PathPieces | undefined {
	if (otherCommands.test(d)) return undefined;
	const found = d.match(numbers)?.map(Number) ?? [];
	return found.length >= 4 && found.length % 2 === 0 ? found : undefined;
}

/** Whether some piece of it may be seen in a part of the picture; it sticks out of its hull by half its width. */
export function mayShow(pieces: PathPieces, part: Rect, strokeWidth: number): boolean {
	const left = part.x - strokeWidth;
	const top = part.y - strokeWidth;
	const right = part.x + part.w + strokeWidth;
	const bottom = part.y + part.h + strokeWidth;
	let fromX = pieces[0] ?? 0;
	let fromY = pieces[1] ?? 0;
	for (let at = 2; at < pieces.length; at += 2) {
		const x = pieces[at] ?? 0;
		const y = pieces[at + 1] ?? 0;
		const besides = Math.max(x, fromX) < left || Math.min(x, fromX) > right;
		if (!besides && Math.max(y, fromY) >= top && Math.min(y, fromY) <= bottom) return true;
		fromX = x;
		fromY = y;
	}
	return false;
}
