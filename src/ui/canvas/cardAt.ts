import type { Card, ColumnBox, Layout } from "../../engine/layout/layout.ts";
import { contains, type Point } from "../../engine/layout/rect.ts";

/** The card that stands at a point of the picture; where cards are painted, nothing else tells. */
export function cardAt(layout: Layout, point: Point): Card | undefined {
	return layout.cards.find(({ rect }) => contains(rect, point));
}

/** The region whose head stands at a point of the picture. */
export function headAt(layout: Layout, point: Point): ColumnBox | undefined {
	return layout.columns.find(({ head }) => contains(head, point));
}
