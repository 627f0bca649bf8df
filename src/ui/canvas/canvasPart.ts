import { type CardDetail, cardDetailAt, farTextSize } from "../../engine/drawing/cardDetail.ts";
import { holds, type Rect } from "../../engine/layout/rect.ts";

/** What of the design the canvas shows, and how. */
export interface CanvasPart {
	readonly detail: CardDetail;
	/** Of the regions' names, pixels at 100 %; undefined where the heads can be read as they are. */
	readonly farTextSize: number | undefined;
	/** Too many cards stand in view for an element each: they are painted. */
	readonly painted: boolean;
	/** Only what stands in here has an element; undefined for all. */
	readonly window: Rect | undefined;
}

export interface View {
	/** React Flow's: x, y, zoom. */
	readonly transform: readonly [number, number, number];
	readonly width: number;
	readonly height: number;
}

/** A design of more cards is drawn in part, or painted. */
export const mostElements = 150;
/** Elements stand in the view and this part of it beyond each edge. */
const beyond = 0.15;

/** The part of the picture in view, pixels at 100 %, with so much of its own size more on each side. */
export function inView({ transform: [x, y, zoom], width, height }: View, more: number): Rect {
	const w = width / zoom;
	const h = height / zoom;
	return { x: -x / zoom - more * w, y: -y / zoom - more * h, w: w * (1 + 2 * more), h: h * (1 + 2 * more) };
}

/** What is to be shown at a view of so many cards; the same object as before while that will do. */
export function canvasPart(view: View, cardCount: number, before: CanvasPart | undefined): CanvasPart {
	const zoom = view.transform[2];
	const detail = cardDetailAt(zoom);
	const isLarge = cardCount > mostElements;
	const painted = isLarge && detail === "mark";
	const next: CanvasPart = {
		detail,
		farTextSize: detail === "mark" ? farTextSize(zoom) : undefined,
		painted,
		window: isLarge && !painted ? keptWindow(view, before?.window) : undefined,
	};
	return before !== undefined && showsSame(before, next) ? before : next;
}

/** A large design is shown in part, and a small one whole. */
export function suitsCards({ painted, window }: CanvasPart, cardCount: number): boolean {
	return cardCount > mostElements === (painted || window !== undefined);
}

/** Zoomed in by more, a window holds too much. */
const roomiest = 16;

function keptWindow(view: View, before: Rect | undefined): Rect {
	const seen = inView(view, 0);
	const fits = before !== undefined && holds(before, seen) && before.w * before.h < roomiest * seen.w * seen.h;
	return fits ? before : inView(view, beyond);
}

function showsSame(a: CanvasPart, b: CanvasPart): boolean {
	return a.detail === b.detail && a.farTextSize === b.farTextSize && a.painted === b.painted && a.window === b.window;
}
