/** The row with the largest value, the first of those that have it; undefined where there is none. */
export function worstOf<Row>(rows: Iterable<Row>, amountOf: (row: Row) => number): Row | undefined {
	let worst: Row | undefined;
	let most = Number.NEGATIVE_INFINITY;
	for (const row of rows) {
		const value = amountOf(row);
		if (worst !== undefined && value <= most) continue;
		worst = row;
		most = value;
	}
	return worst;
}
