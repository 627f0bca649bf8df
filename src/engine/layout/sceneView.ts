import type { Id } from "../model/design.ts";
import type { SceneCamera } from "../model/sceneCamera.ts";
import type { Layout } from "./layout.ts";
import { bottom, contains, middleX, middleY, type Rect, right } from "./rect.ts";

/** The part of the lanes that a camera shows, in pixels at 100 %. What it stands at may be out of the drawing: then all of it. */
export function sceneView(layout: Layout, { at, x, y, w, h }: SceneCamera): Rect {
	const whole = { x: 0, y: 0, w: layout.width, h: layout.height };
	const box = at === undefined ? whole : boxAround(layout, [at]);
	if (box === undefined) return whole;
	const width = Math.max(leastPx, box.w * w);
	const height = Math.max(leastPx, box.h * h);
	return { x: box.x + box.w * x - width / 2, y: box.y + box.h * y - height / 2, w: width, h: height };
}

/** Nearer than this nobody looks, in pixels at 100 %. */
const leastPx = 40;

/**
 * The camera that shows this part of the lanes: by the column in its middle, which it then follows wherever that goes,
 * else by the drawing. The emptiness around the drawing is left out.
 */
export function cameraOn(layout: Layout, seen: Rect): SceneCamera {
	const part = within(seen, { x: 0, y: 0, w: layout.width, h: layout.height });
	const middle = { x: middleX(part), y: middleY(part) };
	const isAll = part.w >= allOf * layout.width && part.h >= allOf * layout.height;
	const column = isAll ? undefined : layout.columns.find(({ rect }) => contains(rect, middle));
	const box = column?.rect ?? { x: 0, y: 0, w: layout.width, h: layout.height };
	return {
		...(column === undefined ? {} : { at: column.region }),
		x: share(middle.x - box.x, box.w),
		y: share(middle.y - box.y, box.h),
		w: part.w / Math.max(1, box.w),
		h: part.h / Math.max(1, box.h),
	};
}

/** Who sees so much of a drawing means all of it. */
const allOf = 0.97;

/** The box around all cards, columns and notes of these ids; undefined where the lanes show none of them. */
export function boxAround({ cards, columns, notes }: Layout, ids: readonly Id[]): Rect | undefined {
	const wanted = new Set(ids);
	const rects = [
		...cards.filter(({ component }) => wanted.has(component)).map(({ rect }) => rect),
		...columns.filter(({ region }) => wanted.has(region)).map(({ rect }) => rect),
		...notes.filter(({ id }) => wanted.has(id)).map(({ rect }) => rect),
	];
	if (rects.length === 0) return undefined;
	const x = Math.min(...rects.map((rect) => rect.x));
	const y = Math.min(...rects.map((rect) => rect.y));
	return { x, y, w: Math.max(...rects.map(right)) - x, h: Math.max(...rects.map(bottom)) - y };
}

/** What of a part lies in the whole; the whole where nothing does. */
function within(part: Rect, whole: Rect): Rect {
	const x = Math.max(part.x, whole.x);
	const y = Math.max(part.y, whole.y);
	const w = Math.min(right(part), right(whole)) - x;
	const h = Math.min(bottom(part), bottom(whole)) - y;
	return w <= 0 || h <= 0 ? whole : { x, y, w, h };
}

function share(part: number, whole: number): number {
	return whole <= 0 ? 0.5 : Math.min(1, Math.max(0, part / whole));
}
