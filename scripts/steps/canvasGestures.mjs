import { setTimeout as wait } from "node:timers/promises";
import { pageMetrics, watchFrames } from "./measuredPage.mjs";
import { quantile } from "./statistics.mjs";

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {{ x: number, y: number }} Place
 *
 * What a gesture cost: work of the main thread for each move of the pointer, script for each frame, both in
 * milliseconds, and the frames that were drawn meanwhile.
 * @typedef {{ taskMs: number, scriptMs: number, frameMsP50: number, frameMsP95: number, framesPerSecond: number,
 *   longTasks: number }} GestureSample
 *
 * A gesture over a canvas. `sign` is where what it moves stands, which must change.
 * @typedef {{ at: Place, begin: () => Promise<void>, step: (share: number) => Promise<void>,
 *   end: () => Promise<void>, sign: () => Promise<string> }} Gesture
 */

/** A sample takes so long; a pointer reports once a frame. */
const sampleMs = 800;
const betweenMovesMs = 16.7;

/** There, back, and there again: what is measured ends where what was moved stands elsewhere. @param {number} share */
const toAndFro = (share) => 1 - Math.abs(1 - ((3 * share) % 2));

/**
 * @param {Page} page
 * @param {Gesture} gesture
 * @returns {Promise<GestureSample>}
 */
export async function sampleGesture(page, { at, begin, step, end, sign }) {
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable");
	await page.mouse.move(at.x, at.y);
	// What pointing at the place lights up is no part of the gesture.
	await wait(200);
	await begin();
	await wait(150);
	const still = await sign();
	const seenFrames = await watchFrames(page);
	const before = await pageMetrics(session);
	const moves = await moveFor(step);
	const after = await pageMetrics(session);
	const { frameMs, longTasks } = await seenFrames();
	await wait(50);
	const moved = await sign();
	await end();
	await session.detach();
	if (moved === still) throw new Error(`the gesture moved nothing: it began and ended at ${still}`);
	const passed = (/** @type {string} */ name) => (after[name] ?? 0) - (before[name] ?? 0);
	return {
		taskMs: (passed("TaskDuration") * 1000) / moves,
		scriptMs: (passed("ScriptDuration") * 1000) / Math.max(frameMs.length, 1),
		frameMsP50: quantile(frameMs, 0.5),
		frameMsP95: quantile(frameMs, 0.95),
		framesPerSecond: frameMs.length / passed("Timestamp"),
		longTasks,
	};
}

/**
 * @param {(share: number) => Promise<void>} step
 * @returns {Promise<number>} how many moves the page took
 */
async function moveFor(step) {
	const start = performance.now();
	let moves = 0;
	for (let now = start; now < start + sampleMs; now = performance.now()) {
		await step(toAndFro((now - start) / sampleMs));
		moves += 1;
		const early = start + moves * betweenMovesMs - performance.now();
		if (early > 1) await wait(early);
	}
	await step(toAndFro(1));
	return moves + 1;
}

/**
 * Presses at a place and moves.
 *
 * @param {Page} page
 * @param {Place} at
 * @param {{ button: "left" | "middle", sign: () => Promise<string> }} options
 * @returns {Gesture}
 */
export function pressedMove(page, at, { button, sign }) {
	return {
		at,
		sign,
		begin: async () => {
			await page.mouse.down({ button });
			await page.mouse.move(at.x + 8, at.y + 6);
		},
		step: (share) => page.mouse.move(at.x + 8 + 150 * share, at.y + 6 + 60 * share),
		end: async () => {
			// Not every editor takes a drag back at Escape.
			await page.mouse.move(at.x, at.y);
			await page.keyboard.press("Escape");
			await page.mouse.up({ button });
		},
	};
}

/**
 * Zooms to twice the scale with Control and the wheel.
 *
 * @param {Page} page
 * @param {Place} at
 * @param {{ wheelFor: (factor: number) => number | Promise<number>, sign: () => Promise<string> }} options
 * @returns {Gesture}
 */
export function wheelZoom(page, at, { wheelFor, sign }) {
	let scale = 1;
	return {
		at,
		sign,
		begin: () => page.keyboard.down("Control"),
		step: async (share) => {
			const wanted = 2 ** share;
			await page.mouse.wheel(0, await wheelFor(wanted / scale));
			scale = wanted;
		},
		end: async () => {
			await page.mouse.wheel(0, await wheelFor(1 / scale));
			await page.keyboard.up("Control");
		},
	};
}
