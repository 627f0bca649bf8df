import type { HandRows, HandSpot, RowRoom } from "./handRows.ts";
import { touch } from "./handRows.ts";
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
		for (const [item, index] of claims) {
			const row = Math.floor(index / slots.length);
			const slot = slots[index % slots.length] ?? { x: 0, w: grid.width };
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

/** Indices of the slots, row by row, in which no hand has put anything. */
function freeSlots(slots: readonly Slot[], taken: readonly (readonly HandSpot[])[]): readonly number[] {
	return taken.flatMap((here, row) =>
		slots.flatMap((slot, index) => (here.some((each) => touch(each, slot)) ? [] : [row * slots.length + index])),
	);
}

/**
 * Each keeps its own slot where that is free; else it goes to the next free one, or to one before when those after
 * are needed by others. The order stays.
 */
function claimedSlots(
	items: readonly RowItem[],
	free: readonly number[],
): readonly (readonly [RowItem, number])[] | undefined {
	const left = items.flatMap((item, own) => (item.wish === undefined ? [{ item, own }] : []));
	if (free.length < left.length) return undefined;
	let at = 0;
	return left.map(({ item, own }, index) => {
		const last = free.length - (left.length - index);
		while (at < last && (free[at] ?? 0) < own) at += 1;
		at = Math.min(at, last);
		const claimed = free[at] ?? 0;
		at += 1;
		return [item, claimed] as const;
	});
}
