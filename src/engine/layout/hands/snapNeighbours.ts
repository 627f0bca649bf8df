import type { Card, Layout } from "../layout.ts";
import { laneOf } from "../layoutCells.ts";
import type { Rect } from "../rect.ts";

/** What a dragged card snaps to: the cards of its column, and its lane's in all columns, but for those that move with it. */
export function snapNeighbours(layout: Layout, card: Card, moving: ReadonlySet<string>): readonly Rect[] {
	const lane = laneOf(card);
	const region = "region" in card ? card.region : undefined;
	return layout.cards
		.filter((other) => laneOf(other) === lane || (region !== undefined && "region" in other && other.region === region))
		.filter((other) => other.id !== card.id && !moving.has(other.component))
		.map(({ rect }) => rect);
}
