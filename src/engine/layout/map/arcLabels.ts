import { inflate, overlaps, type Point, type Rect } from "../rect.ts";
import { textWidth } from "../textWidth.ts";
import { type Segment, touchesSegment } from "./segments.ts";

const arcLabelHeight = 20;
const style = { size: 12, weight: 500 };
const padding = 10;
/** Parts of the way, the middle first. */
const along = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];
/** A queue's gauge, which stands in the place of the words, is higher than they are. */
const gap = 6;

export interface LabelledArc {
	readonly points: readonly Point[];
	readonly text: string;
}

interface ArcSpots {
	/** Where its words stand, if there is room. */
	readonly label?: Rect;
	/** Index of a point that is free of boxes and of its own words, as far as one is. */
	readonly tearAt: number;
}

export interface LabelGround {
	readonly boxes: readonly Rect[];
	/** Straight lines that words should not hide. */
	readonly leaders: readonly Segment[];
	readonly width: number;
	readonly height: number;
}

/** Words on arcs, none over a box or over each other's; the first arcs have the choice. */
export function arcLabels(arcs: readonly LabelledArc[], ground: LabelGround): readonly ArcSpots[] {
	const taken = [...ground.boxes];
	const isFree = (rect: Rect): boolean =>
		isInside(rect, ground) &&
		!taken.some((each) => overlaps(inflate(rect, gap), each)) &&
		!ground.leaders.some((leader) => touchesSegment(rect, leader));
	return arcs.map(({ points, text }) => {
		const label = indices(points)
			.map((index) => arcLabelRect(points[index] ?? { x: 0, y: 0 }, text))
			.find(isFree);
		if (label !== undefined) taken.push(label);
		const boxes = label === undefined ? ground.boxes : [...ground.boxes, label];
		return { ...(label === undefined ? {} : { label }), tearAt: freeIndex(points, { ...ground, boxes }) };
	});
}

/** Room for the words of an arc around a point of it; that of a queue's gauge too. */
export function arcLabelRect(at: Point, text: string): Rect {
	const w = Math.round(textWidth(text, style) + 2 * padding);
	return { x: Math.round(at.x - w / 2), y: Math.round(at.y - arcLabelHeight / 2), w, h: arcLabelHeight };
}

function indices(points: readonly Point[]): readonly number[] {
	return along.map((part) => Math.round(part * (points.length - 1)));
}

function freeIndex(points: readonly Point[], { boxes, ...frame }: Omit<LabelGround, "leaders">): number {
	const reach = 10;
	const free = indices(points).find((index) => {
		const { x, y } = points[index] ?? { x: 0, y: 0 };
		const around = { x: x - reach, y: y - reach, w: 2 * reach, h: 2 * reach };
		return isInside(around, frame) && !boxes.some((box) => overlaps(around, box));
	});
	return free ?? Math.round(points.length / 2);
}

function isInside(rect: Rect, { width, height }: { readonly width: number; readonly height: number }): boolean {
	return rect.x >= gap && rect.y >= gap && rect.x + rect.w <= width - gap && rect.y + rect.h <= height - gap;
}
