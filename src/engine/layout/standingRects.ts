import type { Id } from "../model/design.ts";
import type { Frame, RowLane } from "./frame.ts";
import type { ColumnBox } from "./layout.ts";
import { cellScale, drawnX, type PlaceScale } from "./placeScale.ts";
import { spotKey } from "./RowGrid.ts";
import type { Rect } from "./rect.ts";

/** Where a column's cards of a layer may stand: within the buses that pass them. */
export function cellArea(frame: Frame, column: ColumnBox, lane: "balancing" | "application" | "data"): Rect {
	const insets = {
		balancing: frame.metrics.inside,
		application: frame.buses.applicationInset,
		data: frame.buses.storeInset,
	};
	const inset = insets[lane];
	const { top, height } = frame[lane];
	return { x: column.rect.x + inset, y: top, w: column.rect.w - 2 * inset, h: height };
}

/** Rectangles of a layer's components in one column. */
export function cellRects(
	frame: Frame,
	column: ColumnBox,
	lane: "balancing" | "application",
): (id: Id) => Rect | undefined {
	const scale = cellScale(cellArea(frame, column, lane));
	const index = frame.columnOf.get(column.region) ?? 0;
	const { spots, rows } = frame[lane];
	return (id) => {
		const spot = spots.get(spotKey(id, index));
		const row = rows[spot?.row ?? 0];
		if (spot === undefined || row === undefined) return undefined;
		return { ...drawnSpan(scale, spot.x, spot.x + spot.w), y: row.top, h: spot.h };
	};
}

/** To a hundredth of a pixel, the same in each column. */
export function drawnSpan(scale: PlaceScale, from: number, to: number): { readonly x: number; readonly w: number } {
	const [x, end] = [hundredths(drawnX(scale, from)), hundredths(drawnX(scale, to))];
	return { x, w: hundredths(end - x) };
}

function hundredths(value: number): number {
	return Math.round(value * 100) / 100;
}

/** Rectangles of a lane over all columns. */
export function wideRects(frame: Frame, { spots, rows }: RowLane): (id: Id) => Rect | undefined {
	return (id) => {
		const spot = spots.get(spotKey(id, 0));
		const row = rows[spot?.row ?? 0];
		if (spot === undefined || row === undefined) return undefined;
		return { x: frame.left + spot.x, y: row.top, w: spot.w, h: spot.h };
	};
}

const margin = 8;

/** The lanes over all columns, with the room at their ends where lines may pass. */
export function withMargins(frame: Frame): Rect {
	return { x: frame.left - margin, y: 0, w: frame.width + 2 * margin, h: frame.height };
}
