import type { Design, Id, Store } from "../model/design.ts";
import type { LayoutMetrics } from "./layout.ts";
import { ownHeight } from "./ownHeight.ts";

export interface StoreRow {
	readonly top: number;
	readonly height: number;
}

/**
 * One row for each store over all columns, so that replication runs straight across the gutters.
 * Rows placed by hand (`canvas: <store>: { y }`, measured from the data lane's top) come first, of these the locked
 * ones, and give way downwards where they collide; the others fill the room from the top in the file's order.
 */
export function storeRows(design: Design, metrics: LayoutMetrics, top: number): ReadonlyMap<Id, StoreRow> {
	const stores = [...design.data.values()];
	/** From the top. */
	const taken: StoreRow[] = [];
	const rows = new Map<Id, StoreRow>();
	const settle = (store: Store, wantedTop: number): void => {
		const row = firstFreeRow(taken, { top: wantedTop, height: rowHeight(design, metrics, store) }, metrics.gap.store);
		const below = taken.findIndex((other) => other.top > row.top);
		taken.splice(below < 0 ? taken.length : below, 0, row);
		rows.set(store.id, row);
	};
	for (const locked of [true, false]) {
		for (const store of stores) {
			const place = design.canvas.get(store.id);
			if (place?.y === undefined || (place.locked === true) !== locked) continue;
			settle(store, top + Math.max(0, place.y));
		}
	}
	for (const store of stores) if (!rows.has(store.id)) settle(store, top);
	return new Map(stores.flatMap(({ id }) => pair(id, rows.get(id))));
}

function pair(id: Id, row: StoreRow | undefined): readonly (readonly [Id, StoreRow])[] {
	return row === undefined ? [] : [[id, row]];
}

function rowHeight(design: Design, metrics: LayoutMetrics, store: Store): number {
	return ownHeight(design.canvas.get(store.id), metrics.height.store);
}

function firstFreeRow(fromTop: readonly StoreRow[], wanted: StoreRow, gap: number): StoreRow {
	let { top } = wanted;
	for (const row of fromTop) {
		const collides = top < row.top + row.height + gap && row.top < top + wanted.height + gap;
		if (collides) top = row.top + row.height + gap;
	}
	return { top, height: wanted.height };
}
