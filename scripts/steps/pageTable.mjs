import { median, spread } from "./statistics.mjs";
import { alignedTable, formatRatio, formatTime } from "./tables.mjs";

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
			const other = measurements.find((measurement) => measurement.name === versus);
			return [
				`${name}: ${figure.name}`,
				figure.text(median(values)),
				figure.text(spread(values)),
				other === undefined ? "" : `${formatRatio(median(values) / median(valuesOf(other.samples)))} × ${versus}`,
			];
		}),
	);
	return alignedTable([["what", "median", "spread", "versus"], ...rows]);
}
