import { fillRows } from "./fillRows.ts";
import { placeInRows } from "./handRows.ts";
import type { RowGrid, RowItem, RowPlan } from "./RowGrid.ts";

/**
 * Where the cards of a lane stand. All columns share its rows, so that a component stands alike in each of them.
 *
 * What was put by hand comes first: it stands at its x, as wide as it was made, in the row that is nearest to its y,
 * or below the last one in a row of its own. Of those that would overlap, the locked one, then the one that the file
 * names first, keeps its place; the other moves aside in the row, or else down to the next one. A card without a
 * width of its own gets narrower when it is moved towards the right edge.
 *
 * The others keep the slots that they would have if nothing was moved, so that nothing moves that was not touched.
 * Where a slot is taken, they move on to free ones, in their order. Rows are added when the slots run out, and are
 * as high as the highest card in them; the gap below each is kept free for the lines.
 */
export function planRows(items: readonly RowItem[], grid: RowGrid): RowPlan {
	const columns = columnsOf(items);
	const heights = new Map<number, number>();
	let rowCount = 1;
	for (const [, here] of columns)
		rowCount = Math.max(rowCount, Math.ceil(here.length / grid.slots(here.length).length));
	for (;;) {
		const placed = placeInRows(items, { grid, columns, rowCount, heights });
		const filled = fillRows(placed, { grid, columns, rowCount });
		if (filled === undefined) rowCount += 1;
		else if (!grows(heights, filled.heights)) return { rows: placed.rows, spots: filled.spots };
	}
}

/** Takes over the greater heights; whether there were any. */
function grows(heights: Map<number, number>, needed: ReadonlyMap<number, number>): boolean {
	let grew = false;
	for (const [row, height] of needed) {
		if (height <= (heights.get(row) ?? 0)) continue;
		heights.set(row, height);
		grew = true;
	}
	return grew;
}

/** Column → what stands in it, in the file's order. */
function columnsOf(items: readonly RowItem[]): ReadonlyMap<number, readonly RowItem[]> {
	const columns = new Map<number, RowItem[]>();
	for (const item of items) {
		for (const column of item.columns) {
			const here = columns.get(column);
			if (here === undefined) columns.set(column, [item]);
			else here.push(item);
		}
	}
	return columns;
}
