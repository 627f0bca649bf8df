import { fitText } from "../layout/fitText.ts";
import type { ColumnBox } from "../layout/layout.ts";
import { cityName } from "../layout/populationCards.ts";
import type { Rect } from "../layout/rect.ts";
import { middleX, right } from "../layout/rect.ts";
import { textWidth } from "../layout/textWidth.ts";
import { chipShapes, chipWidth, tagShapes, tagWidth } from "./chipShapes.ts";
import type { RegionMoment } from "./moment.ts";
import type { Token } from "./palette.ts";
import type { RectShape, Shape } from "./shape.ts";
import { detailStyle, detailText } from "./textShapes.ts";

const nameStyle = { size: 13, weight: 600 };
const padding = 9;
/** Kept free in the middle of the head, where the requests come in. */
const wayIn = 6;

export interface ColumnLook {
	readonly moment: RegionMoment | undefined;
	readonly selected: boolean;
}

/** A region's column with its head: name left, place right, the requests' way between them. */
export function columnShapes(column: ColumnBox, look: ColumnLook): readonly Shape[] {
	return [...groundShapes(column.rect, look), ...headShapes(column, look)];
}

function groundShapes(rect: Rect, { moment, selected }: ColumnLook): readonly Shape[] {
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

function headShapes(column: ColumnBox, look: ColumnLook): readonly Shape[] {
	const { head } = column;
	const baseline = head.y + head.h / 2 + 4.5;
	const room = head.w / 2 - padding - wayIn;
	const name = fitText(column.title, nameStyle, room);
	const tag = headTag(column, look, { name, room });
	const fill = look.moment?.status === "down" ? "ink-2" : "ink";
	return [
		{ kind: "text", x: head.x + padding, y: baseline, text: name, ...nameStyle, fill },
		...tag.shapes,
		...placeShapes(column, { baseline, named: !tag.takesPlace }),
	];
}

interface HeadTag {
	readonly shapes: readonly Shape[];
	/** It stands where the city would. */
	readonly takesPlace: boolean;
}

/** Beside the name, else in place of the city, else on the column's upper edge. */
function headTag(
	column: ColumnBox,
	look: ColumnLook,
	beside: { readonly name: string; readonly room: number },
): HeadTag {
	const tag = tagOf(column, look.moment);
	if (tag === undefined) return { shapes: [], takesPlace: false };
	const { head } = column;
	const y = head.y + head.h / 2 - 7.5;
	const width = tagWidth(tag.text);
	const after = textWidth(beside.name, nameStyle) + 6;
	if (after + width <= beside.room) {
		return { shapes: tagShapes({ x: head.x + padding + after, y }, tag.text, tag), takesPlace: false };
	}
	const left = chipLeftOf(column) - 6 - width;
	if (left >= middleX(head) + wayIn) return { shapes: tagShapes({ x: left, y }, tag.text, tag), takesPlace: true };
	return { shapes: tagShapes({ x: head.x + padding, y: head.y - 10 }, tag.text, tag), takesPlace: false };
}

function chipLeftOf({ head, jurisdiction }: ColumnBox): number {
	return right(head) - padding - chipWidth(jurisdiction);
}

function placeShapes(
	column: ColumnBox,
	{ baseline, named }: { readonly baseline: number; readonly named: boolean },
): readonly Shape[] {
	const { head } = column;
	const chipLeft = chipLeftOf(column);
	const place = cityName(column.place);
	const left = chipLeft - 6 - textWidth(place, detailStyle);
	const fits = named && left >= middleX(head) + wayIn;
	return [
		...(fits ? [detailText({ x: left, y: baseline - 0.5 }, place)] : []),
		...chipShapes({ x: chipLeft, y: head.y + head.h / 2 - 7.5 }, column.jurisdiction),
	];
}

interface Tag {
	readonly text: string;
	readonly fill: Token;
	readonly ink: Token;
}

function tagOf(column: ColumnBox, moment: RegionMoment | undefined): Tag | undefined {
	if (moment?.status === "down") return { text: "Down", fill: "failed", ink: "panel" };
	if (moment?.status === "degraded") return { text: "Degraded", fill: "slow-tint", ink: "warning" };
	if (moment?.withdrawn === true) return { text: "Withdrawn", fill: "warning-tint", ink: "warning" };
	if (moment?.overloaded === true) return { text: "Overload", fill: "error-tint", ink: "error" };
	if (column.role === "standby") return { text: "Standby", fill: "hover", ink: "ink-2" };
	return column.role === "read-only" ? { text: "Reads", fill: "hover", ink: "ink-2" } : undefined;
}
