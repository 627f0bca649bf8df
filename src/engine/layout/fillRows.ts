import type { HandRows, HandSpot, RowRoom } from "./handRows.ts";
import { leastGap, touch } from "./handRows.ts";
import { type RowItem, type Slot, type Spot, spotKey } from "./RowGrid.ts";

interface Filled {
	readonly spots: ReadonlyMap<string, Spot>;
	/** Row → the height that what stands there by itself needs. */
	readonly heights: ReadonlyMap<number, number>;
}

/** Puts what stands by itself into the slots that hands left free; undefined when these are too few. */
export function fillRows(
	{ members }: HandRows,
	{ grid, columns, rowCount }: Omit<RowRoom, "heights">,
): Filled | undefined {
	const spots = handSpots(members);
	const heights = new Map<number, number>();
	for (const [column, items] of columns) {
		const slots = grid.slots(items.length);
		const taken = members.map((row) => row.filter(({ item }) => item.columns.includes(column)));
		const claims = claimedSlots(items, freeSlots(slots, taken.slice(0, rowCount)));
		if (claims === undefined) return undefined;
		for (const [item, { row, slot }] of claims) {
			spots.set(spotKey(item.id, column), { ...slot, row, h: item.height });
			heights.set(row, Math.max(heights.get(row) ?? 0, item.height));
		}
	}
	return { spots, heights };
}

/** What hands placed stands alike in all its columns. */
function handSpots(members: HandRows["members"]): Map<string, Spot> {
	return new Map(
		members.flatMap((here, row) =>
			here.flatMap(({ item, x, w }) =>
				item.columns.map((column) => [spotKey(item.id, column), { x, w, row, h: item.height }] as const),
			),
		),
	);
}

interface FreeSlot {
	readonly index: number;
	readonly row: number;
	/** What is left of it. */
	readonly slot: Slot;
}

/** Row by row, the slots in which no hand has put anything, or so little that a narrower card fits beside it. */
function freeSlots(slots: readonly Slot[], taken: readonly (readonly HandSpot[])[]): readonly FreeSlot[] {
	return taken.flatMap((here, row) =>
		slots.flatMap((slot, place): readonly FreeSlot[] => {
			const left = here.reduce<Slot>(trimmed, slot);
			return left.w < slot.w * leastShare ? [] : [{ index: row * slots.length + place, row, slot: left }];
		}),
	);
}

/** Of its slot's width that a card needs. */
const leastShare = 0.6;

/** The larger side of a slot that another card leaves. */
function trimmed(slot: Slot, other: Slot): Slot {
	if (!touch(slot, other)) return slot;
	const start = other.x + other.w + leastGap;
	const before = Math.max(0, other.x - leastGap - slot.x);
	const behind = Math.max(0, slot.x + slot.w - start);
	return before >= behind ? { x: slot.x, w: before } : { x: start, w: behind };
}

/**
 * Each keeps its own slot where that is free; else it goes to the next free one, or to one before when those after
 * are needed by others. The order stays.
 */
function claimedSlots(
	items: readonly RowItem[],
	free: readonly FreeSlot[],
): readonly (readonly [RowItem, FreeSlot])[] | undefined {
	const left = items.flatMap((item, own) => (item.wish === undefined ? [{ item, own }] : []));
	let at = 0;
	const claims = left.flatMap(({ item, own }, index) => {
		const last = free.length - (left.length - index);
		while (at < last && (free[at]?.index ?? 0) < own) at += 1;
		const claimed = free[Math.min(at, last)];
		at = Math.min(at, last) + 1;
		return claimed === undefined ? [] : [[item, claimed] as const];
	});
	return claims.length < left.length ? undefined : claims;
}
