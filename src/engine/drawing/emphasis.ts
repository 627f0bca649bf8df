import type { Card, Layout, Line } from "../layout/layout.ts";
import type { Id } from "../model/design.ts";

/** What is pointed at. */
export interface Highlight {
	/** Components, populations and regions. */
	readonly selected: ReadonlySet<Id>;
	/** Column whose card was chosen; its siblings in the others are only lit. */
	readonly region?: Id;
	readonly hovered?: Id;
}

export const noHighlight: Highlight = { selected: new Set() };

export type CardState = "idle" | "hover" | "selected" | "sibling" | "lit";
export type LineState = "quiet" | "hover" | "selected" | "sibling";

export interface Emphasis {
	/** Cards and lines that are not idle or quiet, by their ids. */
	readonly cards: ReadonlyMap<string, CardState>;
	readonly lines: ReadonlyMap<string, LineState>;
}

/** What the highlight lights up: the cards of the chosen component, its lines, and the applications that lead to a chosen store. */
export function emphasisOf(layout: Layout, highlight: Highlight): Emphasis {
	const lines = new Map<string, LineState>();
	for (const line of layout.lines) {
		const state = lineState(line, highlight);
		if (state !== "quiet") lines.set(line.id, state);
	}
	const lit = new Set(layout.lines.filter((line) => leadsToChosen(line, highlight)).map((line) => line.from));
	for (const line of layout.lines) {
		if (line.kind === "balance" && lit.has(line.to)) lines.set(line.id, sibling(line.toRegion, highlight));
	}
	const cards = new Map<string, CardState>();
	for (const card of layout.cards) {
		const state = cardState(card, highlight, lit);
		if (state !== "idle") cards.set(card.id, state);
	}
	return { cards, lines };
}

function leadsToChosen(line: Line, highlight: Highlight): boolean {
	const store = line.ids.at(-1);
	return line.kind === "reads-writes" && store !== undefined && highlight.selected.has(store);
}

function lineState(line: Line, highlight: Highlight): LineState {
	if (line.ids.some((id) => highlight.selected.has(id))) {
		const region = line.fromRegion === highlight.region ? line.fromRegion : line.toRegion;
		return sibling(region, highlight);
	}
	return highlight.hovered !== undefined && line.ids.includes(highlight.hovered) ? "hover" : "quiet";
}

function sibling(region: Id | undefined, highlight: Highlight): "selected" | "sibling" {
	return highlight.region === undefined || region === undefined || region === highlight.region ? "selected" : "sibling";
}

function cardState(card: Card, highlight: Highlight, lit: ReadonlySet<string>): CardState {
	if (highlight.selected.has(card.component)) return sibling("region" in card ? card.region : undefined, highlight);
	if (highlight.hovered === card.component) return "hover";
	return lit.has(card.id) ? "lit" : "idle";
}
