import type { Id } from "../../model/design.ts";
import type { Card, CellBox, ColumnBox, Flow, Layout, Line, NoteBox } from "../layout.ts";
import { holds } from "../rect.ts";

/** What of a layout is left when only some of it is chosen. */
export interface ChosenParts {
	readonly cards: readonly Card[];
	/** Of chosen regions, and of those in which something chosen stands. */
	readonly columns: readonly ColumnBox[];
	readonly cells: readonly CellBox[];
	/** Between what is chosen. */
	readonly lines: readonly Line[];
	readonly flows: readonly Flow[];
	readonly notes: readonly NoteBox[];
}

/**
 * Chosen are the cards of a component in all its regions, all cards of a region, and all that stands in a chosen frame;
 * a card's own id chooses it in its region alone.
 */
export function chosenParts(layout: Layout, only: ReadonlySet<Id>): ChosenParts {
	const notes = layout.notes.filter(({ id }) => only.has(id));
	const frames = notes.filter(({ frame }) => frame);
	const cards = layout.cards.filter(
		(card) =>
			only.has(card.component) ||
			only.has(card.id) ||
			("region" in card && only.has(card.region)) ||
			frames.some(({ rect }) => holds(rect, card.rect)),
	);
	const inRegions = new Set(cards.flatMap((card) => ("region" in card ? [card.region] : [])));
	const columns = layout.columns.filter(({ region }) => only.has(region) || inRegions.has(region));
	const shown = new Set([
		...cards.map(({ id }) => id),
		...columns.map(({ region }) => region).filter((id) => only.has(id)),
	]);
	const populations = new Set(cards.flatMap((card) => (card.kind === "population" ? [card.component] : [])));
	const regions = new Set(columns.map(({ region }) => region));
	// Without any entry the requests' ways pass the empty lane.
	if (cards.some(({ kind }) => kind === "routing") || !layout.cards.some(({ kind }) => kind === "routing"))
		shown.add("routing");
	return {
		cards,
		columns,
		cells: layout.cells.filter(({ region }) => region !== undefined && only.has(region)),
		lines: layout.lines.filter(({ from, to }) => shown.has(from) && shown.has(to)),
		flows: layout.flows.filter(({ population, region }) => populations.has(population) && regions.has(region)),
		notes,
	};
}
