import * as texts from "../../texts/drawing/cards.ts";
import type { Card } from "../layout/layout.ts";
import { formatShare } from "../model/numbers/formatShare.ts";
import type { CardFacts } from "./cardFacts.ts";
import { consistencyWords } from "./consistencyShapes.ts";

/** A card in words: what screen readers and tooltips say. */
export function cardSentence(card: Card, facts: CardFacts): string {
	const where = "region" in card ? texts.inRegion(card.region) : "";
	return [
		`${card.title}${where}`,
		...partsOf(card, facts),
		...(facts.down ? ["down"] : []),
		...(card.locked ? ["locked"] : []),
	].join(", ");
}

function partsOf(card: Card, facts: CardFacts): readonly string[] {
	const detail = facts.detail ?? card.detail;
	switch (card.kind) {
		case "population":
			return [detail, texts.ofTheRequests(formatShare(card.share))];
		case "store":
			return [detail, ...(card.witness ? [] : [consistencyText(card.claimed, card.effective)])];
		case "balancing":
			return [detail, ...(facts.rate === undefined ? [] : [facts.rate])];
		case "application":
			return [
				detail,
				...(facts.utilisation === undefined ? [] : [texts.utilisationUsed(formatShare(facts.utilisation))]),
			];
		case "routing":
		case "observability":
			return [card.technology, detail];
	}
}

function consistencyText(claimed: keyof typeof consistencyWords, effective: keyof typeof consistencyWords): string {
	const given = consistencyWords[effective].toLowerCase();
	return claimed === effective ? given : texts.claimedEffectivelyGiven(consistencyWords[claimed].toLowerCase(), given);
}
