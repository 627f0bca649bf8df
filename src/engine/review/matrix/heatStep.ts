import type { FailureRow } from "./failure.ts";
import type { MatrixKey } from "./matrixColumns.ts";

/** Steps of the heat's scale, from nothing to the worst of a column. */
export const heatSteps = 7;

export interface HeatScale {
	readonly rows: readonly FailureRow[];
	/** What comes back only with the fault's end is as bad as if it took that long. */
	readonly faultMinutes: number;
}

/** Less than this share of the worst is nothing to see. */
const leastShare = 1e-4;

/**
 * How severe a figure is against the worst of its column, as a step from 0 to 6. A latency is severe
 * by what it exceeds the column's lowest by, a share by what it lacks. The root keeps a single
 * disaster from making everything else look mild. null where there is no figure.
 */
export function heatStep(scale: HeatScale, key: MatrixKey, row: FailureRow): number | null {
	const own = severity(scale, key, row);
	if (own === null) return null;
	const worst = Math.max(...scale.rows.map((each) => severity(scale, key, each) ?? 0));
	if (own <= worst * leastShare) return 0;
	return Math.ceil((heatSteps - 1) * Math.sqrt(own / worst) - 1e-9);
}

function severity({ rows, faultMinutes }: HeatScale, key: MatrixKey, row: FailureRow): number | null {
	const value = row[key];
	switch (key) {
		case "servedShare":
			return 1 - row.servedShare;
		case "recoverSeconds":
		case "rpoSeconds":
			return Math.min(value ?? Number.POSITIVE_INFINITY, faultMinutes * 60);
		case "worstP99Ms":
			return value === null ? null : value - lowest(rows);
		default:
			return value === null ? null : Math.max(0, value);
	}
}

function lowest(rows: readonly FailureRow[]): number {
	return Math.min(...rows.map(({ worstP99Ms }) => worstP99Ms ?? Number.POSITIVE_INFINITY));
}
