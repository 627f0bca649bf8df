import { median, spread } from "./statistics.mjs";

/** @param {number} timeMs */
export function formatTime(timeMs) {
	if (timeMs >= 1000) return `${(timeMs / 1000).toPrecision(3)} s`;
	if (timeMs >= 1) return `${timeMs.toPrecision(3)} ms`;
	return `${(timeMs * 1000).toPrecision(3)} µs`;
}

/** A count with three digits that say something. @param {number} count */
export function formatMany(count) {
	if (count >= 1e6) return `${(count / 1e6).toPrecision(3)} M`;
	if (count >= 1e3) return `${(count / 1e3).toPrecision(3)} k`;
	return count.toPrecision(3);
}

/** @param {number} ratio */
export const formatRatio = (ratio) => (ratio < 10 ? ratio.toPrecision(2) : `${Math.round(ratio)}`);

/**
 * The middle of several values and how far they lie around it: `12.0 ms ± 0.3`.
 *
 * @param {readonly number[]} values
 * @param {(value: number) => string} format
 */
export function withSpread(values, format) {
	return `${format(median(values))} ± ${format(spread(values))}`;
}

/** @param {readonly (readonly string[])[]} rows the head first */
export function alignedTable(rows) {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
	const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`);
	const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
	return [lines[0], rule, ...lines.slice(1)].join("\n");
}

/**
 * The rows of written tables by what stands in the first cell, each cell by its column's head; of several with the same
 * first cell, the first.
 *
 * @param {string} text
 * @returns {ReadonlyMap<string, ReadonlyMap<string, string>>}
 */
export function writtenRows(text) {
	const rows = text
		.split("\n")
		.filter((line) => line.startsWith("| ") && !line.startsWith("| --"))
		.map((line) =>
			line
				.split("|")
				.slice(1, -1)
				.map((cell) => cell.trim()),
		);
	/** @type {Map<string, ReadonlyMap<string, string>>} */
	const written = new Map();
	/** @type {readonly string[]} */
	let head = [];
	for (const row of rows) {
		if (row[0] === "what" || row[0] === "boxes") head = row;
		else if (!written.has(row[0] ?? ""))
			written.set(row[0] ?? "", new Map(head.map((name, column) => [name, row[column] ?? ""])));
	}
	return written;
}
