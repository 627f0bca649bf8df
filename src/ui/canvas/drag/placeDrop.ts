import type { CellBox } from "../../../engine/layout/layout.ts";
import type { Point } from "../../../engine/layout/rect.ts";
import { contains, inflate } from "../../../engine/layout/rect.ts";
import { setPlace } from "../../../engine/model/commands/setPlace.ts";
import type { HeldCard } from "./cardDrop.ts";
import type { DropEffect, DropScene } from "./dropEffect.ts";
import { refused } from "./refused.ts";

/** Places snap to this many pixels. */
const snap = 4;
/** Pixels around a cell within which a card is still placed in it. */
export const placeSlack = 24;

/** Another place in the card's own cell. */
export function placeDrop(
	scene: DropScene,
	{ card, grab }: HeldCard,
	{ point, cell }: { readonly point: Point; readonly cell: CellBox | undefined },
): DropEffect | undefined {
	if (cell === undefined || !contains(inflate(cell.rect, placeSlack), point)) return undefined;
	if (card.locked) return refused(card.rect, `${card.title} is locked: unlock it to move it.`);
	const place = { x: snapped(point.x - grab.x - cell.rect.x), y: snapped(point.y - grab.y - cell.rect.y) };
	return {
		key: `place ${place.x} ${place.y}`,
		rect: { ...card.rect, x: cell.rect.x + place.x, y: cell.rect.y + place.y },
		label: `Place ${card.title}`,
		onlyPlaces: true,
		command: () => setPlace(scene.design, { places: new Map([[card.component, place]]) }),
	};
}

export function snapped(value: number): number {
	return Math.max(0, Math.round(value / snap) * snap);
}
