import type { LayoutMetrics } from "./layout.ts";

/** Where the lines from applications to stores run down in a column: from its left and, mirrored, its right edge. */
export interface BusPlan {
	/** Distance of each bus from the column's edge; the outermost belongs to the first row of applications. */
	readonly offsets: readonly number[];
	readonly applicationInset: number;
	readonly storeInset: number;
}

const busGap = 5;
const cardClearance = 8;
/** Rows of applications beyond these share the last bus. */
const mostBuses = 6;

/**
 * One row of applications: its buses run between the column's edge and the stores, below the applications.
 * With more rows, the buses of the upper ones must pass the lower ones, which therefore stand further in.
 */
export function busPlan(rows: number, metrics: Pick<LayoutMetrics, "compact" | "inside">): BusPlan {
	if (rows <= 1) {
		const single = metrics.compact ? 7 : 10;
		return { offsets: [single], applicationInset: metrics.inside, storeInset: single + cardClearance };
	}
	const buses = Math.min(rows, mostBuses);
	const passing = rows > mostBuses ? mostBuses : rows - 1;
	return {
		offsets: Array.from({ length: buses }, (_, index) => busGap * (index + 1)),
		applicationInset: cardClearance + busGap * passing,
		storeInset: cardClearance + busGap * buses,
	};
}
