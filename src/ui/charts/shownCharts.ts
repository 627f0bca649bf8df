interface Room {
	/** Index of the chosen one, which is always shown. */
	readonly first: number;
	readonly columns: number;
	readonly rows: number;
}

/**
 * The charts that are shown, in their order: from the chosen one on as many as fit, or from one before it
 * where that fills more of the room. What does not fit into the rest of a row starts the next.
 */
export function shownCharts<Chart extends { readonly columns: number }>(
	charts: readonly Chart[],
	{ first, columns, rows }: Room,
): readonly Chart[] {
	let best: readonly Chart[] = [];
	for (let start = first; start >= 0; start--) {
		const shown = fitting(charts.slice(start), { columns, rows });
		if (start + shown.length > first && filled(shown, columns) > filled(best, columns)) best = shown;
	}
	return best;
}

function filled(charts: readonly { readonly columns: number }[], columns: number): number {
	return charts.reduce((sum, chart) => sum + Math.min(chart.columns, columns), 0);
}

function fitting<Chart extends { readonly columns: number }>(
	charts: readonly Chart[],
	{ columns, rows }: Omit<Room, "first">,
): readonly Chart[] {
	let row = 0;
	let used = 0;
	for (const [index, chart] of charts.entries()) {
		const width = Math.min(chart.columns, columns);
		if (used + width > columns) {
			row++;
			used = 0;
		}
		if (row >= rows) return charts.slice(0, index);
		used += width;
	}
	return charts;
}
