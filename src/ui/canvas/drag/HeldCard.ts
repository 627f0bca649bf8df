import type { Card } from "../../../engine/layout/layout.ts";
import type { Point } from "../../../engine/layout/rect.ts";

/** A card that is dragged. */
export interface HeldCard {
	readonly card: Card;
	/** Where in the card it was taken hold of. */
	readonly grab: Point;
}
