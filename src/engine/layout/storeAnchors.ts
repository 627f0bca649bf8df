import type { Rect } from "./rect.ts";

/** Heights at which lines meet a store's card, so that they never share one. */
export function readsWritesY(rect: Rect): number {
	return rect.y + Math.round(rect.h * 0.32);
}

export function replicationY(rect: Rect): number {
	return rect.y + Math.round(rect.h * 0.66);
}

/** For links under the columns. */
export function farReplicationY(rect: Rect): number {
	return rect.y + Math.round(rect.h * 0.84);
}
