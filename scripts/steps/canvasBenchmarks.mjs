import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { exportsOf } from "./bundled.mjs";
import { canvasSection } from "./canvasTables.mjs";
import { peersFolder } from "./install.mjs";
import { withBrowser, withPage } from "./measuredPage.mjs";
import { openOurs } from "./ourCanvas.mjs";
import { openPeer } from "./peerCanvas.mjs";

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {import("./canvasGestures.mjs").GestureSample} GestureSample
 * @typedef {import("../../test/bench/canvas/canvasDesigns.ts").CanvasDesign} CanvasDesign
 *
 * A page that is measured: how long until the scene was on screen, and each gesture in its own way.
 * @typedef {{ page: Page, openedMs: number, whole: () => Promise<void> }
 *   & Record<GestureName, () => Promise<GestureSample>>} MeasuredCanvas
 * @typedef {"drag" | "pan" | "zoom" | "chosen" | "near"} GestureName
 *
 * What holds an open scene: its elements, and its scripts' memory after a collection.
 * @typedef {{ elements: number, heapMb: number, scriptKb: number }} SceneWeight
 *
 * @typedef {{ editor: string, boxes: number, arrows: number, openedMs: readonly number[], weight: SceneWeight,
 *   gestures: Readonly<Partial<Record<GestureName, readonly GestureSample[]>>> }} CanvasMeasurement
 *
 * @typedef {{ name: string, root?: string, open: typeof openOurs }} Editor
 */

const window = { width: 1440, height: 900 };
/** The scene that gets all gestures, and is opened three times. */
const mainSize = 1000;
/** @type {readonly GestureName[]} */
const everywhere = ["drag", "pan", "zoom"];
/** @type {readonly GestureName[]} */
const once = ["chosen", "near"];

/** @type {readonly Editor[]} */
const editors = [
	{ name: "Archipelago", open: openOurs },
	{ name: "React Flow, bare", root: join(peersFolder, "reactFlow"), open: openPeer },
	{ name: "Excalidraw", root: join(peersFolder, "excalidraw"), open: openPeer },
	{ name: "tldraw", root: join(peersFolder, "tldraw"), open: openPeer },
];

/**
 * @param {Page} page
 * @param {readonly number[]} scriptBytes
 * @returns {Promise<SceneWeight>}
 */
async function weigh(page, scriptBytes) {
	const session = await page.context().newCDPSession(page);
	await session.send("HeapProfiler.collectGarbage");
	const { usedSize } = await session.send("Runtime.getHeapUsage");
	await session.detach();
	const elements = await page.evaluate(() => document.querySelectorAll("*").length);
	return { elements, heapMb: usedSize / 1e6, scriptKb: scriptBytes.reduce((sum, bytes) => sum + bytes, 0) / 1e3 };
}

/**
 * @param {MeasuredCanvas} canvas
 * @param {{ name: string, runs: number, main: boolean }} options
 */
async function measureGestures(canvas, { name, runs, main }) {
	/** @type {Partial<Record<GestureName, readonly GestureSample[]>>} */
	const gestures = {};
	for (const gesture of main ? [...everywhere, ...once] : everywhere) {
		await canvas.whole();
		/** @type {GestureSample[]} */
		const samples = [];
		for (let run = 0; run < runs; run++) samples.push(await canvas[gesture]());
		gestures[gesture] = samples;
		console.log(`${name}, ${gesture}: ${samples.map(({ taskMs }) => taskMs.toFixed(1)).join(" ")} ms a move`);
	}
	return gestures;
}

/**
 * One editor with one scene: opened as often as it is asked, and every gesture in the page that was opened last.
 *
 * @param {Editor} editor
 * @param {CanvasDesign} design
 * @param {{ browser: import("@playwright/test").Browser, runs: number, main: boolean }} options
 * @returns {Promise<CanvasMeasurement>}
 */
async function measureEditor({ name, root, open }, design, { browser, runs, main }) {
	return await withPage(root, async ({ url, folder }) => {
		const openedMs = [];
		for (let left = main ? Math.min(runs, 3) - 1 : 0; left > 0; left--) {
			const page = await browser.newPage({ viewport: window, serviceWorkers: "block" });
			openedMs.push((await open(page, url, design)).openedMs);
			await page.close();
		}
		const page = await browser.newPage({ viewport: window, serviceWorkers: "block" });
		/** @type {Map<string, number>} */
		const scripts = new Map();
		page.on("request", (request) => {
			const { pathname } = new URL(request.url());
			if (pathname.endsWith(".js")) scripts.set(pathname, gzipSync(readFileSync(join(folder, pathname))).length);
		});
		const canvas = await open(page, url, design);
		openedMs.push(canvas.openedMs);
		const weight = await weigh(page, [...scripts.values()]);
		const gestures = await measureGestures(canvas, { name, runs, main });
		return { editor: name, boxes: design.cards, arrows: design.lines, openedMs, weight, gestures };
	});
}

/**
 * @param {Editor} editor
 * @param {CanvasDesign} design
 * @param {{ runs: number, main: boolean }} options
 * @returns {Promise<CanvasMeasurement | string>} what was measured, or why nothing was
 */
async function tryEditor(editor, design, options) {
	console.log(`${design.cards} boxes, ${design.lines} arrows: ${editor.name}`);
	try {
		// A browser of its own: no editor inherits another one's memory.
		return await withBrowser((browser) => measureEditor(editor, design, { ...options, browser }));
	} catch (error) {
		const why = `${editor.name} with ${design.cards} boxes: ${error instanceof Error ? error.message : error}`;
		console.error(why);
		return why;
	}
}

/**
 * Gestures of the pointer over the canvas, in a browser without a window, beside other editors with the same boxes and
 * arrows. An editor that fails is left out of its scene, and said.
 *
 * @param {{ sizes: readonly number[], peers: boolean, runs: number }} options sizes in boxes
 * @returns {Promise<string>}
 */
export async function measureCanvas({ sizes, peers, runs }) {
	const { canvasDesigns } = await exportsOf("test/bench/canvas/canvasDesigns.ts");
	if (typeof canvasDesigns !== "function") throw new Error("test/bench/canvas/canvasDesigns.ts exports no designs");
	/** @type {readonly CanvasDesign[]} */
	const designs = canvasDesigns(sizes);
	const measuredEditors = peers ? editors : editors.slice(0, 2);
	/** @type {(CanvasMeasurement | string)[]} */
	const results = [];
	for (const [index, design] of designs.entries()) {
		const main = sizes[index] === mainSize;
		for (const editor of measuredEditors) results.push(await tryEditor(editor, design, { runs, main }));
	}
	const measured = results.filter((result) => typeof result !== "string");
	const failures = results.filter((result) => typeof result === "string");
	if (measured.length === 0) throw new Error(failures.join("; "));
	return canvasSection(measured, failures);
}
