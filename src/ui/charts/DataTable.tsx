import styles from "./DataTable.module.css";

export interface TableData {
	readonly columns: readonly { readonly label: string; readonly align?: "left" | "right" }[];
	/** Cells as shown; a cell of `{ shown, value }` gives CSV its unrounded value. */
	readonly rows: readonly (readonly TableCell[])[];
}
export type TableCell = string | { readonly shown: string; readonly value: number | null };

/** Figures in rows and columns: what a chart shows, for those who read or copy. */
export function DataTable({ caption, table }: { readonly caption: string; readonly table: TableData }) {
	return (
		<table className={styles.table}>
			<caption className={styles.caption}>{caption}</caption>
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
				{table.rows.map((row) => (
					<tr key={row.map(shownOf).join("|")}>
						{table.columns.map((column, index) => (
							<td key={column.label} data-align={column.align ?? "left"}>
								{shownOf(row[index] ?? "")}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

function shownOf(cell: TableCell): string {
	return typeof cell === "string" ? cell : cell.shown;
}

/** RFC 4180: quoted where a comma, quote or line break stands in a cell; figures unrounded, nothing for null. */
export function tableAsCsv(table: TableData): string {
	const lines = [table.columns.map(({ label }) => label), ...table.rows.map((row) => row.map(csvValueOf))];
	return lines.map((line) => line.map(quoted).join(",")).join("\r\n");
}

function csvValueOf(cell: TableCell): string {
	if (typeof cell === "string") return cell;
	return cell.value === null ? "" : String(cell.value);
}

function quoted(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
