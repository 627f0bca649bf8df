import { cardGap } from "./placeScale.ts";
import type { Row, RowGrid, RowItem, RowWish, Slot } from "./RowGrid.ts";

/** The grid of a lane, and how much of it is known so far. */
export interface RowRoom {
	readonly grid: RowGrid;
	/** Column → what stands in it, in the file's order. */
	readonly columns: ReadonlyMap<number, readonly RowItem[]>;
	/** Rows that the slots fill; what is put below them gets rows of its own. */
	readonly rowCount: number;
	/** Least heights of rows, where what stands there by itself is higher than usual. */
	readonly heights: ReadonlyMap<number, number>;
}

/** A card that was put by hand, in its row. */
export interface HandSpot extends Slot {
	readonly item: RowItem;
}

export interface HandRows {
	readonly rows: readonly Row[];
	/** By row. */
	readonly members: readonly (readonly HandSpot[])[];
}

/** A line passes between cards that are at least so far apart. */
export const leastGap = 4;
/** A card that gives way to the edge becomes no narrower than this, unless it is by itself. */
export const leastWidth = 96;
/** No hand makes a card narrower. */
export const narrowest = 48;

interface Waiting {
	readonly item: RowItem;
	readonly rank: number;
	readonly x: number;
	readonly w: number;
	/** Of its top; undefined for what only has a row. */
	readonly y: number | undefined;
	readonly row: number;
	/** It found no room in a row above. */
	readonly displaced: boolean;
}

/** Rows from the top, each with what was put into it by hand. */
export function placeInRows(items: readonly RowItem[], room: RowRoom): HandRows {
	const { grid, rowCount } = room;
	const rows: Row[] = [];
	const members: (readonly HandSpot[])[] = [];
	let waiting: readonly Waiting[] = items.flatMap((item, rank) => waitingFor(item, { rank, room }));
	let next = 0;
	while (rows.length < rowCount || waiting.length > 0) {
		const own = rows.length >= rowCount;
		const top = own ? Math.max(next, Math.min(...waiting.map(({ y }) => y ?? 0))) : next;
		const [here, later] = parted(waiting, { top, row: rows.length, pitch: grid.rowHeight + grid.rowGap });
		const { settled, displaced } = settle(here, grid.width);
		const least = own ? 0 : Math.max(grid.rowHeight, room.heights.get(rows.length) ?? 0);
		const height = Math.max(least, ...settled.map(({ item }) => item.height));
		rows.push({ top, height });
		members.push(settled);
		waiting = [...later, ...displaced];
		next = top + height + grid.rowGap;
	}
	return { rows, members };
}

function waitingFor(
	item: RowItem,
	{ rank, room }: { readonly rank: number; readonly room: RowRoom },
): readonly Waiting[] {
	const { wish } = item;
	if (wish === undefined) return [];
	const own = ownSlot(item, room);
	return [
		{
			item,
			// What is locked comes first of all.
			rank: wish.locked ? rank - 1e6 : rank,
			...span(wish, own.slot, room.grid.width),
			y: wish.y,
			row: own.row,
			displaced: false,
		},
	];
}

/** Where it would stand by itself in the first of its columns, as wide as in the narrowest. */
function ownSlot(item: RowItem, { columns, grid }: RowRoom): { readonly slot: Slot; readonly row: number } {
	const widths = item.columns.map((column) => grid.slots(columns.get(column)?.length ?? 1)[0]?.w ?? grid.width);
	const here = columns.get(item.columns[0] ?? 0) ?? [];
	const slots = grid.slots(here.length);
	const index = Math.max(0, here.indexOf(item));
	const slot = slots[index % slots.length] ?? { x: 0, w: grid.width };
	return { slot: { x: slot.x, w: Math.min(slot.w, ...widths) }, row: Math.floor(index / slots.length) };
}

function span(wish: RowWish, slot: Slot, width: number): Slot {
	if (wish.w !== undefined) {
		const w = Math.min(width, Math.max(narrowest, wish.w));
		return { x: between(0, wish.x ?? slot.x, width - w), w };
	}
	const x = between(0, wish.x ?? slot.x, width - Math.min(slot.w, leastWidth));
	return { x, w: Math.min(slot.w, width - x) };
}

function between(least: number, value: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}

/** Those that are nearer to this row than to one below, and the others. */
function parted(
	waiting: readonly Waiting[],
	{ top, row, pitch }: { readonly top: number; readonly row: number; readonly pitch: number },
): readonly [readonly Waiting[], readonly Waiting[]] {
	const isHere = (each: Waiting): boolean =>
		each.displaced || (each.y === undefined ? each.row <= row : each.y < top + pitch / 2);
	return [waiting.filter(isHere), waiting.filter((each) => !isHere(each))];
}

/** In turn, each at its x or the nearest free one; what has no room left in the row goes on. */
function settle(
	here: readonly Waiting[],
	width: number,
): { readonly settled: readonly HandSpot[]; readonly displaced: readonly Waiting[] } {
	const settled: HandSpot[] = [];
	const displaced: Waiting[] = [];
	const inTurn = here.toSorted((a, b) => Number(a.displaced) - Number(b.displaced) || a.rank - b.rank);
	for (const each of inTurn) {
		const met = settled.filter(({ item }) => item.columns.some((column) => each.item.columns.includes(column)));
		const x = freeX(each, met, width);
		if (x === undefined) displaced.push({ ...each, displaced: true });
		else settled.push({ item: each.item, x, w: each.w });
	}
	return { settled, displaced };
}

function freeX({ x, w }: Slot, others: readonly Slot[], width: number): number | undefined {
	const wanted = others.flatMap((other) => [other.x + other.w + cardGap, other.x - cardGap - w]);
	return [x, ...wanted]
		.filter((each) => each >= 0 && each + w <= width && others.every((other) => !touch({ x: each, w }, other)))
		.toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x))[0];
}

/** Whether no line could pass between them. */
export function touch(a: Slot, b: Slot): boolean {
	return a.x < b.x + b.w + leastGap && b.x < a.x + a.w + leastGap;
}
