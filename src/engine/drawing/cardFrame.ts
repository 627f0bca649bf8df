import type { Card } from "../layout/layout.ts";
import type { CardFacts } from "./cardFacts.ts";
import type { CardState } from "./emphasis.ts";
import type { Token } from "./palette.ts";
import type { RectShape, Shape } from "./shape.ts";

export interface FrameLook {
	readonly facts: CardFacts;
	readonly state: CardState;
}

const strokes: Readonly<Record<CardState, { readonly stroke: Token; readonly strokeWidth: number }>> = {
	idle: { stroke: "line-strong", strokeWidth: 1 },
	hover: { stroke: "control", strokeWidth: 1 },
	lit: { stroke: "accent-line", strokeWidth: 1 },
	sibling: { stroke: "accent", strokeWidth: 1 },
	selected: { stroke: "accent", strokeWidth: 2 },
};

/** A card's ground and edge; the edge lies just outside, so that content never moves. */
export function cardFrame(card: Card, { facts, state }: FrameLook): readonly Shape[] {
	const { stroke, strokeWidth } = edge(state, facts);
	const ground = state === "sibling" ? "accent-tint" : "card";
	const half = strokeWidth / 2;
	const rect: RectShape = {
		kind: "rect",
		x: -half,
		y: -half,
		w: card.rect.w + strokeWidth,
		h: card.rect.h + strokeWidth,
		radius: 5 + half,
		fill: facts.down ? "sunken" : ground,
		stroke,
		strokeWidth,
	};
	return [rect];
}

function edge(state: CardState, facts: CardFacts): { readonly stroke: Token; readonly strokeWidth: number } {
	const warns = facts.warns && !facts.down && (state === "idle" || state === "lit");
	return warns ? { stroke: "warning-line", strokeWidth: 1 } : strokes[state];
}
