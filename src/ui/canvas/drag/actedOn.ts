import { editorStore } from "../../../editor/editorStore.ts";
import type { Card } from "../../../engine/layout/layout.ts";
import type { Id } from "../../../engine/model/design.ts";
import { shownLayout } from "../shownLayout.ts";
import { sceneIndex } from "./sceneIndex.ts";

/** The card that a key is about: the focused one, else the chosen one, in its region or the first. */
export function actedOnCard(): Card | undefined {
	const layout = shownLayout.get();
	if (layout === undefined) return undefined;
	const focused = document.activeElement?.closest<HTMLElement>(".react-flow__node")?.dataset.id ?? "";
	const index = sceneIndex(layout);
	const { selection } = editorStore.getState();
	if (selection.kind !== "items") return index.card(focused);
	const cards = index.cardsOf(selection.ids[0] ?? "");
	const beside = cards.find((card) => "region" in card && card.region === selection.region);
	return index.card(focused) ?? beside ?? cards[0];
}

/** The region that a key is about: of the focused head, else the only one chosen. */
export function actedOnRegion(): Id | undefined {
	const focused = document.activeElement?.closest<HTMLElement>(".react-flow__node")?.dataset.id ?? "";
	if (focused.startsWith("region:")) return focused.slice("region:".length);
	const { selection, design } = editorStore.getState();
	const only = selection.kind === "items" && selection.ids.length === 1 ? selection.ids[0] : undefined;
	return only !== undefined && design.regions.has(only) ? only : undefined;
}

/** Components that a key is about: all that are chosen when the card is one of them. */
export function actedOnIds(card: Card): readonly Id[] {
	const { selection } = editorStore.getState();
	const isChosen = selection.kind === "items" && selection.ids.includes(card.component);
	return isChosen ? selection.ids : [card.component];
}
