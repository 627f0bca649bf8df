import { snapPlace } from "../../engine/layout/hands/snapPlace.ts";
import type { Layout } from "../../engine/layout/layout.ts";
import type { Point, Rect } from "../../engine/layout/rect.ts";

/** What a note lines up with: other notes, columns, and the cards. */
export function noteNeighbours(layout: Layout, moving: ReadonlySet<string>): readonly Rect[] {
	const notes = layout.notes.filter(({ id }) => !moving.has(id)).map(({ rect }) => rect);
	return [...notes, ...layout.columns.map(({ rect }) => rect), ...layout.cards.map(({ rect }) => rect)];
}

/** A new note's corner or rectangle, brought in line with what is near. */
export function snapNote<Place extends Point | Rect>(layout: Layout, at: Place): Place {
	const rect = { w: 0, h: 0, ...at };
	const { rect: snapped } = snapPlace(rect, { neighbours: noteNeighbours(layout, new Set()) });
	return { ...at, x: snapped.x, y: snapped.y };
}
