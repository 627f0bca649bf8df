import type { ColumnCards } from "./columnCards.ts";
import type { Frame } from "./frame.ts";
import type { RowBox } from "./layout.ts";
import type { Point, Rect } from "./rect.ts";
import { right } from "./rect.ts";

/** A row of cards as lines see it: they run level in the gaps above and below, and pass through between its cards. */
export interface Floor {
	readonly top: number;
	readonly bottom: number;
	/** From the left. */
	readonly rects: readonly Rect[];
	/** Of the gaps above and below. */
	readonly above: number;
	readonly below: number;
	/** The gap belongs to two lanes: all that passes there turns at its middle. */
	readonly firstOfLane: boolean;
	readonly lastOfLane: boolean;
}

/** The balancing and application rows of a column, from the top; the same rows in each. */
export function columnFloors(frame: Frame, cards: ColumnCards): readonly Floor[] {
	const { balancing, application } = frame.metrics.gap;
	return [
		...laneFloors(frame.balancing.rows, cards.balancing, { above: balancing, inner: balancing, below: balancing }),
		...laneFloors(frame.application.rows, cards.application, {
			above: balancing,
			inner: application,
			below: application,
		}),
	];
}

export function laneFloors(
	rows: readonly RowBox[],
	cards: readonly { readonly rect: Rect }[],
	gaps: { readonly above: number; readonly inner: number; readonly below: number },
): readonly Floor[] {
	const byTop = new Map<number, Rect[]>();
	for (const { rect } of cards) {
		const here = byTop.get(rect.y);
		if (here === undefined) byTop.set(rect.y, [rect]);
		else here.push(rect);
	}
	return rows.map(({ top, height }, index) => ({
		top,
		bottom: top + height,
		rects: (byTop.get(top) ?? []).toSorted((a, b) => a.x - b.x),
		above: index === 0 ? gaps.above : gaps.inner,
		below: index === rows.length - 1 ? gaps.below : gaps.inner,
		firstOfLane: index === 0,
		lastOfLane: index === rows.length - 1,
	}));
}

/** The floor that a card stands on. */
export function floorOf(floors: readonly Floor[], rect: Rect): number {
	return Math.max(
		0,
		floors.findIndex(({ top, rects }) => top === rect.y && rects.includes(rect)),
	);
}

/** A line keeps this far from cards that it passes, where there is room. */
const clearance = 4;
const narrow = 3 * clearance;

/** Where a line that wants to pass at x gets through between the cards; within a column or lane, or at its margins. */
export function aisleX(floor: Floor, within: Rect, x: number): number {
	let left = within.x;
	let best: number | undefined;
	const consider = (from: number, to: number): void => {
		if (to - from < 2) return;
		const aisle = to - from <= narrow ? (from + to) / 2 : Math.min(to - clearance, Math.max(from + clearance, x));
		if (best === undefined || Math.abs(aisle - x) < Math.abs(best - x)) best = aisle;
	};
	for (const card of floor.rects) {
		consider(left, card.x);
		left = Math.max(left, right(card));
	}
	consider(left, right(within));
	return best ?? within.x;
}

export interface Shaft {
	readonly floors: readonly Floor[];
	/** Of the column, or of the lane with its margins. */
	readonly within: Rect;
	/** Lines that pass floors do so as near to this x as they can, and so in one trunk; undefined: near where they are. */
	readonly spine?: number;
	/** Level stretch below a floor (-1: above the first), and above a floor. */
	readonly after: (floor: number) => number;
	readonly before: (floor: number) => number;
}

/** A point at the lower edge of a card, or above all floors; or at the upper edge of one. */
export interface FloorPoint extends Point {
	readonly floor: number;
}

/** From the lower edge of a card to the upper edge of one on a lower floor, between the cards of the floors that lie between. */
export function wayThrough(shaft: Shaft, from: FloorPoint, to: FloorPoint): readonly Point[] {
	const { floors, within, spine, after, before } = shaft;
	const points: Point[] = [{ x: from.x, y: from.y }];
	let { x } = from;
	let y = after(from.floor);
	let passed = false;
	floors.slice(from.floor + 1, to.floor).forEach((floor, index) => {
		if (floor.rects.length === 0) return;
		const aisle = aisleX(floor, within, spine ?? x);
		if (aisle !== x) points.push({ x, y }, { x: aisle, y });
		x = aisle;
		y = after(from.floor + 1 + index);
		passed = true;
	});
	points.push({ x, y });
	const enter = before(to.floor);
	const down = passed ? x : (spine ?? x);
	if (Math.abs(y - enter) > 0.01) points.push({ x: down, y }, { x: down, y: enter });
	points.push({ x: to.x, y: enter }, { x: to.x, y: to.y });
	return points;
}
