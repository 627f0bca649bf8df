import type { Rect } from "./rect.ts";

/**
 * What a place in the file is measured in: pixels of a drawing whose columns are 228 wide with 72 between them,
 * as in the room of a small window. In wider and narrower columns places move along, so that what stands side by
 * side does so in every window, and alike in each column.
 */
export const reference = { column: 228, gutter: 72, cell: 212 };

/** Between two cards side by side; one line passes there. */
export const cardGap = 8;

interface Knot {
	readonly file: number;
	readonly drawn: number;
}

/** Corners of a rising line from the file's x to the drawing's: order and distance from others are kept. */
export type PlaceScale = readonly Knot[];

/** Of a column's cell: both halves stretch, the aisle between them stays as it is. */
export function cellScale(area: Rect): PlaceScale {
	const half = (area.w - cardGap) / 2;
	const fileHalf = (reference.cell - cardGap) / 2;
	return [
		{ file: 0, drawn: area.x },
		{ file: fileHalf, drawn: area.x + half },
		{ file: fileHalf + cardGap, drawn: area.x + half + cardGap },
		{ file: reference.cell, drawn: area.x + area.w },
	];
}

/** Of a lane over all columns: what stands above a column stays above it. */
export function laneScale(left: number, columns: readonly Rect[]): PlaceScale {
	const knots = columns.flatMap((rect, index) => {
		const file = index * (reference.column + reference.gutter);
		return [
			{ file, drawn: rect.x },
			{ file: file + reference.column, drawn: rect.x + rect.w },
		];
	});
	return knots.length > 0 ? knots : [{ file: 0, drawn: left }];
}

export function drawnX(scale: PlaceScale, fileX: number): number {
	return along(scale, fileX, { from: "file", to: "drawn" });
}

export function fileX(scale: PlaceScale, x: number): number {
	return along(scale, x, { from: "drawn", to: "file" });
}

/** Before the first and after the last corner pixels are pixels. */
function along(
	scale: PlaceScale,
	value: number,
	{ from, to }: { readonly from: keyof Knot; readonly to: keyof Knot },
): number {
	const next = scale.findIndex((knot) => knot[from] > value);
	const after = scale[next];
	const before = next < 0 ? scale.at(-1) : scale[next - 1];
	if (before === undefined) return after === undefined ? value : value - after[from] + after[to];
	const rise = after === undefined ? 1 : (after[to] - before[to]) / (after[from] - before[from]);
	return before[to] + (value - before[from]) * rise;
}
