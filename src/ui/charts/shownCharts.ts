interface Room {
	/** Index of the chosen one. */
	readonly first: number;
	readonly columns: number;
	readonly rows: number;
}

/**
 * The charts that are shown: from the chosen one on as many as fit, and where that leaves room those before
 * it too, in their order. A row is never overrun: what does not fit into its rest starts the next.
 */
export function shownCharts<Chart extends { readonly columns: number }>(
	charts: readonly Chart[],
	{ first, columns, rows }: Room,
): readonly Chart[] {
	for (let start = Math.min(first, charts.length - 1); start >= 0; start--) {
		const following = charts.slice(start, start + fitting(charts.slice(start), { columns, rows }));
		const before = start > 0 && fitting(charts.slice(start - 1), { columns, rows }) > charts.length - start;
		if (!before) return following;
	}
	return [];
}

function fitting(charts: readonly { readonly columns: number }[], { columns, rows }: Omit<Room, "first">): number {
	let row = 0;
	let used = 0;
	for (const [index, chart] of charts.entries()) {
		const width = Math.min(chart.columns, columns);
		if (used + width > columns) {
			row++;
			used = 0;
		}
		if (row >= rows) return index;
		used += width;
	}
	return charts.length;
}
