import { csvCell } from "./csvCell.ts";

type Cell = string | number | boolean | null | undefined;

/** Rows under a head line; null is an empty cell. */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
	return [columns, ...rows].map((row) => row.map(cellText).join(",")).join("\n");
}

function cellText(cell: Cell): string {
	return cell === null || cell === undefined ? "" : csvCell(String(cell));
}
