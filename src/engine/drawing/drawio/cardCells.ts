import type { Card } from "../../layout/layout.ts";
import { type CardFacts, cardFacts } from "../cardFacts.ts";
import { cardSentence } from "../cardSentence.ts";
import { cardShapes } from "../cardShapes.ts";
import { cardData } from "./cardData.ts";
import type { DrawioCell } from "./drawioCell.ts";
import type { DrawioScene } from "./drawioScene.ts";
import { labelledCells } from "./labelledCells.ts";

/** A card with all that is known of it; its marks, letter and strip are parts of it. */
export function cardCells(card: Card, scene: DrawioScene, parent: string): readonly DrawioCell[] {
	const facts = factsOf(card, scene);
	const data = cardData(scene.design, card, facts);
	const tags = ["layer", "region", "consistency"].flatMap((key) => data[key] ?? []);
	return labelledCells({
		shapes: cardShapes(card, { facts, state: "idle" }),
		rect: card.rect,
		inside: true,
		theme: scene.theme,
		cell: { id: card.id, parent, data, tooltip: cardSentence(card, facts), tags, style: { whiteSpace: "nowrap" } },
	});
}

function factsOf(card: Card, { design, figures, moment, withoutFigures }: DrawioScene): CardFacts {
	const facts = cardFacts(card, {
		design,
		...(figures === undefined ? {} : { load: figures.load }),
		...(moment === undefined ? {} : { moment }),
	});
	if (withoutFigures !== true) return facts;
	const { rate: _rate, utilisation: _utilisation, ...bare } = facts;
	return bare;
}
