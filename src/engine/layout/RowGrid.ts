import type { Id } from "../model/design.ts";

/** A component of a lane, and the columns (by index) in which it has a card. */
export interface RowItem {
	readonly id: Id;
	readonly columns: readonly number[];
	readonly height: number;
	/** Where it was put by hand; undefined for what stands by itself. */
	readonly wish: RowWish | undefined;
}

/** What the file says, in the grid's pixels; y from the lane's top. */
export interface RowWish {
	readonly x: number | undefined;
	readonly y: number | undefined;
	readonly w: number | undefined;
	readonly locked: boolean;
}

export interface Slot {
	readonly x: number;
	readonly w: number;
}

/** What the rows of a lane look like where nothing is put by hand. */
export interface RowGrid {
	readonly width: number;
	readonly rowHeight: number;
	readonly rowGap: number;
	/** Places side by side in a column that holds so many cards. */
	readonly slots: (count: number) => readonly Slot[];
}

export interface Spot extends Slot {
	readonly row: number;
	readonly h: number;
}

export interface Row {
	/** From the lane's top. */
	readonly top: number;
	readonly height: number;
}

export interface RowPlan {
	readonly rows: readonly Row[];
	/** By `spotKey`. */
	readonly spots: ReadonlyMap<string, Spot>;
}

export function spotKey(id: Id, column: number): string {
	return `${id} ${column}`;
}
