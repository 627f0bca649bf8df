import type { Id, Store } from "../model/design.ts";
import { effectiveConsistency } from "../model/effectiveConsistency.ts";
import type { Frame } from "./frame.ts";
import type { ColumnBox, StoreCard } from "./layout.ts";
import { shortStorePart, storePart } from "./storePart.ts";

/** The replicas and witnesses that stand in a column, each in its store's row. */
export function storeCards(frame: Frame, column: ColumnBox): readonly StoreCard[] {
	return [...frame.design.data.values()].flatMap((store) => {
		const here = store.replicas.includes(column.region) || store.witnesses.includes(column.region);
		const row = frame.storeRows.get(store.id);
		return here && row !== undefined ? [storeCard(frame, column, store)] : [];
	});
}

function storeCard(frame: Frame, column: ColumnBox, store: Store): StoreCard {
	const { design, buses } = frame;
	const row = frame.storeRows.get(store.id) ?? { top: frame.data.top, height: frame.metrics.height.store };
	const technology = store.technologyShortName ?? store.technologyName;
	const part = storePart(store, column.region);
	const confinedTo = confinement(store, column.region);
	const place = design.canvas.get(store.id);
	return {
		kind: "store",
		id: `${store.id}@${column.region}`,
		component: store.id,
		region: column.region,
		rect: {
			x: column.rect.x + buses.storeInset,
			y: row.top,
			w: column.rect.w - 2 * buses.storeInset,
			h: row.height,
		},
		icon: store.technologyIcon ?? "database",
		title: store.name,
		technology,
		part,
		detail: `${technology} · ${part}`,
		shortDetail: `${technology} · ${shortStorePart(store, column.region)}`,
		claimed: store.consistency,
		effective: effectiveConsistency(design, store),
		leads: store.leader === column.region,
		witness: store.witnesses.includes(column.region),
		...(confinedTo === undefined ? {} : { confinedTo }),
		collapsed: place?.collapsed === true,
		locked: place?.locked === true,
	};
}

/** Jurisdiction that data at home here may not leave. */
function confinement(store: Store, region: Id): string | undefined {
	for (const [population, jurisdiction] of store.confines) {
		if (store.homes.get(population) === region) return jurisdiction;
	}
	return undefined;
}
