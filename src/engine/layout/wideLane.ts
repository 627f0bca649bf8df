import type { Id, Place } from "../model/design.ts";
import { claimSlots } from "./claimSlots.ts";
import type { Rect } from "./rect.ts";

/** Least width of a card in a lane that spans all columns. */
const narrowestCard = 150;
export const cardGap = 8;

function perWideRow(count: number, width: number): number {
	const most = Math.max(1, Math.floor((width + cardGap) / (narrowestCard + cardGap)));
	return Math.min(Math.max(1, count), most);
}

/** Rows that so many cards need in a lane of this width; at least one. */
export function wideRowCount(count: number, width: number): number {
	return Math.ceil(Math.max(1, count) / perWideRow(count, width));
}

/** Cards within a column stand in rows of two. */
export function gridRowCount(count: number): number {
	return Math.ceil(Math.max(1, count) / 2);
}

export interface WideLane {
	readonly area: Rect;
	readonly cardHeight: number;
	readonly rowGap: number;
	/** Where things were put by hand, measured from the lane's top left. */
	readonly places: ReadonlyMap<Id, Place>;
}

/** Equal cards side by side, in as many rows as they need. */
export function wideLaneRects(ids: readonly Id[], lane: WideLane): ReadonlyMap<Id, Rect> {
	const perRow = perWideRow(ids.length, lane.area.w);
	return gridRects(ids, { ...lane, perRow });
}

/** Cards of a column's cell: one over the whole width, or rows of two with the lines' way between them. */
export function columnGridRects(ids: readonly Id[], lane: WideLane): ReadonlyMap<Id, Rect> {
	return gridRects(ids, { ...lane, perRow: ids.length > 1 ? 2 : 1 });
}

function gridRects(ids: readonly Id[], lane: WideLane & { readonly perRow: number }): ReadonlyMap<Id, Rect> {
	const { area, perRow, cardHeight } = lane;
	const width = (area.w - (perRow - 1) * cardGap) / perRow;
	const slotRect = (slot: number): Rect => ({
		x: area.x + (slot % perRow) * (width + cardGap),
		y: area.y + Math.floor(slot / perRow) * (cardHeight + lane.rowGap),
		w: width,
		h: cardHeight,
	});
	const slotAt = (place: Place): number => {
		const column = Math.round((place.x ?? 0) / (width + cardGap));
		const row = Math.round((place.y ?? 0) / (cardHeight + lane.rowGap));
		return Math.max(0, row) * perRow + Math.min(perRow - 1, Math.max(0, column));
	};
	const slots = claimSlots(ids, (id) => {
		const place = lane.places.get(id);
		return place?.x === undefined && place?.y === undefined ? undefined : slotAt(place);
	});
	return new Map(ids.map((id) => [id, slotRect(slots.get(id) ?? 0)]));
}
