import { fitText } from "../layout/fitText.ts";
import type { Card, StoreCard } from "../layout/layout.ts";
import type { CardFacts } from "./cardFacts.ts";
import { consistencyTokens, letterShapes, letterSize, stripShapes } from "./consistencyShapes.ts";
import { laneColours } from "./laneShapes.ts";
import type { Token } from "./palette.ts";
import type { Shape } from "./shape.ts";

const padding = 9;
const nameStyle = { size: 15, weight: 600 };
const iconSize = 18;

/** A card from further away: its icon and name on one line, and a store's letter. */
export function nameShapes(card: Card, facts: CardFacts): readonly Shape[] {
	const { w, h } = card.rect;
	const store = card.kind === "store" && !card.witness ? card : undefined;
	const left = padding + (store === undefined ? 0 : 4);
	const right = w - padding - (store === undefined ? 0 : letterSize.w + 4);
	const textLeft = left + iconSize + 6;
	const y = (h - letterSize.h) / 2;
	return [
		...(store === undefined ? [] : strip(store, facts)),
		{ kind: "icon", name: card.icon, x: left, y: (h - iconSize) / 2, size: iconSize, stroke: iconInk(card, facts) },
		{
			kind: "text",
			x: textLeft,
			y: h / 2 + 5.4,
			text: fitText(card.title, nameStyle, right - textLeft),
			...nameStyle,
			fill: nameInk(facts),
		},
		...(store === undefined
			? []
			: letterShapes({ x: w - padding - letterSize.w, y }, { consistency: store.effective, down: facts.down })),
	];
}

/** A card from afar: a store's letter, else the mark, as large as the card is high. */
export function markShapes(card: Card, facts: CardFacts): readonly Shape[] {
	const { w, h } = card.rect;
	if (card.kind === "store" && !card.witness) {
		const { ink, letter } = consistencyTokens(card.effective);
		const size = Math.round(h * 0.72);
		return [
			...strip(card, facts),
			{
				kind: "text",
				x: w / 2 + 3,
				y: h / 2 + size * 0.36,
				text: letter,
				size,
				weight: 600,
				fill: facts.down ? "ink-3" : ink,
				anchor: "middle",
			},
		];
	}
	const size = Math.round(h * 0.7);
	return [{ kind: "icon", name: card.icon, x: (w - size) / 2, y: (h - size) / 2, size, stroke: iconInk(card, facts) }];
}

function strip(card: StoreCard, facts: CardFacts): readonly Shape[] {
	const claimed = card.claimed === card.effective ? {} : { claimed: card.claimed };
	return stripShapes(card.rect, { consistency: card.effective, down: facts.down, ...claimed });
}

function iconInk(card: Card, facts: CardFacts): Token {
	if (facts.down) return "ink-3";
	if (facts.failing === true) return "error";
	switch (card.kind) {
		case "population":
			return laneColours.users;
		case "store":
			return laneColours.data;
		default:
			return laneColours[card.kind];
	}
}

function nameInk(facts: CardFacts): Token {
	if (facts.down) return "ink-3";
	return facts.failing === true ? "error" : "ink";
}
