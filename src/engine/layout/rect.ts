/** Pixels of the canvas at 100 %; y grows downwards. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

export function right(rect: Rect): number {
	return rect.x + rect.w;
}

export function bottom(rect: Rect): number {
	return rect.y + rect.h;
}

export function middleX(rect: Rect): number {
	return rect.x + rect.w / 2;
}

export function middleY(rect: Rect): number {
	return rect.y + rect.h / 2;
}

export function inflate(rect: Rect, by: number): Rect {
	return { x: rect.x - by, y: rect.y - by, w: rect.w + 2 * by, h: rect.h + 2 * by };
}

export function contains(rect: Rect, point: Point): boolean {
	return point.x >= rect.x && point.x <= right(rect) && point.y >= rect.y && point.y <= bottom(rect);
}

/** Whether the insides of both share a point; rectangles that only touch do not. */
export function overlaps(a: Rect, b: Rect): boolean {
	return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

/** Whether one rectangle lies wholly in the other. */
export function holds(outer: Rect, inner: Rect): boolean {
	return inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);
}
