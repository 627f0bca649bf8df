import { inflate, overlaps, type Point, type Rect } from "../rect.ts";
import { textWidth } from "../textWidth.ts";

export interface WordedDot {
	readonly id: string;
	readonly at: Point;
	readonly text: string;
}

const style = { size: 11, weight: 400 };
const height = 14;
/** From the dot's middle to its words, and between words. */
const reach = 10;
const gap = 3;
const dotSize = 10;

/** Words beside dots, none over another, over a dot or over what is solid; a dot without room for them has none. */
export function dotLabels(dots: readonly WordedDot[], solid: readonly Rect[]): ReadonlyMap<string, Rect> {
	const taken = [
		...solid,
		...dots.map(({ at }) => ({ x: at.x - dotSize / 2, y: at.y - dotSize / 2, w: dotSize, h: dotSize })),
	];
	const labels = new Map<string, Rect>();
	for (const { id, at, text } of dots) {
		if (text === "") continue;
		const w = Math.ceil(textWidth(text, style)) + 2;
		const free = around(at, w).find((rect) => !taken.some((each) => overlaps(inflate(rect, gap), each)));
		if (free === undefined) continue;
		labels.set(id, free);
		taken.push(free);
	}
	return labels;
}

/** To the right where there is room, as words are read. */
function around({ x, y }: Point, w: number): readonly Rect[] {
	const rect = (left: number, top: number): Rect => ({ x: left, y: top, w, h: height });
	return [
		rect(x + reach, y - height / 2),
		rect(x - reach - w, y - height / 2),
		rect(x - w / 2, y - reach - height),
		rect(x - w / 2, y + reach),
	];
}
