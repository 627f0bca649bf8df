import * as texts from "../../texts/drawing/cards.ts";
import { fitText } from "../layout/fitText.ts";
import type { CellBox, Lane, LaneBox } from "../layout/layout.ts";
import { middleX, middleY } from "../layout/rect.ts";
import { textWidth } from "../layout/textWidth.ts";
import type { Token } from "./palette.ts";
import type { Shape } from "./shape.ts";
import { detailStyle } from "./textShapes.ts";

export const laneColours: Readonly<Record<Lane, Token>> = {
	users: "control",
	routing: "layer-routing",
	balancing: "layer-balancing",
	application: "layer-application",
	data: "layer-data",
	observability: "layer-observability",
};

/** A lane's name behind its coloured bar. */
export function laneShapes(lane: LaneBox): readonly Shape[] {
	const { x, y, h, w } = lane.rect;
	return [
		{ kind: "rect", x, y, w: 3, h, radius: 1.5, fill: laneColours[lane.lane] },
		...lane.label.map(
			(text, index): Shape => ({
				kind: "text",
				x: x + 10,
				y: y + 11.5 + 13 * index,
				text: fitText(text, detailStyle, w),
				...detailStyle,
				fill: "ink-2",
			}),
		),
	];
}

/** The way to fill an empty cell, where there is one who could. */
const fillWords: Readonly<Record<Lane, string>> = {
	users: texts.addUsersInTheOutline,
	routing: texts.dragGlobalRoutingHere,
	balancing: texts.noBalancerDragOneHere,
	application: texts.noApplicationDragOneHere,
	data: texts.noStoreDragOneHere,
	observability: texts.nothingWatchesDragWhatShould,
};

/**
 * An empty cell says what is missing, and on the screen how to fill it, where there is room for that. Requests go down
 * the middle of a column past its balancers: there the words stand left of it.
 */
export function emptyCellShapes(cell: CellBox, canFill: boolean): readonly Shape[] {
	if (cell.empty === undefined) return [];
	const { x, y, w, h } = cell.rect;
	const isCrossed = cell.lane === "balancing";
	const room = isCrossed ? w / 2 - 14 : w - 12;
	const fill = fillWords[cell.lane];
	const fits = canFill && textWidth(fill, detailStyle) <= room;
	const text = fitText(fits ? fill : cell.empty, detailStyle, room);
	return [
		{ kind: "rect", x: x + 0.5, y: y + 0.5, w: w - 1, h: h - 1, radius: 5, stroke: "line-strong", dash: "3 3" },
		{
			kind: "text",
			x: isCrossed ? x + 8 : middleX(cell.rect),
			y: Math.min(middleY(cell.rect), y + 24) + 4,
			text,
			...detailStyle,
			fill: "ink-3",
			anchor: isCrossed ? "start" : "middle",
		},
	];
}
