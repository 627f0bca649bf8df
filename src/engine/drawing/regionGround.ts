import type { Rect } from "../layout/rect.ts";
import { right } from "../layout/rect.ts";
import type { RegionMoment } from "./moment.ts";
import type { RectShape, Shape } from "./shape.ts";

interface GroundLook {
	readonly moment: RegionMoment | undefined;
	readonly selected: boolean;
}

/** What a region's words stand on: hatched and dashed red where it is down. */
export function regionGround(rect: Rect, { moment, selected }: GroundLook): readonly Shape[] {
	const ground: RectShape = {
		kind: "rect",
		x: rect.x + 0.5,
		y: rect.y + 0.5,
		w: rect.w - 1,
		h: rect.h - 1,
		radius: 7,
		fill: "frame",
		stroke: selected ? "accent" : "line-strong",
		...(selected ? { strokeWidth: 2 } : {}),
	};
	if (moment?.status === "down") {
		return [
			{ ...ground, fill: "sunken", stroke: "sunken" },
			{ kind: "path", d: hatch(rect), stroke: "hover", strokeWidth: 4 },
			{
				kind: "rect",
				x: ground.x,
				y: ground.y,
				w: ground.w,
				h: ground.h,
				radius: 7,
				stroke: "failed",
				strokeWidth: 1.5,
				dash: "5 4",
			},
		];
	}
	return moment?.status === "degraded" ? [{ ...ground, stroke: "slow", strokeWidth: 1.5, dash: "5 4" }] : [ground];
}

/** Slanted lines that stay within the rectangle, clear of its round corners. */
function hatch(rect: Rect): string {
	const inner = { left: rect.x + 3, top: rect.y + 3, right: right(rect) - 3, bottom: rect.y + rect.h - 3 };
	const lines: string[] = [];
	const width = inner.right - inner.left;
	const height = inner.bottom - inner.top;
	for (let sum = 10; sum < width + height - 8; sum += 12) {
		const startX = inner.left + Math.min(sum, width);
		const startY = inner.top + Math.max(0, sum - width);
		const endX = inner.left + Math.max(0, sum - height);
		const endY = inner.top + Math.min(sum, height);
		lines.push(`M${startX} ${startY}L${endX} ${endY}`);
	}
	return lines.join("");
}
