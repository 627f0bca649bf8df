import svgpath from "svgpath";
import type { Rect } from "../../layout/rect.ts";
import { textWidth } from "../../layout/textWidth.ts";
import type { GroupShape, Shape, TextShape } from "../shape.ts";

type DrawnShape = Exclude<Shape, GroupShape>;

/** A rectangle that holds what a shape paints; of text, as wide as the layout takes it to be. */
export function shapeBox(shape: DrawnShape): Rect {
	switch (shape.kind) {
		case "rect":
			return around({ x: shape.x, y: shape.y, w: shape.w, h: shape.h }, (shape.strokeWidth ?? 1) / 2);
		case "path":
			return around(pathBox(shape.d), shape.strokeWidth ?? 1);
		case "text":
			return textBox(shape);
		case "icon":
			return around({ x: shape.x, y: shape.y, w: shape.size, h: shape.size }, 1);
	}
}

function around({ x, y, w, h }: Rect, by: number): Rect {
	return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
}

function textBox({ x, y, text, size, weight, anchor = "start" }: TextShape): Rect {
	const w = textWidth(text, { size, weight });
	const before = { start: 0, middle: w / 2, end: w }[anchor];
	return { x: x - before, y: y - size, w, h: size * 1.4 };
}

/** Of the corners and handles of its curves, within which they stay. */
function pathBox(d: string): Rect {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	const path = svgpath(d).abs().unarc().unshort();
	// biome-ignore lint/complexity/useMaxParams: the library's.
	path.iterate(([command, ...values], _, x, y) => {
		const numbers = values.map(Number);
		const xs = command === "V" ? [x] : numbers.filter((_, index) => index % 2 === 0);
		const ys = command === "V" ? numbers : command === "H" ? [y] : numbers.filter((_, index) => index % 2 === 1);
		[left, right] = [Math.min(left, ...xs), Math.max(right, ...xs)];
		[top, bottom] = [Math.min(top, ...ys), Math.max(bottom, ...ys)];
	});
	return left > right ? { x: 0, y: 0, w: 0, h: 0 } : { x: left, y: top, w: right - left, h: bottom - top };
}
