import type { Card, CellBox, ColumnBox, Layout } from "../../../engine/layout/layout.ts";
import { laneOf } from "../../../engine/layout/layoutCells.ts";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import { contains, inflate } from "../../../engine/layout/rect.ts";
import type { Id } from "../../../engine/model/design.ts";
import { sceneIndex } from "./sceneIndex.ts";

/** Pixels around a column that still count as it. */
const besideColumn = 8;

export function columnAt(layout: Layout, point: Point): ColumnBox | undefined {
	return layout.columns.find(({ rect }) => contains(inflate(rect, besideColumn), point));
}

export function cellOf(layout: Layout, lane: CellBox["lane"], region?: Id): CellBox | undefined {
	return layout.cells.find((cell) => cell.lane === lane && cell.region === region);
}

/** Whether a component has a card in a region. */
export function isIn(layout: Layout, component: Id, region: Id): boolean {
	return sceneIndex(layout)
		.cardsOf(component)
		.some((card) => "region" in card && card.region === region);
}

/** Where the card would stand in the other column: its own row for a store, else the cell. */
export function landingRect(layout: Layout, card: Card, column: ColumnBox): Rect {
	const home = layout.columns.find(({ region }) => "region" in card && region === card.region);
	if (card.kind === "store" && home !== undefined)
		return { ...card.rect, x: card.rect.x - home.rect.x + column.rect.x };
	return cellOf(layout, laneOf(card), column.region)?.rect ?? column.rect;
}
