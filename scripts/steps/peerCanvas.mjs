import { pressedMove, sampleGesture, wheelZoom } from "./canvasGestures.mjs";

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {import("../../test/bench/peers/scene.ts").PeerCanvas} PeerCanvas
 * @typedef {import("./canvasBenchmarks.mjs").CanvasDesign} CanvasDesign
 * @typedef {import("./canvasBenchmarks.mjs").MeasuredCanvas} MeasuredCanvas
 */

/**
 * Another editor with the same scene. Each of them fits, chooses and says where a box is in its own way; pointer and wheel
 * are the same for all.
 *
 * @param {Page} page
 * @param {string} url
 * @param {CanvasDesign} design
 * @returns {Promise<MeasuredCanvas>}
 */
export async function openPeer(page, url, { scene, dragged, chosen }) {
	await page.addInitScript((given) => Object.assign(window, { scene: given }), scene);
	await page.goto(url);
	const drawn = await page.waitForFunction(() => Reflect.has(window, "peerCanvas") && performance.now(), undefined, {
		timeout: 120_000,
	});
	const openedMs = Number(await drawn.jsonValue());
	const place = () => call(page, "placeOf", dragged.box);
	const sign = async () => JSON.stringify(await place());
	const middle = { x: 720, y: 450 };
	const whole = async () => {
		await call(page, "whole");
		await page.waitForTimeout(600);
	};
	const drag = async () => {
		const sample = await sampleGesture(page, pressedMove(page, await place(), { button: "left", sign }));
		await page.keyboard.press("Escape");
		return sample;
	};
	const wheelFor = (/** @type {number} */ factor) => call(page, "wheelFor", factor);
	return {
		page,
		openedMs,
		whole,
		drag: async () => {
			// Handles around what was dragged before would be in the way.
			await whole();
			return await drag();
		},
		pan: () => sampleGesture(page, pressedMove(page, middle, { button: "middle", sign })),
		zoom: () => sampleGesture(page, wheelZoom(page, middle, { wheelFor, sign })),
		chosen: async () => {
			await call(page, "choose", chosen.boxes);
			await page.waitForTimeout(300);
			const sample = await drag();
			await whole();
			return sample;
		},
		near: async () => {
			await call(page, "near", dragged.box);
			await page.waitForTimeout(600);
			const sample = await drag();
			await whole();
			return sample;
		},
	};
}

/**
 * @template {keyof PeerCanvas} Name
 * @param {Page} page
 * @param {Name} name
 * @param {Parameters<PeerCanvas[Name]>} given
 * @returns {Promise<ReturnType<PeerCanvas[Name]>>}
 */
async function call(page, name, ...given) {
	return await page.evaluate(
		([method, values]) => Reflect.get(window, "peerCanvas")[method](...values),
		/** @type {const} */ ([name, given]),
	);
}
