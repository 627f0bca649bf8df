import type { Design, Id, Place } from "../../model/design.ts";
import type { LayoutMetrics } from "../layout.ts";
import { reference } from "../placeScale.ts";
import { storeRows } from "../storeRows.ts";
import type { Places } from "./tidyLanes.ts";

/** Rows of stores close up in their order; where that is the file's, no place needs to be written. */
export function tidyStores(
	design: Design,
	{ canvas, metrics }: { readonly canvas: Places; readonly metrics: LayoutMetrics },
): Places {
	const rowsWith = (places: Places) => storeRows({ ...design, canvas: places }, metrics, 0);
	const rows = rowsWith(canvas);
	const order = [...rows].toSorted(([, a], [, b]) => a.top - b.top).map(([id]) => id);
	const tops = new Map<Id, number>();
	let next = 0;
	for (const id of order) {
		const row = rows.get(id) ?? { top: 0, height: 0 };
		const top = canvas.get(id)?.locked === true ? Math.max(next, row.top) : next;
		tops.set(id, top);
		next = top + row.height + metrics.gap.store;
	}
	const straight = new Map([...canvas].map(([id, place]) => [id, rows.has(id) ? straightened(place) : place]));
	const stands = (places: Places): boolean => {
		const now = rowsWith(places);
		return order.every((id) => now.get(id)?.top === tops.get(id));
	};
	const byThemselves = withTops(straight, order, () => undefined);
	if (stands(byThemselves)) return byThemselves;
	const byHand = withTops(straight, order, (id) => (canvas.get(id)?.y === undefined ? undefined : tops.get(id)));
	return stands(byHand) ? byHand : withTops(straight, order, (id) => tops.get(id));
}

function withTops(canvas: Places, stores: readonly Id[], topOf: (id: Id) => number | undefined): Places {
	const placed = new Map<Id, Place>(canvas);
	for (const id of stores) {
		const place = canvas.get(id);
		if (place?.locked === true) continue;
		const { y: _y, ...rest } = place ?? {};
		const y = topOf(id);
		if (y !== undefined) placed.set(id, { ...rest, y });
		else if (place !== undefined) placed.set(id, rest);
	}
	return placed;
}

/** Sideways a store stands at an edge or in the middle; without a width of its own it takes all of it. */
function straightened(place: Place): Place {
	if (place.locked === true || place.x === undefined) return place;
	const { x, ...rest } = place;
	if (place.w === undefined) return rest;
	const room = Math.max(0, reference.cell - place.w);
	const nearest = [0, room / 2, room].toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x))[0] ?? 0;
	return nearest === 0 ? rest : { ...place, x: Math.round(nearest * 10) / 10 };
}
