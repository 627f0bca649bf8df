import { columnLimits } from "../model/commands/resizeColumn.ts";
import type { Design, Id } from "../model/design.ts";
import type { LayoutMetrics } from "./layout.ts";

/** A region's column from left to right. */
export interface ColumnTrack {
	readonly region: Id;
	readonly x: number;
	readonly w: number;
}

/** Widths of columns that were resized by hand; the others share what these leave. */
export function ownWidths(design: Pick<Design, "canvas" | "regions">): ReadonlyMap<Id, number> {
	return new Map(
		[...design.regions.keys()].flatMap((region) => {
			const w = design.canvas.get(region)?.w;
			return w === undefined ? [] : [[region, Math.min(columnLimits.most, Math.max(columnLimits.least, w))] as const];
		}),
	);
}

/** The columns in the file's order, with a gutter between. */
export function columnTracks(design: Design, metrics: LayoutMetrics, left: number): readonly ColumnTrack[] {
	const own = ownWidths(design);
	let x = left;
	return [...design.regions.keys()].map((region) => {
		const track = { region, x, w: own.get(region) ?? metrics.column };
		x += track.w + metrics.gutter;
		return track;
	});
}
