import type { Id } from "../../model/design.ts";
import type { Card, CellBox, ColumnBox, Flow, Layout, Line, NoteBox } from "../layout.ts";
import { contains, holds, inflate, type Point } from "../rect.ts";

/** A way that meets the gap between two entries counts as meeting both. */
const nextTo = 8;

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
	const meets = routingEnds(layout, cards);
	const stands = (id: string, end: Point | undefined): boolean =>
		id === "routing" ? end !== undefined && meets(end) : shown.has(id);
	return {
		cards,
		columns,
		cells: layout.cells.filter(({ region }) => region !== undefined && only.has(region)),
		lines: layout.lines.filter(({ from, to, points }) => stands(from, points[0]) && stands(to, points.at(-1))),
		flows: layout.flows.filter(({ population, region }) => populations.has(population) && regions.has(region)),
		notes,
	};
}

/** Whether a way of requests begins or ends at a chosen entry; without any entry it passes the empty lane. */
function routingEnds(layout: Layout, chosen: readonly Card[]): (end: Point) => boolean {
	if (!layout.cards.some(({ kind }) => kind === "routing")) return () => true;
	const entries = chosen.filter(({ kind }) => kind === "routing");
	return (end) => entries.some(({ rect }) => contains(inflate(rect, nextTo), end));
}
