import type { Card, Layout } from "../../engine/layout/layout.ts";
import { overlaps } from "../../engine/layout/rect.ts";
import type { Id } from "../../engine/model/design.ts";
import type { CanvasPart } from "./canvasPart.ts";

/** More chosen cards than these stay painted. */
const mostHeld = 40;

/**
 * The cards that have an element: all of a small design, of a large one those in view; where they are painted, what is
 * chosen, and the first of them for the keyboard to come in by.
 */
export function shownCards(layout: Layout, part: CanvasPart, chosen: readonly Id[]): readonly Card[] {
	const { window } = part;
	if (!part.painted && window === undefined) return layout.cards;
	const ofChosen = layout.cards.filter(({ component }) => chosen.includes(component));
	const held = new Set(ofChosen.length > mostHeld ? [] : ofChosen);
	if (window !== undefined) return layout.cards.filter((card) => held.has(card) || overlaps(card.rect, window));
	return layout.cards.filter((card, index) => index === 0 || held.has(card));
}
