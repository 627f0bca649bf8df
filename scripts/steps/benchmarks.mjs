/**
 * A case of a file in test/bench: what runs, and the name of the case of the same file that it is held against.
 *
 * @typedef {{ name: string, versus?: string, run: () => void, setup?: () => void }} BenchmarkCase
 *
 * Times in milliseconds; the spread is the median distance from the median.
 * @typedef {{ name: string, versus?: string, medianMs: number, spreadMs: number }} Measurement
 */

/** @param {number} timeMs */
function formatTime(timeMs) {
	if (timeMs >= 1000) return `${(timeMs / 1000).toPrecision(3)} s`;
	if (timeMs >= 1) return `${timeMs.toPrecision(3)} ms`;
	return `${(timeMs * 1000).toPrecision(3)} µs`;
}

/**
 * @param {Measurement} measurement
 * @param {readonly Measurement[]} measurements those of the same file
 */
function formatComparison({ name, versus, medianMs }, measurements) {
	if (versus === undefined) return "";
	const other = measurements.find((measurement) => measurement.name === versus);
	if (other === undefined) throw new Error(`"${name}" is held against "${versus}", which isn't a case of its file`);
	const ratio = medianMs / other.medianMs;
	return `${ratio < 10 ? ratio.toPrecision(2) : Math.round(ratio)} × ${versus}`;
}

/**
 * A Markdown table of one file's measurements, its columns aligned to be read in a terminal too.
 *
 * @param {readonly Measurement[]} measurements
 */
export function benchmarkTable(measurements) {
	const rows = [
		["what", "median", "spread", "versus"],
		...measurements.map((measurement) => [
			measurement.name,
			formatTime(measurement.medianMs),
			formatTime(measurement.spreadMs),
			formatComparison(measurement, measurements),
		]),
	];
	const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`);
	const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
	return [lines[0], rule, ...lines.slice(1)].join("\n");
}
