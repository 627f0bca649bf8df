import { fitText } from "../layout/fitText.ts";
import type { ColumnBox } from "../layout/layout.ts";
import { cityName } from "../layout/populationCards.ts";
import { middleX, right } from "../layout/rect.ts";
import { textWidth } from "../layout/textWidth.ts";
import { chipShapes, chipWidth, tagShapes, tagWidth } from "./chipShapes.ts";
import type { RegionMoment } from "./moment.ts";
import { regionGround } from "./regionGround.ts";
import { regionTag } from "./regionTag.ts";
import type { Shape } from "./shape.ts";
import { detailStyle, detailText } from "./textShapes.ts";

const nameStyle = { size: 13, weight: 600 };
const padding = 9;
/** Kept free in the middle of the head, where the requests come in. */
const wayIn = 6;

export interface ColumnLook {
	readonly moment: RegionMoment | undefined;
	readonly selected: boolean;
	/** Of the region's name where it is to be read from afar, pixels at 100 %; nothing else stands in the head then. */
	readonly farTextSize?: number;
}

/** A region's column with its head: name left, place right, the requests' way between them. */
export function columnShapes(column: ColumnBox, look: ColumnLook): readonly Shape[] {
	const ground = regionGround(column.rect, look);
	if (look.farTextSize !== undefined) return [...ground, farName(column, look, look.farTextSize)];
	return [...ground, ...headShapes(column, look)];
}

/** The name as large as the column is wide, growing up out of the head. */
function farName(column: ColumnBox, look: ColumnLook, size: number): Shape {
	const { head } = column;
	const style = { size, weight: 600 };
	return {
		kind: "text",
		x: head.x + padding,
		y: head.y + head.h - 7,
		text: fitText(column.title, style, head.w - 2 * padding),
		...style,
		fill: look.moment?.status === "down" ? "error" : "ink",
	};
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
	const tag = regionTag(column.role, look.moment);
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
