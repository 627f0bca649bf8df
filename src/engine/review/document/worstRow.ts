/** Larger than any time; what only the region's return brings is worst. */
export function ever(seconds: number | null): number {
	return seconds ?? Number.POSITIVE_INFINITY;
}

/** The first of the rows with the largest time; undefined without rows. */
export function worstRow<Row>(rows: readonly Row[], seconds: (row: Row) => number | null): Row | undefined {
	let worst: Row | undefined;
	for (const row of rows) {
		if (worst === undefined || ever(seconds(row)) > ever(seconds(worst))) worst = row;
	}
	return worst;
}
