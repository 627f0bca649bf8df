import { columnLimits } from "../model/commands/resizeColumn.ts";
import type { LayoutMetrics } from "./layout.ts";

const widestColumn = 380;
const widestSingleColumn = 520;
/** Room for a lag label. */
const narrowestGutter = 46;
const widestGutter = 130;
const gutterPerColumn = 72 / 228;

export interface MetricsOptions {
	readonly regionCount: number;
	/** Of the columns that have a width of their own, in pixels. */
	readonly ownWidths?: readonly number[];
	/** Narrower ones can't be read, in pixels. */
	readonly leastColumn?: number;
	/** Pixels that the drawing should fill. */
	readonly width: number;
	/** Short lane names and narrow margins. */
	readonly narrow: boolean;
	/** Lower cards and gaps. */
	readonly dense: boolean;
}

const wideNames = { margin: 8, laneNames: 84 };
const narrowNames = { margin: 6, laneNames: 66 };

const normal = {
	gap: { top: 10, users: 16, routing: 26, balancing: 14, application: 14, store: 5, columnBottom: 8, columns: 28 },
	height: { users: 40, routing: 40, regionHead: 28, balancing: 30, application: 40, store: 36, observability: 36 },
};

const dense: typeof normal = {
	gap: { top: 6, users: 12, routing: 22, balancing: 10, application: 10, store: 3, columnBottom: 5, columns: 22 },
	height: { users: 36, routing: 36, regionHead: 24, balancing: 26, application: 36, store: 32, observability: 28 },
};

/**
 * Columns and gutters share the width in the proportion 228 to 72, within what can be read and what looks right;
 * columns with a width of their own keep it, and the others share the rest.
 */
export function layoutMetrics(options: MetricsOptions): LayoutMetrics {
	const base = { ...(options.narrow ? narrowNames : wideNames), ...(options.dense ? dense : normal), inside: 8 };
	const count = Math.max(1, options.regionCount);
	const room = options.width - 2 * base.margin - base.laneNames;
	const widest = count === 1 ? widestSingleColumn : widestColumn;
	const fair = room / (count + (count - 1) * gutterPerColumn);
	const gutter = Math.floor(clamp(fair * gutterPerColumn, narrowestGutter, widestGutter));
	const own = options.ownWidths ?? [];
	const left = room - gutter * (count - 1) - own.reduce((sum, width) => sum + width, 0);
	const rest = left / Math.max(1, count - own.length);
	const column = Math.floor(clamp(rest, options.leastColumn ?? columnLimits.least, widest));
	return { ...base, compact: options.narrow, column, gutter };
}

function clamp(value: number, least: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}
