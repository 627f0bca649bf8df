import { alignedTable, formatMany, formatRatio, formatTime } from "./tables.mjs";

/**
 * A case of a file in test/bench: what runs, the name of the case of the same file that it is held against, and how much
 * of what it gets done at once. What isn't over when it returns is awaited.
 *
 * @typedef {{ name: string, versus?: string, run: () => void | Promise<void>, setup?: () => void, amount?: Amount }} BenchmarkCase
 * @typedef {{ of: string, count: number }} Amount
 *
 * Times in milliseconds; the spread is the median distance from the median.
 * @typedef {{ name: string, versus?: string, amount?: Amount, medianMs: number, spreadMs: number }} Measurement
 */

/**
 * @param {Measurement} measurement
 * @param {readonly Measurement[]} measurements those of the same file
 */
function formatComparison({ name, versus, medianMs }, measurements) {
	if (versus === undefined) return "";
	const other = measurements.find((measurement) => measurement.name === versus);
	if (other === undefined) throw new Error(`"${name}" is held against "${versus}", which isn't a case of its file`);
	return `${formatRatio(medianMs / other.medianMs)} × ${versus}`;
}

/** @param {Measurement} measurement */
const formatRate = ({ amount, medianMs }) =>
	amount === undefined ? "" : `${formatMany(amount.count / (medianMs / 1000))} ${amount.of}`;

/**
 * A Markdown table of one file's measurements, its columns aligned to be read in a terminal too.
 *
 * @param {readonly Measurement[]} measurements
 */
export function benchmarkTable(measurements) {
	const rated = measurements.some(({ amount }) => amount !== undefined);
	return alignedTable([
		["what", "median", "spread", ...(rated ? ["a second"] : []), "versus"],
		...measurements.map((measurement) => [
			measurement.name,
			formatTime(measurement.medianMs),
			formatTime(measurement.spreadMs),
			...(rated ? [formatRate(measurement)] : []),
			formatComparison(measurement, measurements),
		]),
	]);
}
