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
	return alignedTable([
		["what", "median", "spread", "versus"],
		...measurements.map((measurement) => [
			measurement.name,
			formatTime(measurement.medianMs),
			formatTime(measurement.spreadMs),
			formatComparison(measurement, measurements),
		]),
	]);
}

/** What is measured of the page, with its unit and how it reads. */
const pageFigures = [
	{ name: "frames a second", of: "framesPerSecond", text: (/** @type {number} */ value) => value.toFixed(1) },
	{ name: "script a frame", of: "scriptMsPerFrame", text: formatTime },
	{ name: "main thread busy", of: "busyShare", text: (/** @type {number} */ value) => `${(100 * value).toFixed(1)} %` },
];

/**
 * A Markdown table of what the page did, three rows for each case.
 *
 * @param {readonly import("./pageBenchmarks.mjs").PageMeasurement[]} measurements
 */
export function pageTable(measurements) {
	const rows = measurements.flatMap(({ name, versus, samples }) =>
		pageFigures.map((figure) => {
			const valuesOf = (/** @type {readonly object[]} */ list) =>
				list.map((each) => Number(Reflect.get(each, figure.of)));
			const values = valuesOf(samples);
			const middle = median(values);
			const other = measurements.find((measurement) => measurement.name === versus);
			const ratio = other === undefined ? undefined : middle / median(valuesOf(other.samples));
			return [
				`${name}: ${figure.name}`,
				figure.text(middle),
				figure.text(median(values.map((value) => Math.abs(value - middle)))),
				ratio === undefined ? "" : `${ratio < 10 ? ratio.toPrecision(2) : Math.round(ratio)} × ${versus}`,
			];
		}),
	);
	return alignedTable([["what", "median", "spread", "versus"], ...rows]);
}

/**
 * A Markdown table of what moves over the canvas cost beside the bare page.
 *
 * @param {readonly import("./canvasBenchmarks.mjs").CanvasMeasurement[]} measurements
 */
export function canvasTable(measurements) {
	const rows = measurements.flatMap(({ name, ours, bare }) => {
		const costs = ours.map(({ moveMs }) => moveMs);
		const middle = median(costs);
		const frames = ours.map(({ framesPerSecond }) => framesPerSecond);
		const other = median(bare.map(({ moveMs }) => moveMs));
		return [
			[
				`${name}: task time a move`,
				formatTime(middle),
				formatTime(median(costs.map((value) => Math.abs(value - middle)))),
				`${(middle / other).toPrecision(2)} × React Flow, bare: ${formatTime(other)}`,
			],
			[
				`${name}: frames a second`,
				median(frames).toFixed(1),
				median(frames.map((value) => Math.abs(value - median(frames)))).toFixed(1),
				`React Flow, bare: ${median(bare.map(({ framesPerSecond }) => framesPerSecond)).toFixed(1)}`,
			],
		];
	});
	return alignedTable([["what", "median", "spread", "versus"], ...rows]);
}

/** @param {readonly number[]} values */
function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** @param {readonly (readonly string[])[]} rows of as many cells each, the head first */
export function alignedTable(rows) {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`);
	const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
	return [lines[0], rule, ...lines.slice(1)].join("\n");
}
