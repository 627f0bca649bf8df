import type { Point, Rect } from "../../layout/rect.ts";
import type { Style } from "./drawioCell.ts";

/** Where exactly a line meets the cell at its end, as fractions of that cell's size. */
export function attachedStyle(end: "exit" | "entry", rect: Rect, at: Point | undefined): Style {
	if (at === undefined) return {};
	return {
		[`${end}X`]: fraction((at.x - rect.x) / rect.w),
		[`${end}Y`]: fraction((at.y - rect.y) / rect.h),
		[`${end}Perimeter`]: 0,
	};
}

function fraction(value: number): number {
	return Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;
}
