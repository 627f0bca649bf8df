import type { Design } from "../../model/design.ts";
import { leastWidth } from "../handRows.ts";
import type { Card, CellBox } from "../layout.ts";
import type { Rect } from "../rect.ts";
import { right } from "../rect.ts";

interface Held {
	readonly design: Pick<Design, "canvas">;
	readonly card: Card;
	readonly cell: CellBox;
}

/** A card that fills its cell leaves the edge only when it is clearly moved aside: else each drag to another row would. */
const clearlyAside = 28;

/**
 * Where a card that is held somewhere may stand in its cell, as wide as it is: it can go so far to the right that it
 * still has room to get narrower (`narrowedTo`), or as far as the width that it was given fits.
 */
export function heldInCell({ design, card, cell }: Held, wanted: Rect): Rect {
	const { area } = cell;
	const hasOwnWidth = design.canvas.get(card.component)?.w !== undefined;
	const needed = hasOwnWidth ? wanted.w : Math.min(wanted.w, leastWidth);
	const fills = !hasOwnWidth && wanted.w >= area.w - 1;
	const x = fills && card.rect.x <= area.x + 1 && wanted.x - area.x < clearlyAside ? area.x : wanted.x;
	return { ...wanted, x: Math.max(area.x, Math.min(x, right(area) - needed)), y: Math.max(area.y, wanted.y) };
}

/** As the layout then shows it: a card ends with its cell. */
export function narrowedTo({ area }: CellBox, rect: Rect): Rect {
	return { ...rect, w: Math.min(rect.w, Math.max(0, right(area) - rect.x)) };
}
