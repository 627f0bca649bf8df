import type { Card, Layout, Line } from "../layout/layout.ts";
import type { Id } from "../model/design.ts";
import { type LinePath, linePath } from "./linePath.ts";

/** What is pointed at. */
export interface Highlight {
	/** Components, populations and regions. */
	readonly selected: ReadonlySet<Id>;
	/** Column whose card was chosen; its siblings in the others are only lit. */
	readonly region?: Id;
	/** A component, or the id of a line of the layout. */
	readonly hovered?: Id;
	/** Id of the line that is chosen. */
	readonly line?: string;
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
	lightPath({ cards, lines }, pathOf(layout, highlight.hovered), "hover");
	lightPath({ cards, lines }, pathOf(layout, highlight.line), "sibling");
	if (highlight.line !== undefined && lines.has(highlight.line)) lines.set(highlight.line, "selected");
	return { cards, lines };
}

function pathOf(layout: Layout, line: string | undefined): LinePath | undefined {
	return line === undefined ? undefined : linePath(layout, line);
}

/** The whole way of a line that is pointed at, but for what is lit more strongly already. */
function lightPath(
	{ cards, lines }: { readonly cards: Map<string, CardState>; readonly lines: Map<string, LineState> },
	path: LinePath | undefined,
	state: LineState,
): void {
	for (const id of path?.lines ?? []) if (lines.get(id) !== "selected") lines.set(id, state);
	for (const id of path?.cards ?? []) if (!cards.has(id)) cards.set(id, "lit");
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
