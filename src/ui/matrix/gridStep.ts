/** A place in the grid, by row and column from 0. */
export interface GridPlace {
	readonly row: number;
	readonly column: number;
}

/** Where a key leads from a cell in a grid of this size; undefined for a key that doesn't move. */
export function gridStep({ row, column }: GridPlace, key: string, size: GridPlace): GridPlace | undefined {
	const last = { row: size.row - 1, column: size.column - 1 };
	const to = (place: GridPlace): GridPlace => ({
		row: Math.min(Math.max(place.row, 0), last.row),
		column: Math.min(Math.max(place.column, 0), last.column),
	});
	switch (key) {
		case "ArrowUp":
			return to({ row: row - 1, column });
		case "ArrowDown":
			return to({ row: row + 1, column });
		case "ArrowLeft":
			return to({ row, column: column - 1 });
		case "ArrowRight":
			return to({ row, column: column + 1 });
		case "Home":
			return to({ row, column: 0 });
		case "End":
			return to({ row, column: last.column });
		case "PageUp":
			return to({ row: 0, column });
		case "PageDown":
			return to({ row: last.row, column });
		default:
			return undefined;
	}
}
