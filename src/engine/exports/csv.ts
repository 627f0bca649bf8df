type Cell = string | number | boolean | null | undefined;

/** Rows under a head line, quoted as RFC 4180 says; null is an empty cell. */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
	return [columns, ...rows].map((row) => row.map(cellText).join(",")).join("\n");
}

function cellText(cell: Cell): string {
	if (cell === null || cell === undefined) return "";
	const text = String(cell);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
