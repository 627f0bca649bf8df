import { csvCell } from "../../engine/exports/csvCell.ts";
import type { Why } from "../inspector/Explanation.tsx";
import styles from "./DataTable.module.css";
import { FigureDoor } from "./FigureDoor.tsx";

export interface TableData {
	/** Stands over the table where a chart has several. */
	readonly caption?: string;
	readonly columns: readonly { readonly label: string; readonly align?: "left" | "right" }[];
	/** Cells as shown; a cell of `{ shown, value }` gives CSV its unrounded value. */
	readonly rows: readonly (readonly TableCell[])[];
	/** The last row adds the others up. */
	readonly totalled?: boolean;
}

export type TableCell = string | FigureCell;

export interface FigureCell {
	readonly shown: string;
	readonly value: number | null;
	/** What the figure is made of: the cell then opens it. */
	readonly why?: Why;
	/** Misses its objective. */
	readonly missed?: boolean;
}

/** Figures in rows and columns: what a chart shows, for those who read or copy. */
export function DataTable({ caption, table }: { readonly caption: string; readonly table: TableData }) {
	return (
		<table className={styles.table} data-totalled={table.totalled}>
			<caption className={table.caption === undefined ? styles.hidden : styles.caption}>
				{table.caption ?? caption}
			</caption>
			<thead>
				<tr>
					{table.columns.map((column) => (
						<th key={column.label} scope="col" data-align={column.align ?? "left"}>
							{column.label}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{table.rows.map((row, rowIndex) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a row stays the same while its figures change
					<tr key={rowIndex}>
						{table.columns.map((column, index) => (
							<td key={column.label} data-align={column.align ?? "left"}>
								<Cell cell={row[index] ?? ""} title={`${shownOf(row[0] ?? "")}, ${column.label}`} />
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

function Cell({ cell, title }: { readonly cell: TableCell; readonly title: string }) {
	if (typeof cell === "string") return cell;
	const shown = cell.missed ? <span className={styles.missed}>{cell.shown}</span> : cell.shown;
	if (cell.why === undefined) return shown;
	return (
		<FigureDoor title={`${title}: ${cell.shown}`} why={cell.why}>
			{shown}
		</FigureDoor>
	);
}

function shownOf(cell: TableCell): string {
	return typeof cell === "string" ? cell : cell.shown;
}

/** Figures unrounded, nothing for null. */
export function tableAsCsv(table: TableData): string {
	const lines = [table.columns.map(({ label }) => label), ...table.rows.map((row) => row.map(csvValueOf))];
	return lines.map((line) => line.map(csvCell).join(",")).join("\r\n");
}

/** Several tables one below the other, each under its caption, an empty line between two. */
export function tablesAsCsv(tables: readonly TableData[]): string {
	const parts = tables.map((table) =>
		table.caption === undefined ? tableAsCsv(table) : `${csvCell(table.caption)}\r\n${tableAsCsv(table)}`,
	);
	return parts.join("\r\n\r\n");
}

function csvValueOf(cell: TableCell): string {
	if (typeof cell === "string") return cell;
	return cell.value === null ? "" : String(cell.value);
}
