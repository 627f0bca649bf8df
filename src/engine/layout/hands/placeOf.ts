import type { Place } from "../../model/design.ts";
import type { Card, CellBox, Layout } from "../layout.ts";
import { laneOf } from "../layoutCells.ts";
import { cellScale, fileX, laneScale, type PlaceScale } from "../placeScale.ts";
import type { Rect } from "../rect.ts";
import { right } from "../rect.ts";

/** The cell that a card stands in. */
export function cellOfCard(layout: Layout, card: Card): CellBox | undefined {
	const lane = laneOf(card);
	const region = "region" in card ? card.region : undefined;
	return layout.cells.find((cell) => cell.lane === lane && cell.region === region);
}

/**
 * What the file says when a card is to stand at this rectangle of the drawing: x and y, and w where it is not as
 * wide as it was, h where it is not as high. The layout then puts it there, in all its columns alike, as far as the
 * rows and what is locked allow.
 */
export function placeOf(layout: Layout, card: Card, rect: Rect): Place {
	const cell = cellOfCard(layout, card);
	if (cell === undefined) return {};
	const scale = scaleOf(layout, cell);
	const x = fileX(scale, rect.x);
	const resized = Math.abs(rect.w - card.rect.w) >= 1;
	const higher = Math.abs(rect.h - card.rect.h) >= 1;
	return {
		x: tenths(x),
		y: Math.round(rect.y - cell.rect.y),
		...(resized ? { w: tenths(fileX(scale, right(rect)) - x) } : {}),
		...(higher ? { h: Math.round(rect.h) } : {}),
	};
}

function scaleOf(layout: Layout, cell: CellBox): PlaceScale {
	if (cell.region !== undefined) return cellScale(cell.area);
	return laneScale(
		cell.area.x,
		layout.columns.map(({ rect }) => rect),
	);
}

/** Places are kept to a tenth of a pixel: what was in line stays so in a wider window. */
function tenths(value: number): number {
	return Math.round(value * 10) / 10;
}
