import { contains, inflate, overlaps, type Point, type Rect } from "../rect.ts";
import { segmentsCross, touchesSegment } from "./segments.ts";

/** A box of words that is to stand near a place; a line leads from the place to it. */
export interface WantedBox {
	readonly id: string;
	readonly at: Point;
	/** Kept free around the place, in pixels. */
	readonly clear: number;
	readonly w: number;
	readonly h: number;
}

export interface BoxGround {
	readonly width: number;
	readonly height: number;
	/** What no box may cover. */
	readonly solid: readonly Rect[];
	/** What a box had better not cover: discs, and points of lines. */
	readonly discs: readonly { readonly at: Point; readonly radius: number }[];
	readonly points: readonly Point[];
	/** How far from its place a box may go: 1 where there is room. */
	readonly reach: number;
}

const edge = 6;
const gap = 4;
const rounds = 3;
const directions = 16;
const distances = [0, 10, 22, 36, 54, 76, 102, 132, 168, 210, 260];

/** Boxes beside their places, none over another; undefined where there is no room for all. */
export function placeBoxes(wanted: readonly WantedBox[], ground: BoxGround): ReadonlyMap<string, Rect> | undefined {
	const order = wanted.toSorted((a, b) => crowding(b, wanted) - crowding(a, wanted));
	const placed = new Map<string, Placed>();
	for (let round = 0; round < rounds; round += 1) {
		for (const box of order) {
			placed.delete(box.id);
			const best = bestPlace(box, ground, [...placed.values()]);
			if (best === undefined) return undefined;
			placed.set(box.id, best);
		}
	}
	return new Map([...placed].map(([id, { rect }]) => [id, rect]));
}

interface Placed {
	readonly box: WantedBox;
	readonly rect: Rect;
}

/** How many others want to stand around here. */
function crowding(box: WantedBox, wanted: readonly WantedBox[]): number {
	return wanted.reduce((sum, other) => {
		const distance = Math.hypot(other.at.x - box.at.x, other.at.y - box.at.y);
		return sum + 1 / (40 + distance);
	}, 0);
}

interface Costed extends Placed {
	readonly cost: number;
}

function bestPlace(box: WantedBox, ground: BoxGround, placed: readonly Placed[]): Placed | undefined {
	let best: Costed | undefined;
	for (const distance of distances) {
		const away = distance * ground.reach;
		// Farther away costs at least as much as the distance.
		if (best !== undefined && best.cost <= away) break;
		const costed = around(box, away)
			.filter((rect) => isFree(rect, ground, placed))
			.map((rect): Costed => ({ box, rect, cost: away + costOf({ box, rect }, ground, placed) }));
		best = costed.reduce<Costed | undefined>((least, each) => (least && least.cost <= each.cost ? least : each), best);
	}
	return best;
}

function around(box: WantedBox, distance: number): readonly Rect[] {
	return Array.from({ length: directions }, (_, direction) => beside(box, distance, direction));
}

function beside(box: WantedBox, distance: number, direction: number): Rect {
	const angle = (2 * Math.PI * direction) / directions;
	const [x, y] = [Math.cos(angle), Math.sin(angle)];
	// On an ellipse around the place on which the box just clears it.
	const reach = box.clear + distance;
	const stretch = 1 / Math.max(Math.abs(x), Math.abs(y));
	const middle = {
		x: box.at.x + x * reach + Math.max(-1, Math.min(1, x * stretch)) * (box.w / 2),
		y: box.at.y + y * reach + Math.max(-1, Math.min(1, y * stretch)) * (box.h / 2),
	};
	return { x: Math.round(middle.x - box.w / 2), y: Math.round(middle.y - box.h / 2), w: box.w, h: box.h };
}

function isFree(rect: Rect, ground: BoxGround, placed: readonly Placed[]): boolean {
	if (rect.x < edge || rect.y < edge) return false;
	if (rect.x + rect.w > ground.width - edge || rect.y + rect.h > ground.height - edge) return false;
	const widened = inflate(rect, gap);
	return !ground.solid.some((each) => overlaps(widened, each)) && !placed.some((each) => overlaps(widened, each.rect));
}

const perDiscPixel = 0.06;
const perPoint = 7;
/** Where lines are everywhere, with more points than these, a near box is better than a free one. */
const everywhere = { points: 400, counted: 5 };
const perCrossing = 120;

function costOf(candidate: Placed, ground: BoxGround, placed: readonly Placed[]): number {
	const { rect } = candidate;
	const widened = inflate(rect, 3);
	const discs = ground.discs.reduce((sum, disc) => sum + coveredSquare(rect, disc), 0);
	const covered = ground.points.filter((point) => contains(widened, point)).length;
	const points = ground.points.length > everywhere.points ? Math.min(everywhere.counted, covered) : covered;
	const crossings = placed.filter((other) => leadersMeet(candidate, other)).length;
	return discs * perDiscPixel + points * perPoint + crossings * perCrossing;
}

/** Square pixels of the disc's bounding square under the box. */
function coveredSquare(rect: Rect, { at, radius }: { readonly at: Point; readonly radius: number }): number {
	const w = Math.min(rect.x + rect.w, at.x + radius) - Math.max(rect.x, at.x - radius);
	const h = Math.min(rect.y + rect.h, at.y + radius) - Math.max(rect.y, at.y - radius);
	return w <= 0 || h <= 0 ? 0 : w * h;
}

function leadersMeet(a: Placed, b: Placed): boolean {
	const [leaderA, leaderB] = [leaderOf(a.box.at, a.rect), leaderOf(b.box.at, b.rect)];
	return touchesSegment(b.rect, leaderA) || touchesSegment(a.rect, leaderB) || segmentsCross(leaderA, leaderB);
}

/** From a place to the nearest point of its box. */
export function leaderOf(at: Point, rect: Rect): readonly [Point, Point] {
	const inset = Math.min(10, rect.h / 2);
	const clamped = (value: number, from: number, length: number): number =>
		Math.max(from + inset, Math.min(from + length - inset, value));
	const x = at.x < rect.x ? rect.x : at.x > rect.x + rect.w ? rect.x + rect.w : clamped(at.x, rect.x, rect.w);
	const y = at.y < rect.y ? rect.y : at.y > rect.y + rect.h ? rect.y + rect.h : clamped(at.y, rect.y, rect.h);
	const besides = x === rect.x || x === rect.x + rect.w;
	return [at, { x, y: besides ? clamped(y, rect.y, rect.h) : y }];
}
