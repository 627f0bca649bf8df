/** Columns padded to their widest cell, two spaces apart; the columns named in `right` are right-aligned. */
export function textTable(
	columns: readonly string[],
	rows: readonly (readonly string[])[],
	right: readonly string[] = [],
): string {
	const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => row[index]?.length ?? 0)));
	const line = (cells: readonly string[]) =>
		columns
			.map((column, index) => {
				const cell = cells[index] ?? "";
				const width = widths[index] ?? 0;
				return right.includes(column) ? cell.padStart(width) : cell.padEnd(width);
			})
			.join("  ")
			.trimEnd();
	return [line(columns), line(widths.map((width) => "─".repeat(width))), ...rows.map(line)].join("\n");
}
