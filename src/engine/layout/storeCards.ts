import type { Design, Id, Place, Store } from "../model/design.ts";
import { effectiveConsistency } from "../model/effectiveConsistency.ts";
import type { Consistency } from "../model/vocabulary.ts";
import type { Frame } from "./frame.ts";
import { leastWidth, narrowest } from "./handRows.ts";
import type { ColumnBox, StoreCard } from "./layout.ts";
import { cellScale, reference } from "./placeScale.ts";
import type { Rect } from "./rect.ts";
import { cellArea, drawnSpan } from "./standingRects.ts";
import { shortStorePart, storePart } from "./storePart.ts";

/** What each store really gives, the same in all its columns. */
export function effectiveOf(design: Design): ReadonlyMap<Id, Consistency> {
	return new Map([...design.data].map(([id, store]) => [id, effectiveConsistency(design, store)]));
}

/** The replicas and witnesses that stand in a column, each in its store's row. */
export function storeCards(
	frame: Frame,
	column: ColumnBox,
	effective: ReadonlyMap<Id, Consistency>,
): readonly StoreCard[] {
	const area = cellArea(frame, column, "data");
	const cards: StoreCard[] = [];
	for (const store of frame.design.data.values()) {
		const here = store.replicas.includes(column.region) || store.witnesses.includes(column.region);
		const row = frame.storeRows.get(store.id);
		if (!here || row === undefined) continue;
		const place = frame.design.canvas.get(store.id);
		const { x, w } = handSpan(area, place);
		const rect = { x, y: row.top, w, h: row.height };
		cards.push(storeCard(store, column, { rect, place, effective: effective.get(store.id) ?? store.consistency }));
	}
	return cards;
}

interface Standing {
	readonly rect: Rect;
	readonly place: Place | undefined;
	readonly effective: Consistency;
}

function storeCard(store: Store, column: ColumnBox, { rect, place, effective }: Standing): StoreCard {
	const technology = store.technologyShortName ?? store.technologyName;
	const part = storePart(store, column.region);
	const confinedTo = confinement(store, column.region);
	return {
		kind: "store",
		id: `${store.id}@${column.region}`,
		component: store.id,
		region: column.region,
		rect,
		icon: store.technologyIcon ?? "database",
		title: store.name,
		technology,
		part,
		detail: `${technology} · ${part}`,
		shortDetail: `${technology} · ${shortStorePart(store, column.region)}`,
		claimed: store.consistency,
		effective,
		leads: store.leader === column.region,
		witness: store.witnesses.includes(column.region),
		...(confinedTo === undefined ? {} : { confinedTo }),
		collapsed: place?.collapsed === true,
		locked: place?.locked === true,
	};
}

/** The whole width, or what was made of it by hand: a store has its row for itself. */
function handSpan(area: Rect, place: Place | undefined): { readonly x: number; readonly w: number } {
	if (place?.x === undefined && place?.w === undefined) return { x: area.x, w: area.w };
	const least = place.w === undefined ? leastWidth : Math.max(narrowest, place.w);
	const file = Math.min(Math.max(0, place.x ?? 0), Math.max(0, reference.cell - least));
	const end = place.w === undefined ? reference.cell : Math.min(reference.cell, file + least);
	return drawnSpan(cellScale(area), file, end);
}

/** Jurisdiction that data at home here may not leave. */
function confinement(store: Store, region: Id): string | undefined {
	for (const [population, jurisdiction] of store.confines) {
		if (store.homes.get(population) === region) return jurisdiction;
	}
	return undefined;
}
