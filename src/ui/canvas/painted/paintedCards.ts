import type { CardDetail } from "../../../engine/drawing/cardDetail.ts";
import type { CardFacts } from "../../../engine/drawing/cardFacts.ts";
import { cardShapes } from "../../../engine/drawing/cardShapes.ts";
import type { CardState } from "../../../engine/drawing/emphasis.ts";
import type { Shape } from "../../../engine/drawing/shape.ts";
import type { Card, Layout } from "../../../engine/layout/layout.ts";

export interface PaintedLook {
	readonly factsOf: (card: Card) => CardFacts;
	readonly detail: CardDetail;
	readonly isAbout: (card: Card) => boolean;
}

/** Cards as if nothing was pointed at. */
export function quietCards(cards: readonly Card[], look: PaintedLook): readonly Shape[] {
	return cards.map((card) => paintedCard(card, look, "idle"));
}

/** The cards that are chosen, pointed at or led to, to be drawn over the quiet ones. */
export function litCards(layout: Layout, look: PaintedLook, states: ReadonlyMap<string, CardState>): readonly Shape[] {
	return layout.cards.flatMap((card) => {
		const state = states.get(card.id);
		return state === undefined ? [] : [paintedCard(card, look, state)];
	});
}

/** What is outside the scene steps back as it does where each card has its element. */
const steppedBack = 0.35;

function paintedCard(card: Card, { factsOf, detail, isAbout }: PaintedLook, state: CardState): Shape {
	return {
		kind: "group",
		x: card.rect.x,
		y: card.rect.y,
		shapes: cardShapes(card, { facts: factsOf(card), state, detail }),
		...(isAbout(card) ? {} : { opacity: steppedBack }),
	};
}
