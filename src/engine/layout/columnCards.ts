import type { Id } from "../model/design.ts";
import type { ApplicationCard, BalancingCard, Card, StoreCard } from "./layout.ts";

/** The cards of one column. */
export interface ColumnCards {
	readonly balancing: readonly BalancingCard[];
	readonly application: readonly ApplicationCard[];
	/** By component. */
	readonly stores: ReadonlyMap<Id, StoreCard>;
}

interface Gathered {
	readonly balancing: BalancingCard[];
	readonly application: ApplicationCard[];
	readonly stores: Map<Id, StoreCard>;
}

const none: ColumnCards = { balancing: [], application: [], stores: new Map() };

/** The cards of each region's column, gathered once: lines look for them again and again. */
export function columnCards(cards: readonly Card[]): (region: Id) => ColumnCards {
	const columns = new Map<Id, Gathered>();
	for (const card of cards) {
		if (!("region" in card)) continue;
		const column: Gathered = columns.get(card.region) ?? { balancing: [], application: [], stores: new Map() };
		columns.set(card.region, column);
		if (card.kind === "store") column.stores.set(card.component, card);
		else if (card.kind === "application") column.application.push(card);
		else column.balancing.push(card);
	}
	return (region) => columns.get(region) ?? none;
}
