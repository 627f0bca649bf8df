import * as texts from "../../../texts/drawing/mermaid.ts";
import type { Card, StoreCard } from "../../layout/layout.ts";
import { formatShare } from "../../model/numbers/formatShare.ts";
import type { CardFacts } from "../cardFacts.ts";
import { consistencyLetters, consistencyWords } from "../consistencyShapes.ts";
import { cardId } from "./mermaidIds.ts";
import { mermaidLabel } from "./mermaidLabel.ts";

/** What stands around a node's label is its shape. */
const shapes: Readonly<Record<Card["kind"], readonly [string, string]>> = {
	population: ["([", "])"],
	routing: ["{{", "}}"],
	balancing: ["[/", "\\]"],
	application: ["[", "]"],
	store: ["[(", ")]"],
	observability: ["[[", "]]"],
};

/** A card as a node: its name in bold with its consistency's letter, below it what it is. */
export function nodeText(card: Card, facts: CardFacts): string {
	const [open, close] = shapes[card.kind];
	const lines = [
		titleOf(card),
		...detailsOf(card, facts)
			.filter((line) => line !== "")
			.map(mermaidLabel),
	];
	return `${cardId(card)}${open}"${lines.join("<br/>")}"${close}`;
}

function titleOf(card: Card): string {
	const name = `<b>${mermaidLabel(card.title)}</b>`;
	if (card.kind === "population") return `${name} ${formatShare(card.share)}`;
	return card.kind === "store" && !card.witness ? `${name} (${letters(card)})` : name;
}

/** `S`, or `S › E` where less is given than claimed. */
function letters({ claimed, effective }: StoreCard): string {
	const given = consistencyLetters[effective];
	return claimed === effective ? given : `${consistencyLetters[claimed]} › ${given}`;
}

/** The letter in words: a flowchart has no legend. */
function consistencyText({ claimed, effective }: StoreCard): string {
	const given = consistencyWords[effective].toLowerCase();
	return claimed === effective ? given : texts.claimsClaimedGivesGiven(consistencyWords[claimed].toLowerCase(), given);
}

function detailsOf(card: Card, facts: CardFacts): readonly string[] {
	const detail = facts.detail ?? card.detail;
	const used = facts.utilisation === undefined ? "" : texts.utilisationUsed(formatShare(facts.utilisation));
	switch (card.kind) {
		case "population":
			return [detail];
		case "store":
			return card.witness ? [detail] : [detail, consistencyText(card)];
		case "routing":
		case "observability":
			return [card.technology, detail];
		case "balancing":
			return [card.technology, facts.rate ?? ""];
		case "application":
			return detail === card.technology ? [detail, used] : [card.technology, detail, used];
	}
}
