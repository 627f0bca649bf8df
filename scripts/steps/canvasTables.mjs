import { median } from "./statistics.mjs";
import { alignedTable, formatRatio, formatTime, withSpread } from "./tables.mjs";

/**
 * @typedef {import("./canvasBenchmarks.mjs").CanvasMeasurement} CanvasMeasurement
 * @typedef {import("./canvasBenchmarks.mjs").GestureName} GestureName
 * @typedef {import("./canvasGestures.mjs").GestureSample} GestureSample
 */

/** @type {readonly { name: GestureName, title: string }[]} */
const gestures = [
	{ name: "drag", title: "drag of one box with arrows, all in view" },
	{ name: "pan", title: "pan, all in view" },
	{ name: "zoom", title: "zoom with the wheel, from all in view to twice that" },
	{ name: "chosen", title: "drag of two columns, all in view" },
	{ name: "near", title: "drag of one box at 100 %" },
];

/** @param {CanvasMeasurement} measurement */
const ours = ({ editor }) => editor === "Archipelago";

/**
 * @param {readonly GestureSample[]} samples
 * @param {keyof GestureSample} figure
 */
const valuesOf = (samples, figure) => samples.map((sample) => sample[figure]);

/** One decimal, as columns have the unit. @param {number} value */
const decimal = (value) => value.toFixed(1);

/**
 * @param {CanvasMeasurement} measurement
 * @param {readonly CanvasMeasurement[]} measured
 */
const oursOf = ({ boxes }, measured) => measured.find((other) => ours(other) && other.boxes === boxes);

/**
 * @param {GestureName} gesture
 * @param {readonly CanvasMeasurement[]} measured
 */
function gestureTable(gesture, measured) {
	const rows = measured.flatMap((measurement) => {
		const samples = measurement.gestures[gesture];
		if (samples === undefined) return [];
		const own = oursOf(measurement, measured)?.gestures[gesture];
		const ratio =
			ours(measurement) || own === undefined
				? ""
				: `${formatRatio(median(valuesOf(samples, "taskMs")) / median(valuesOf(own, "taskMs")))} × Archipelago`;
		return [
			[
				`${measurement.boxes}, ${measurement.editor}`,
				withSpread(valuesOf(samples, "frameMsP50"), decimal),
				withSpread(valuesOf(samples, "frameMsP95"), decimal),
				withSpread(valuesOf(samples, "framesPerSecond"), decimal),
				withSpread(valuesOf(samples, "taskMs"), decimal),
				withSpread(valuesOf(samples, "scriptMs"), decimal),
				withSpread(valuesOf(samples, "longTasks"), decimal),
				ratio,
			],
		];
	});
	return alignedTable([
		[
			"boxes",
			"frame p50, ms",
			"frame p95, ms",
			"frames a second",
			"task a move, ms",
			"script a frame, ms",
			"long tasks",
			"task versus",
		],
		...rows,
	]);
}

/** @param {readonly CanvasMeasurement[]} measured */
function sceneTable(measured) {
	return alignedTable([
		["boxes", "arrows", "elements", "scripts' memory, MB", "scripts, gzip kB", "on screen after"],
		...measured.map(({ boxes, editor, arrows, weight, openedMs }) => [
			`${boxes}, ${editor}`,
			`${arrows}`,
			`${weight.elements}`,
			decimal(weight.heapMb),
			weight.scriptKb.toFixed(0),
			openedMs.length > 1 ? withSpread(openedMs, formatTime) : formatTime(openedMs[0] ?? 0),
		]),
	]);
}

/**
 * Where another editor does with less work of the main thread.
 *
 * @param {readonly CanvasMeasurement[]} measured
 */
function fasterPeers(measured) {
	const faster = gestures.flatMap(({ name, title }) =>
		measured.flatMap((measurement) => {
			const [theirs, own] = [measurement.gestures[name], oursOf(measurement, measured)?.gestures[name]];
			if (ours(measurement) || theirs === undefined || own === undefined) return [];
			const ratio = median(valuesOf(theirs, "taskMs")) / median(valuesOf(own, "taskMs"));
			return ratio < 0.95
				? [`${measurement.editor}, ${title}, ${measurement.boxes} boxes: ${formatRatio(ratio)} ×`]
				: [];
		}),
	);
	return faster.length === 0
		? "No other editor did with less work for a move in any of these cases."
		: `Others do with less work for a move here:\n\n${faster.map((line) => `- ${line}`).join("\n")}`;
}

const method = `Every editor runs its own production build in headless Chromium without a graphics card, alone in a fresh browser, in a
window of 1440 × 900. All draw the rectangles of the same design of ours and an arrow for each of its lines, bound to the
boxes at both ends. React Flow is bare, with its default nodes and edges; Excalidraw and tldraw are whole editors as they come.
The pointer is the browser's own: it moves once in 16.7 ms for 0.8 s, or as often as the page lets it, there, back and there
again, and the harness fails where what it moved stands where it was. While it is dragged, our card is a picture beside the
pointer, with the place where it would land and what that would change, and its lines follow when it is let go; the others
move box and arrows at once. From afar, Archipelago paints its cards as one picture. "On screen" is the page's own load and
the scene; ours opens its first example before it. Tasks and script are the main thread's; canvas and DOM are painted by the
processor, which other machines leave to the graphics card.`;

/**
 * Tables of the gestures and of what an open scene weighs, with how they were measured.
 *
 * @param {readonly CanvasMeasurement[]} measured
 * @param {readonly string[]} failures
 */
export function canvasSection(measured, failures) {
	const tables = gestures
		.filter(({ name }) => measured.some((each) => each.gestures[name] !== undefined))
		.map(({ name, title }) => `### ${title}\n\n${gestureTable(name, measured)}`);
	return [
		method,
		...tables,
		`### the open scene\n\n${sceneTable(measured)}`,
		fasterPeers(measured),
		...failures.map((failure) => `Not measured: ${failure.split("\n")[0]}.`),
	].join("\n\n");
}
